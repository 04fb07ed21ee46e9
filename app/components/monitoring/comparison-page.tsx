import { Link } from '@remix-run/react'
import { EmptyState } from '#app/components/empty-state.tsx'
import { Target } from '#app/components/emblem.tsx'
import { Notice } from '#app/components/notice.tsx'
import { useFormats, useWords } from '#app/content/language.tsx'
import { leadershipWords } from '#app/content/words/leadership.ts'
import { comparePath } from '#app/forms/leadership-address.ts'
import type { Comparison, ComparedOffice } from '#app/use-cases/monitoring/read-comparison.server.ts'
import { ComparisonConditions, ComparisonGates, ComparisonStanding } from './comparison-rows.tsx'
import { DeskTabs } from './desk-tabs.tsx'
import { officePath } from './findings.tsx'

type ComparisonPageProps = {
  readonly view: Comparison
  readonly year: number | undefined
  /** Whether more offices were asked for than stand side by side. */
  readonly cut: boolean
}

/** Up to four offices side by side: a column for each, a row for each figure. */
export function ComparisonPage({ view, year, cut }: ComparisonPageProps) {
  const t = useWords(leadershipWords)
  const f = useFormats()
  const { offices } = view
  return (
    <main id="isi" className="wrap">
      <DeskTabs />
      <header className="compare-head">
        <h1>{t.compareHeading}</h1>
        {offices.length > 0 ? <p className="quiet">{t.compareLead(f.whole(offices.length))}</p> : null}
      </header>
      {cut ? <Notice tone="warn">{t.cutToFour}</Notice> : null}
      {offices.length === 0 ? (
        <EmptyState
          icon="chart"
          title={t.compareEmpty}
          action={
            <Link className="btn btn-main" to="/monitoring">
              {t.toTable}
            </Link>
          }
        >
          {t.compareEmptyAdvice}
        </EmptyState>
      ) : (
        <>
          {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
          <div className="heat-scroll" tabIndex={0} role="region" aria-label={t.compareTable}>
            <table className="heat compare">
              <caption className="sr">{t.compareHeading}</caption>
              <thead>
                <tr>
                  <th scope="col" className="office">
                    {t.office}
                  </th>
                  {offices.map((office) => (
                    <OfficeHead office={office} offices={offices} year={year} key={office.officeId} />
                  ))}
                </tr>
              </thead>
              <ComparisonStanding view={view} />
              <ComparisonGates view={view} />
              <ComparisonConditions view={view} />
            </table>
          </div>
          <p className="table-foot">
            <Link to="/monitoring">{t.toTable}</Link>
          </p>
        </>
      )}
    </main>
  )
}

type OfficeHeadProps = {
  readonly office: ComparedOffice
  readonly offices: readonly ComparedOffice[]
  readonly year: number | undefined
}

function OfficeHead({ office, offices, year }: OfficeHeadProps) {
  const t = useWords(leadershipWords)
  const { officeId, name, assessment, kanwil, opens } = office
  const others = offices.filter((other) => other.officeId !== officeId).map((other) => other.officeId)
  return (
    <th scope="col" className="compared">
      {opens ? <Link to={officePath(officeId, year)}>{name}</Link> : name}
      <small>
        {assessment ? <Target predicate={assessment.target} /> : t.noAssessment} {kanwil}
      </small>
      <Link className="small" to={comparePath(others, year)} aria-label={t.leaveOutNamed(name)}>
        {t.leaveOut}
      </Link>
    </th>
  )
}
