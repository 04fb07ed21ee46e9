import type { ReactNode } from 'react'
import { Link } from '@remix-run/react'
import { Logo } from '#app/components/icons/icon.tsx'
import { useWords } from '#app/content/language.tsx'
import { accountWords } from '#app/content/words/accounts.ts'
import { frameWords } from '#app/content/words/frame.ts'
import { LanguageSwitch } from '#app/components/frame/preferences.tsx'
import { GateScene } from './gate-scene.tsx'

type EnterProps = { readonly demo: boolean; readonly children: ReactNode }

/** The pages before the door: the form at the left, the gate at the right. */
export function Enter({ demo, children }: EnterProps) {
  const t = useWords(accountWords)
  const frame = useWords(frameWords)
  return (
    <div className="enter">
      <div className="enter-form">
        <header className="enter-head">
          <Link className="brand" to="/">
            <Logo />
            {frame.productName}
          </Link>
          <LanguageSwitch />
        </header>
        <main id="isi">{children}</main>
        <footer className="caption">
          {demo ? <span className="demo">{frame.demo}</span> : null} {t.official}
        </footer>
      </div>
      <aside className="enter-view" aria-label={t.about}>
        <GateScene />
        <p>
          {t.promise}
          <br />
          {t.promiseMore}
        </p>
      </aside>
    </div>
  )
}
