import { Link } from '@remix-run/react'
import { useWords } from '#app/content/language.tsx'
import { overviewWords } from '#app/content/words/overview.ts'
import type { OfficeHead } from '#app/use-cases/overview/overview-view.server.ts'
import { officePath } from './paths.ts'

/** The other years of the office; nothing where there is only this one. */
export function Years({ head: { officeId, year, years } }: { readonly head: OfficeHead }) {
  const t = useWords(overviewWords)
  if (years.every((one) => one === year)) return null
  return (
    <nav className="years small" aria-label={t.otherYears}>
      <span className="quiet">{t.otherYears}</span>
      {years.map((one) => (
        <Link key={one} to={officePath(officeId, one)} aria-current={one === year ? 'page' : undefined}>
          {one}
        </Link>
      ))}
    </nav>
  )
}
