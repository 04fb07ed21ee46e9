import type { ReactNode } from 'react'
import type { Account } from './account-menu.tsx'
import { BottomNav } from './bottom-nav.tsx'
import { Footer } from './footer.tsx'
import type { FooterProps } from './footer.tsx'
import type { NavItem } from './nav.ts'
import { Topbar } from './topbar.tsx'

type FrameProps = {
  readonly items: readonly NavItem[]
  readonly account?: Account | undefined
  readonly footer: FooterProps
  /** Tools for visitors, at the right of the bar. */
  readonly tools?: ReactNode
  /** The page: a `<PlaceBar>` where there is a place, and one `<main id="isi">`. */
  readonly children: ReactNode
}

/** Bar, page, foot and the phone's tabs. */
export function Frame({ items, account, footer, tools, children }: FrameProps) {
  return (
    <div className={items.length > 1 ? 'frame has-bottomnav' : 'frame'}>
      <Topbar items={items} account={account}>
        {tools}
      </Topbar>
      {children}
      <Footer {...footer} />
      {items.length > 1 ? <BottomNav items={items} /> : null}
    </div>
  )
}
