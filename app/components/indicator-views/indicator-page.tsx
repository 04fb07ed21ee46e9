import { Link } from '@remix-run/react'
import { Notice } from '#app/components/notice.tsx'
import { formPath } from '#app/components/reporting/paths.ts'
import { useFormats, useText, useWords } from '#app/content/language.tsx'
import { claimWords, indicatorViewWords } from '#app/content/words/indicator-views.ts'
import type { IndicatorView } from '#app/use-cases/indicator-views/read-indicator.server.ts'
import { ClaimList } from './claim-warning.tsx'
import { IndicatorChart } from './indicator-chart.tsx'
import { useFinding } from './indicator-finding.ts'
import { Parts } from './indicator-parts.tsx'
import { Supports } from './indicator-supports.tsx'
import { StandingState } from './standing-state.tsx'
import { ViewTabs } from './view-tabs.tsx'

/** One indicator of an office: what it is, how it went, what it is counted from and what it supports. */
export function IndicatorPage({ view }: { readonly view: IndicatorView }) {
  const text = useText()
  const { head, indicator, standing } = view
  const { sentence, rest } = useFinding(view)
  return (
    <main id="isi" className="wrap">
      <ViewTabs officeId={head.officeId} />
      <header className="view-head">
        <p className="indicator-name">
          <span className="code">{indicator.code}</span> {text(indicator.name)}{' '}
          <StandingState standing={standing} now={head.now} />
        </p>
        <h1 className="sentence">{sentence}</h1>
        {rest === '' ? null : <p className="lead">{rest}</p>}
      </header>
      <Missing view={view} />
      <Disagreement view={view} />
      <IndicatorChart view={view} finding={`${sentence} ${rest}`.trim()} />
      <div className="grid view-sections">
        <Parts view={view} />
        <Supports view={view} />
      </div>
    </main>
  )
}

function Missing({ view: { head, standing } }: { readonly view: IndicatorView }) {
  const t = useWords(indicatorViewWords)
  const f = useFormats()
  const { state, period, dueOn } = standing
  if (state !== 'late' || period === null || dueOn === null) return null
  return (
    <Notice tone="bad">
      {t.lateNow(f.reportedPeriod(period), -f.daysUntil(dueOn, head.now))}{' '}
      <Link to={formPath(head.officeId, period)}>{t.fill}</Link>
    </Notice>
  )
}

function Disagreement({ view: { warnings, assessment } }: { readonly view: IndicatorView }) {
  const t = useWords(claimWords)
  if (warnings.length === 0 || !assessment) return null
  return (
    <Notice tone="warn" title={t.title}>
      <ClaimList warnings={warnings} assessmentId={assessment.id} />
    </Notice>
  )
}
