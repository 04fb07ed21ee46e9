import { Link } from '@remix-run/react'
import { Icon, Logo } from '#app/components/icons/icon.tsx'
import { useWords } from '#app/content/language.tsx'
import { frameWords } from '#app/content/words/frame.ts'
import { kioskWords } from '#app/content/words/kiosk.ts'
import type { KioskView } from './paths.ts'

type KioskBarProps = {
  /** Where the screen begins. */
  readonly start: string
  readonly office: string
  readonly view: KioskView
  /** The same page as somebody else reads it. */
  readonly hrefIn: (view: KioskView) => string
  /** Whether what lies behind the start is another page, to be loaded whole. */
  readonly away?: boolean
}

/** The bar of the touch screen: whose it is, the size of the letters, the language; nothing that leads away. */
export function KioskBar({ start, office, view, hrefIn, away = false }: KioskBarProps) {
  const t = useWords(kioskWords)
  const product = useWords(frameWords).productName
  const other = view.language === 'id' ? 'en' : 'id'
  return (
    <header>
      <Link className="brand" to={start} reloadDocument={away}>
        <Logo />
        {product}
      </Link>
      <p className="office-name">
        {office}
        <small>{t.place}</small>
      </p>
      <div className="tools">
        <Link className="tool" to={hrefIn({ ...view, large: !view.large })} replace preventScrollReset>
          <Icon name="text" />
          {view.large ? t.usualLetters : t.largeLetters}
        </Link>
        <Link
          className="tool"
          to={hrefIn({ ...view, language: other })}
          lang={other}
          hrefLang={other}
          replace
          preventScrollReset
        >
          {t.otherLanguage}
        </Link>
      </div>
    </header>
  )
}
