import { Link } from '@remix-run/react'
import { periodsPath } from '#app/components/reporting/paths.ts'
import { Section } from '#app/components/section.tsx'
import { useFormats, useWords } from '#app/content/language.tsx'
import { claimWords, indicatorViewWords } from '#app/content/words/indicator-views.ts'
import type { Overview } from '#app/use-cases/overview/overview-view.server.ts'
import { ClaimList } from './claim-warning.tsx'
import { trendsPath } from './paths.ts'
import { StandingTable } from './standing-table.tsx'

const shownPeriods = 6

/** The five indicators that need attention first, and answers that figures speak against. */
export function OfficeIndicators({ overview }: { readonly overview: Overview }) {
  const t = useWords(indicatorViewWords)
  const f = useFormats()
  const { indicators, officeId, now } = overview
  if (!indicators) return null
  const { month, lines } = indicators
  return (
    <Section
      className="b-ind"
      title={t.title}
      aside={
        month.expected > 0 ? (
          <Link to={periodsPath(officeId)}>
            {t.reported(f.reportedPeriod(month.period), month.submitted, month.expected)}
          </Link>
        ) : undefined
      }
      more={<Link to={trendsPath(officeId)}>{t.all}</Link>}
    >
      <StandingTable officeId={officeId} lines={lines} now={now} caption={t.title} sparkLength={shownPeriods} />
      <Warnings overview={overview} />
    </Section>
  )
}

function Warnings({ overview: { indicators, assessmentId } }: { readonly overview: Overview }) {
  const t = useWords(claimWords)
  const warnings = indicators?.warnings ?? []
  if (warnings.length === 0) return null
  return (
    <div className="claims">
      <h3 className="mini">{t.title}</h3>
      <ClaimList warnings={warnings} assessmentId={assessmentId} named />
    </div>
  )
}
