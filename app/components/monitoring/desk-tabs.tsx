import { NavLink } from '@remix-run/react'
import { useWords } from '#app/content/language.tsx'
import { leadershipWords } from '#app/content/words/leadership.ts'

/** The pages of the leadership's desk beside each other. */
export function DeskTabs() {
  const t = useWords(leadershipWords)
  const tabs = [
    { to: '/monitoring', text: t.byOffice, end: true },
    { to: '/monitoring/regions', text: t.byRegion, end: true },
    { to: '/monitoring/indicators', text: t.indicators, end: false },
    { to: '/monitoring/changes', text: t.changes, end: true },
    { to: '/monitoring/compare', text: t.compare, end: true },
  ]
  return (
    <nav className="desk-tabs" aria-label={t.desk}>
      {tabs.map(({ to, text, end }) => (
        <NavLink to={to} end={end} key={to}>
          {text}
        </NavLink>
      ))}
    </nav>
  )
}
