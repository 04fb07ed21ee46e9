import { useEffect, useRef } from 'react'
import { Form, Link, useLocation } from '@remix-run/react'
import { useWords } from '#app/content/language.tsx'
import { frameWords } from '#app/content/words/frame.ts'
import { Icon } from '#app/components/icons/icon.tsx'
import type { IconName } from '#app/components/icons/icon.tsx'
import type { NavItem } from './nav.ts'

export type Account = {
  /** The role as it is named on the screen: "Operator". */
  readonly role: string
  /** Name of the account and its office. */
  readonly name: string
  readonly links: readonly { readonly to: string; readonly label: string; readonly icon: IconName }[]
  /** Notices not read yet, for the bell beside the menu. */
  readonly unread: number
  /** Where signing out is posted to. */
  readonly signOutAction: string
}

type AccountMenuProps = {
  readonly account: Account
  /** Entries of the navigation that found no place in the phone's tabs. */
  readonly overflow: readonly NavItem[]
}

/** Who is signed in, and what belongs to the account. A `<details>`, so that it opens without a script. */
export function AccountMenu({ account, overflow }: AccountMenuProps) {
  const t = useWords(frameWords)
  const menu = useRef<HTMLDetailsElement>(null)
  const { key } = useLocation()

  useEffect(() => {
    menu.current?.removeAttribute('open')
  }, [key])

  useEffect(() => {
    const outside = (event: Event) => {
      if (event.target instanceof Node && !menu.current?.contains(event.target)) menu.current?.removeAttribute('open')
    }
    const escape = (event: KeyboardEvent) => {
      if (event.key === 'Escape') menu.current?.removeAttribute('open')
    }
    document.addEventListener('click', outside)
    document.addEventListener('keydown', escape)
    return () => {
      document.removeEventListener('click', outside)
      document.removeEventListener('keydown', escape)
    }
  }, [])

  return (
    <details className="menu" ref={menu}>
      <summary className="tool">
        <Icon name="user" />
        <span className="word">{account.role}</span>
        <span className="sr">, {t.account}</span>
      </summary>
      <div className="menu-sheet">
        <p>
          <b>{account.name}</b>
          <span className="caption">{account.role}</span>
        </p>
        <ul className="menu-list">
          {overflow.map(({ to, label, icon }) => (
            <li className="narrow-only" key={to}>
              <Link to={to}>
                <Icon name={icon} />
                {label}
              </Link>
            </li>
          ))}
          {account.links.map(({ to, label, icon }) => (
            <li key={to}>
              <Link to={to}>
                <Icon name={icon} />
                {label}
              </Link>
            </li>
          ))}
          <li>
            <Form method="post" action={account.signOutAction}>
              <button type="submit">
                <Icon name="exit" />
                {t.signOut}
              </button>
            </Form>
          </li>
        </ul>
      </div>
    </details>
  )
}
