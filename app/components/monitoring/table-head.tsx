import type { ReactNode } from 'react'
import { SortHead } from '#app/components/sort-head.tsx'
import { trendWeeks } from '#app/domain/calendar/weeks.ts'
import { useWords } from '#app/content/language.tsx'
import { instrumentWords } from '#app/content/words/instrument.ts'
import { monitoringWords } from '#app/content/words/monitoring.ts'
import { monitoringPath } from '#app/forms/monitoring-address.ts'
import type { MonitoringQuery } from '#app/forms/monitoring-address.ts'
import type { MonitoringView } from '#app/use-cases/monitoring/read-monitoring.server.ts'
import { useGateName } from './gate-names.ts'

type Order = Pick<MonitoringView, 'sort' | 'direction'>
type TableHeadProps = { readonly query: MonitoringQuery; readonly view: MonitoringView }

/** Two rows of heads: the parts of the worksheet, and every column, which sorts the table when pressed. */
export function TableHead({ query, view }: TableHeadProps) {
  const t = useWords(monitoringWords)
  const instrument = useWords(instrumentWords)
  const nameOf = useGateName()
  const { columns } = view
  const levers = columns.filter(({ kind }) => kind === 'area' || kind === 'pengungkit').length
  const results = columns.filter(({ kind }) => kind === 'result').length
  const leversName = { margin: t.leversMargin, points: t.leversPoints, percent: t.leversPercent }[query.content]
  const sortable = { ordered: view, pathOf: (order: Order) => monitoringPath(query, order) }
  return (
    <thead>
      <tr className="heads">
        <td />
        <td className="optional" />
        <td />
        <td className="optional" />
        <td />
        {levers > 0 ? <GroupHead span={levers}>{leversName}</GroupHead> : null}
        {results > 0 ? <GroupHead span={results}>{instrument.results}</GroupHead> : null}
        <td />
      </tr>
      <tr>
        <SortHead {...sortable} sort="name" first="asc" className="office">
          {t.office}
        </SortHead>
        <th scope="col" className="left optional">
          {t.target}
        </th>
        <SortHead {...sortable} sort="readiness" first="desc">
          {t.readiness}
        </SortHead>
        <th scope="col" className="optional">
          {t.weeks(trendWeeks)}
        </th>
        <SortHead {...sortable} sort="gates" first="desc" className="two-lines" title={t.gatesTitle}>
          {t.gates}
        </SortHead>
        {columns.map((column) => (
          <SortHead {...sortable} key={column.key} sort={column.key} first="asc" title={nameOf(column).name}>
            {nameOf(column).short}
          </SortHead>
        ))}
      </tr>
    </thead>
  )
}

function GroupHead({ span, children }: { readonly span: number; readonly children: ReactNode }) {
  return (
    <th colSpan={span} className="group" scope="colgroup">
      <span>{children}</span>
    </th>
  )
}
