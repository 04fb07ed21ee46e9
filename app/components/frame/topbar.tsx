import type { ReactNode } from 'react'
import { Link } from '@remix-run/react'
import { useWords } from '#app/content/language.tsx'
import { frameWords } from '#app/content/words/frame.ts'
import { Logo } from '#app/components/icons/icon.tsx'
import { AccountMenu } from './account-menu.tsx'
import type { Account } from './account-menu.tsx'
import { Bell } from './bell.tsx'
import { NavEntry } from './nav-entry.tsx'
import { splitForPhone } from './nav.ts'
import type { NavItem } from './nav.ts'
import { LanguageSwitch, ThemeSwitch } from './preferences.tsx'

type TopbarProps = {
  readonly items: readonly NavItem[]
  /** Left out for visitors without an account. */
  readonly account?: Account | undefined
  /** A link at the right for visitors, such as to the sign-in. */
  readonly children?: ReactNode
}

/** Brand, navigation and tools; only what is given is drawn. */
export function Topbar({ items, account, children }: TopbarProps) {
  const t = useWords(frameWords)
  return (
    <header className="topbar">
      <div className="wrap">
        <Link className="brand" to="/">
          <Logo />
          {t.productName}
        </Link>
        {items.length > 0 ? (
          <nav className="mainnav" aria-label={t.mainNavigation}>
            {items.map((item) => (
              <NavEntry item={item} eager key={item.to}>
                {item.label}
              </NavEntry>
            ))}
          </nav>
        ) : null}
        <div className="tools">
          <ThemeSwitch />
          <LanguageSwitch />
          {children}
          {account ? <Bell unread={account.unread} /> : null}
          {account ? <AccountMenu account={account} overflow={splitForPhone(items).overflow} /> : null}
        </div>
      </div>
    </header>
  )
}
