import { Link } from '@remix-run/react'
import { useValueText } from '#app/components/indicators/value-text.ts'
import { colourLooks } from '#app/components/reporting-kanwil/looks.ts'
import { SortHead } from '#app/components/sort-head.tsx'
import { State } from '#app/components/state.tsx'
import { useFormats, useText, useWords } from '#app/content/language.tsx'
import { indicatorTableWords } from '#app/content/words/indicator-views.ts'
import { reportColours } from '#app/content/words/reporting-kanwil.ts'
import { tablePath } from '#app/forms/indicator-views-address.ts'
import type { TableQuery } from '#app/forms/indicator-views-address.ts'
import type { TableRow, TableView } from '#app/use-cases/indicator-views/read-table.server.ts'
import { indicatorPath, trendsPath } from './paths.ts'
import { RateCell } from './rate-cell.tsx'

type ReportTableProps = { readonly view: TableView; readonly query: TableQuery }

/** A row for each office: how complete and timely it reports, its colours, and the chosen indicator. */
export function ReportTable({ view, query }: ReportTableProps) {
  const t = useWords(indicatorTableWords)
  const text = useText()
  const head = (sort: TableQuery['sort'], name: string, first: 'asc' | 'desc', className = 'num') => (
    <SortHead ordered={view} pathOf={(order) => tablePath(query, order)} {...{ sort, first, className }}>
      {name}
    </SortHead>
  )
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="heat-scroll" tabIndex={0} role="region" aria-label={t.table}>
      <table className="heat figures-table report-table">
        <caption className="sr">{t.table}</caption>
        <thead>
          <tr>
            {head('name', t.office, 'asc', 'office')}
            {head('complete', t.completeHead, 'asc')}
            {head('onTime', t.timelyHead, 'asc')}
            {head('approved', t.approved, 'asc')}
            {head('green', t.reaches, 'desc')}
            {head('yellow', t.near, 'desc')}
            {head('red', t.short, 'desc')}
            {head('value', text(view.indicator.name), 'asc')}
            <th scope="col" className="num">
              {t.target}
            </th>
            {head('achievement', t.state, 'asc', 'left')}
          </tr>
        </thead>
        <tbody>
          {view.rows.map((row) => (
            <Row row={row} view={view} key={row.officeId} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Row({ row, view }: { readonly row: TableRow; readonly view: TableView }) {
  const t = useWords(indicatorTableWords)
  const f = useFormats()
  const valueText = useValueText()
  const { officeId, name, kanwil, opens, counts, rates, report } = row
  const { indicator } = view
  const shown = report ? valueText(report.value, indicator) : '–'
  return (
    <tr>
      <th scope="row" className="office">
        {opens ? <Link to={trendsPath(officeId)}>{name}</Link> : name}
        {kanwil === null ? null : <small>{kanwil}</small>}
      </th>
      {counts ? (
        <>
          <RateCell rate={rates.complete} part={counts.submitted} whole={counts.expected} />
          <RateCell rate={rates.onTime} part={counts.onTime} whole={counts.expected} />
          <td className="num">{f.whole(counts.approved)}</td>
          <td className="num">{f.whole(counts.green)}</td>
          <td className="num">{f.whole(counts.yellow)}</td>
          <td className={counts.red > 0 ? 'num falls' : 'num'}>{f.whole(counts.red)}</td>
        </>
      ) : (
        <td colSpan={6} className="quiet">
          {t.notAsked}
        </td>
      )}
      <td className="num">
        <b>
          {opens && report && report.value !== null ? (
            <Link to={indicatorPath(officeId, indicator.code)}>{shown}</Link>
          ) : (
            shown
          )}
        </b>
        {report?.late ? <small>{t.late}</small> : null}
      </td>
      <td className="num quiet">{report ? valueText(report.target, indicator) : '–'}</td>
      <td className="left">
        <ReportState report={report} />
      </td>
    </tr>
  )
}

function ReportState({ report }: Pick<TableRow, 'report'>) {
  const t = useWords(indicatorTableWords)
  const colours = useWords(reportColours)
  if (!report) return <span className="quiet">{t.notAsked}</span>
  if (report.missing) {
    return (
      <State tone="bad" shape="warn">
        {t.missing}
      </State>
    )
  }
  if (report.colour) return <State {...colourLooks[report.colour]}>{colours[report.colour]}</State>
  const valued = report.interim ? t.interim : t.unjudged
  const word = report.notApplicable ? t.nothingMeasured : report.value === null ? t.open : valued
  return (
    <State tone="idle" shape="node">
      {word}
    </State>
  )
}
