import type { ReactNode } from 'react'
import { Link } from '@remix-run/react'
import { Icon } from '#app/components/icons/icon.tsx'
import { useWords } from '#app/content/language.tsx'
import { kioskWords } from '#app/content/words/kiosk.ts'
import { useKiosk } from './use-kiosk.ts'

/** The way back at the end of a page; others may stand before it. */
export function KioskBack({ children }: { readonly children?: ReactNode }) {
  const t = useWords(kioskWords)
  const { href } = useKiosk()
  return (
    <p className="kiosk-back">
      {children}
      <Link className="kiosk-button" to={href('')}>
        <Icon name="home" /> {t.toStart}
      </Link>
    </p>
  )
}
