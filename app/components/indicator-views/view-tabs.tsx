import { NavLink } from '@remix-run/react'
import { periodsPath } from '#app/components/reporting/paths.ts'
import { useWords } from '#app/content/language.tsx'
import { indicatorViewWords } from '#app/content/words/indicator-views.ts'
import { serviceTimeWords } from '#app/content/words/service-times.ts'
import { attributesPath, timesPath, trendsPath } from './paths.ts'

/** The pages about an office's indicators beside each other. */
export function ViewTabs({ officeId }: { readonly officeId: string }) {
  const t = useWords(indicatorViewWords)
  const s = useWords(serviceTimeWords)
  const tabs = [
    { to: periodsPath(officeId), text: t.reports, end: true },
    { to: timesPath(officeId), text: s.title, end: false },
    { to: trendsPath(officeId), text: t.trend, end: false },
    { to: attributesPath(officeId), text: t.attributes, end: true },
  ]
  return (
    <nav className="desk-tabs" aria-label={t.views}>
      {tabs.map(({ to, text, end }) => (
        <NavLink to={to} end={end} key={to}>
          {text}
        </NavLink>
      ))}
    </nav>
  )
}
