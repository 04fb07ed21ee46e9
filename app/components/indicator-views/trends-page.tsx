import { EmptyState } from '#app/components/empty-state.tsx'
import { Section } from '#app/components/section.tsx'
import { useText, useWords } from '#app/content/language.tsx'
import { indicatorGroups } from '#app/content/words/indicators.ts'
import { indicatorViewWords } from '#app/content/words/indicator-views.ts'
import type { TrendsView } from '#app/use-cases/indicator-views/read-trends.server.ts'
import { StandingTable } from './standing-table.tsx'
import { ViewTabs } from './view-tabs.tsx'

/** Every indicator of an office: the sentence first, then a table for each group. */
export function TrendsPage({ view }: { readonly view: TrendsView }) {
  const t = useWords(indicatorViewWords)
  const groupNames: Readonly<Record<string, string>> = useWords(indicatorGroups)
  const { head, groups, counts } = view
  const judged = counts.green + counts.yellow + counts.red
  return (
    <main id="isi" className="wrap">
      <ViewTabs officeId={head.officeId} />
      {groups.length === 0 ? (
        <>
          <h1 className="sr">{t.trendTitle}</h1>
          <EmptyState icon="chart" title={t.nothingAsked}>
            {t.nothingAskedAdvice}
          </EmptyState>
        </>
      ) : (
        <header className="view-head">
          <h1 className="sentence">{t.trendSentence(counts.green, judged)}</h1>
          <p className="lead">{t.trendLead(counts.red, counts.yellow, counts.late)}</p>
        </header>
      )}
      {groups.map(({ group, lines }) => (
        <Section title={groupNames[group] ?? group} key={group}>
          <StandingTable
            officeId={head.officeId}
            lines={lines}
            now={head.now}
            caption={groupNames[group] ?? group}
            withChange
          />
        </Section>
      ))}
      <Unasked view={view} />
    </main>
  )
}

function Unasked({ view: { unasked, groups } }: { readonly view: TrendsView }) {
  const t = useWords(indicatorViewWords)
  const text = useText()
  if (unasked.length === 0 || groups.length === 0) return null
  return (
    <details className="small unasked">
      <summary>{t.unasked}</summary>
      <ul>
        {unasked.map(({ code, name }) => (
          <li key={code}>
            <span className="code">{code}</span> {text(name)}
          </li>
        ))}
      </ul>
    </details>
  )
}
