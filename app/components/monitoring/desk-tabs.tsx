import { NavLink } from '@remix-run/react'
import { useWords } from '#app/content/language.tsx'
import { leadershipWords } from '#app/content/words/leadership.ts'

/** The pages of the leadership's desk beside each other. */
export function DeskTabs() {
  const t = useWords(leadershipWords)
  const tabs = [
    { to: '/monitoring', text: t.byOffice },
    { to: '/monitoring/regions', text: t.byRegion },
    { to: '/monitoring/changes', text: t.changes },
    { to: '/monitoring/compare', text: t.compare },
  ]
  return (
    <nav className="desk-tabs" aria-label={t.desk}>
      {tabs.map(({ to, text }) => (
        <NavLink to={to} end key={to}>
          {text}
        </NavLink>
      ))}
    </nav>
  )
}
