import type { ReactNode } from 'react'
import { Link, NavLink, useLocation } from '@remix-run/react'
import type { NavItem } from './nav.ts'

type NavEntryProps = {
  readonly item: Pick<NavItem, 'to' | 'end' | 'covers'>
  /** Fetch the page as soon as somebody points at it. */
  readonly eager?: boolean
  readonly children: ReactNode
}

/** A way of the navigation: current on its own page, below it, and on the pages it covers. */
export function NavEntry({ item: { to, end = false, covers = [] }, eager = false, children }: NavEntryProps) {
  const { pathname } = useLocation()
  const prefetch = eager ? 'intent' : 'none'
  if (covers.some((path) => pathname === path || pathname.startsWith(`${path}/`))) {
    return (
      <Link to={to} prefetch={prefetch} aria-current="true">
        {children}
      </Link>
    )
  }
  return (
    <NavLink to={to} end={end} prefetch={prefetch}>
      {children}
    </NavLink>
  )
}
