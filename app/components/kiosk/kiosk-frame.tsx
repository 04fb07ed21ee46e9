import type { ReactNode } from 'react'
import { Link, useLocation } from '@remix-run/react'
import { Icon, Logo } from '#app/components/icons/icon.tsx'
import { LanguageProvider, useWords } from '#app/content/language.tsx'
import { frameWords } from '#app/content/words/frame.ts'
import { kioskWords } from '#app/content/words/kiosk.ts'
import type { Kiosk } from '#app/use-cases/information/read-kiosk.server.ts'
import { kioskHref, kioskStart } from './paths.ts'
import type { KioskView } from './paths.ts'
import { StillThere } from './still-there.tsx'

type KioskFrameProps = { readonly kiosk: Kiosk; readonly view: KioskView; readonly children: ReactNode }

/** The touch screen: bar, page and foot, without anything that leads away from it. */
export function KioskFrame({ kiosk, view, children }: KioskFrameProps) {
  return (
    <LanguageProvider language={view.language} timeZone={kiosk.timezone}>
      <div className={view.large ? 'kiosk kiosk-large' : 'kiosk'} lang={view.language}>
        <KioskBar kiosk={kiosk} view={view} />
        {children}
        <KioskFoot kiosk={kiosk} />
        <StillThere start={kioskStart(kiosk.officeId)} />
      </div>
    </LanguageProvider>
  )
}

function KioskBar({ kiosk, view }: Omit<KioskFrameProps, 'children'>) {
  const t = useWords(kioskWords)
  const product = useWords(frameWords).productName
  const { pathname } = useLocation()
  const page = pathname.slice(kioskStart(kiosk.officeId).length).replace(/^\//, '')
  const other = view.language === 'id' ? 'en' : 'id'
  return (
    <header>
      <Link className="brand" to={kioskHref(kiosk.officeId, '', view)}>
        <Logo />
        {product}
      </Link>
      <p className="office-name">
        {kiosk.shortName}
        <small>{t.place}</small>
      </p>
      <div className="tools">
        <Link className="tool" to={kioskHref(kiosk.officeId, page, { ...view, large: !view.large })} replace>
          <Icon name="text" />
          {view.large ? t.usualLetters : t.largeLetters}
        </Link>
        <Link
          className="tool"
          to={kioskHref(kiosk.officeId, page, { ...view, language: other })}
          lang={other}
          hrefLang={other}
          replace
        >
          {t.otherLanguage}
        </Link>
      </div>
    </header>
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
