import type { ReactNode } from 'react'
import { useLocation } from '@remix-run/react'
import { Icon } from '#app/components/icons/icon.tsx'
import { LanguageProvider, useWords } from '#app/content/language.tsx'
import { kioskWords } from '#app/content/words/kiosk.ts'
import type { Kiosk } from '#app/use-cases/information/read-kiosk.server.ts'
import { KioskBar } from './kiosk-bar.tsx'
import { kioskHref, kioskStart } from './paths.ts'
import type { KioskView } from './paths.ts'
import { StillThere } from './still-there.tsx'

type KioskFrameProps = { readonly kiosk: Kiosk; readonly view: KioskView; readonly children: ReactNode }

/** The touch screen: bar, page and foot, without anything that leads away from it. */
export function KioskFrame({ kiosk, view, children }: KioskFrameProps) {
  const { officeId, shortName } = kiosk
  const { pathname } = useLocation()
  const page = pathname.slice(kioskStart(officeId).length).replace(/^\//, '')
  return (
    <LanguageProvider language={view.language} timeZone={kiosk.timezone}>
      <div className={view.large ? 'kiosk kiosk-large' : 'kiosk'} lang={view.language}>
        <KioskBar
          start={kioskHref(officeId, '', view)}
          office={shortName}
          view={view}
          hrefIn={(other) => kioskHref(officeId, page, other)}
        />
        {children}
        <KioskFoot kiosk={kiosk} />
        <StillThere start={kioskStart(officeId)} />
      </div>
    </LanguageProvider>
  )
}

function KioskFoot({ kiosk: { promises } }: { readonly kiosk: Kiosk }) {
  const t = useWords(kioskWords)
  const days = (count: number) => (count === 0 ? t.sameDay : t.workingDays(count))
  return (
    <footer>
      <p className="promise">
        {promises.passport === null ? null : (
          <span>
            {t.passportIn} <b>{days(promises.passport)}</b>
          </span>
        )}
        <span>
          {t.questionsAnswered} <b>{t.today}</b>
        </span>
        {promises.complaint === null ? null : (
          <span>
            {t.complaintsIn} <b>{days(promises.complaint)}</b>
          </span>
        )}
      </p>
      <p className="script-only">
        <Icon name="clock" /> {t.returns}
      </p>
    </footer>
  )
}
