import type { ReactNode } from 'react'
import { Link } from '@remix-run/react'
import { SortHead } from '#app/components/sort-head.tsx'
import { Spark } from '#app/components/spark.tsx'
import { trendWeeks } from '#app/domain/calendar/weeks.ts'
import { shownMissing, shownReadiness } from '#app/domain/scoring/show.ts'
import { useFormats, useWords } from '#app/content/language.tsx'
import { regionReportHref } from '#app/components/papers/paths.ts'
import { leadershipWords } from '#app/content/words/leadership.ts'
import { paperWords } from '#app/content/words/papers.ts'
import { regionsPath } from '#app/forms/leadership-address.ts'
import type { RegionsQuery } from '#app/forms/leadership-address.ts'
import type { RegionRow, RegionsView } from '#app/use-cases/monitoring/read-regions.server.ts'
import { useForecast } from './forecast-text.ts'
import { useGateName } from './gate-names.ts'

type RegionTableProps = { readonly view: RegionsView; readonly query: RegionsQuery }

/** A row for each Kanwil; its name opens the table of its offices. */
export function RegionTable({ view, query }: RegionTableProps) {
  const t = useWords(leadershipWords)
  const f = useFormats()
  const head = (sort: RegionsQuery['sort'], text: ReactNode, title?: string) => (
    <SortHead
      ordered={view}
      sort={sort}
      first={sort === 'name' ? 'asc' : 'desc'}
      pathOf={(order) => regionsPath(query, order)}
      className={sort === 'name' ? 'office' : undefined}
      title={title}
    >
      {text}
    </SortHead>
  )
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="heat-scroll" tabIndex={0} role="region" aria-label={t.regionsTable}>
      <table className="heat figures-table">
        <caption className="sr">{t.regionsHeading}</caption>
        <thead>
          <tr>
            {head('name', t.region)}
            {head('offices', t.officesHead)}
            {head('passing', t.passing, t.passingTitle)}
            <th scope="col" title={t.statusTitle}>
              {t.statusShort}
            </th>
            {head('median', t.median)}
            {head('change', t.weekChange)}
            <th scope="col">{t.trendHead(trendWeeks)}</th>
            <th scope="col">{t.forecastHead(f.dayAndMonth(view.proposalDay))}</th>
            <th scope="col" className="left">
              {t.weakest}
            </th>
            {head('need', t.pointsMissing)}
            {head('waiting', t.waiting)}
          </tr>
        </thead>
        <tbody>
          {view.rows.map((row) => (
            <Row row={row} year={query.year} reportYear={view.year} key={row.id ?? ''} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

type RowProps = { readonly row: RegionRow; readonly year: number | undefined; readonly reportYear: number }

function Row({ row, year, reportYear }: RowProps) {
  const report = useWords(paperWords)
  const t = useWords(leadershipWords)
  const f = useFormats()
  const nameOf = useGateName()
  const forecastOf = useForecast()
  const { id, offices, passing, statuses, median, change, trend, weakest, need, waiting, assessed } = row
  const to = (more: Readonly<Record<string, string>> = {}) => tableOf(id, year, more)
  const shown = (value: number) => f.readiness(shownReadiness(value, { failing: value < 100 }))
  const { range, why } = forecastOf(row.forecast)
  const [first, last] = [trend[0], trend.at(-1)]
  return (
    <tr>
      <th scope="row" className="office">
        {id === null ? t.noRegion : <Link to={to()}>{row.name}</Link>}
        {id === null ? null : (
          <small>
            <a href={regionReportHref(id, reportYear)} aria-label={report.linkRegionReport(row.name ?? id)}>
              {report.linkReport}
            </a>
          </small>
        )}
      </th>
      <td className="num">{f.whole(offices)}</td>
      <td>
        {passing > 0 && id !== null ? <Link to={to({ ambang: 'lulus' })}>{f.whole(passing)}</Link> : f.whole(passing)}
      </td>
      <td>
        {assessed === 0
          ? t.none
          : [statuses.siap_diusulkan, statuses.hampir_siap, statuses.perlu_pembinaan]
              .map((count) => f.whole(count))
              .join(' / ')}
      </td>
      <td>
        <b>{median === null ? t.none : shown(median)}</b>
      </td>
      <td className={change !== null && change <= -0.05 ? 'falls' : undefined}>
        {change === null ? '–' : f.signed(change, 1)}
      </td>
      <td>
        {first === undefined || last === undefined || trend.length < 2 ? (
          '–'
        ) : (
          <Spark values={trend} label={t.trendOf(trendWeeks, shown(first), shown(last))} falling={last < first} />
        )}
      </td>
      <td title={why}>{range ?? '–'}</td>
      <td className="left weakest">
        {weakest ? (
          <Link to={to({ ambang: `gagal:${weakest.column.key}` })}>
            {t.weakestOffices(nameOf(weakest.column).name, f.whole(weakest.offices))}
          </Link>
        ) : (
          '–'
        )}
      </td>
      <td>{f.points(shownMissing(need))}</td>
      <td>{f.whole(waiting)}</td>
    </tr>
  )
}

/** The table of offices, filtered to one Kanwil. */
function tableOf(id: string | null, year: number | undefined, more: Readonly<Record<string, string>>): string {
  const fields = {
    ...(year === undefined ? {} : { tahun: String(year) }),
    ...(id === null ? {} : { kanwil: id }),
    ...more,
  }
  return `/monitoring?${new URLSearchParams(fields)}`
}
