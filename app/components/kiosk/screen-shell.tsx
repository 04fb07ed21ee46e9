import type { ReactNode } from 'react'
import { useSearchParams } from '@remix-run/react'
import { Icon } from '#app/components/icons/icon.tsx'
import { useLanguage, useWords } from '#app/content/language.tsx'
import { kioskWords } from '#app/content/words/kiosk.ts'
import { KioskBar } from './kiosk-bar.tsx'
import { kioskHref, kioskView, searchIn } from './paths.ts'

type ScreenShellProps = { readonly officeId: string; readonly office: string; readonly children: ReactNode }

/**
 * A form of the public as the touch screen shows it: with the bar and the foot of the screen. The page itself takes the
 * screen back to its start.
 */
export function ScreenShell({ officeId, office, children }: ScreenShellProps) {
  const t = useWords(kioskWords)
  const language = useLanguage()
  const [search] = useSearchParams()
  const view = { ...kioskView(search), language }
  return (
    <div className={view.large ? 'kiosk kiosk-form kiosk-large' : 'kiosk kiosk-form'} lang={language}>
      <KioskBar
        start={kioskHref(officeId, '', view)}
        office={office}
        view={view}
        hrefIn={(other) => `?${searchIn(search, other)}`}
        away
      />
      {children}
      <footer className="script-only">
        <p>
          <Icon name="clock" /> {t.returns}
        </p>
      </footer>
    </div>
  )
}
