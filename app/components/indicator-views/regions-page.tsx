import { Form, Link } from '@remix-run/react'
import { useValueText } from '#app/components/indicators/value-text.ts'
import { DeskTabs } from '#app/components/monitoring/desk-tabs.tsx'
import { SortHead } from '#app/components/sort-head.tsx'
import { useFormats, useText, useWords } from '#app/content/language.tsx'
import { indicatorTableWords } from '#app/content/words/indicator-views.ts'
import { regionsPath } from '#app/forms/indicator-views-address.ts'
import type { RegionsQuery } from '#app/forms/indicator-views-address.ts'
import type { IndicatorRegion, IndicatorRegionsView } from '#app/use-cases/indicator-views/read-regions.server.ts'
import type { RegionSums } from '#app/use-cases/indicator-views/table-place.server.ts'
import { RateCell } from './rate-cell.tsx'
import { TableChoice } from './table-choice.tsx'
import { PeriodFields, useSelfSending } from './table-filters.tsx'
import { TableSentences } from './table-sentences.tsx'

type PageProps = { readonly view: IndicatorRegionsView; readonly query: RegionsQuery }

/** The reports of a period added up by Kanwil. */
export function IndicatorRegionsPage({ view, query }: PageProps) {
  const t = useWords(indicatorTableWords)
  const send = useSelfSending()
  return (
    <main id="isi" className="wrap">
      <DeskTabs />
      <h1 className="sr">{t.regionsTable}</h1>
      <div className="view-choice">
        <TableChoice period={query.period} code={query.code} />
      </div>
      <TableSentences view={view} />
      <Form
        method="get"
        action="/monitoring/indicators/regions"
        className="filters table-filters"
        aria-label={t.filters}
        onChange={send}
      >
        <PeriodFields view={view} />
        <button className="btn" type="submit">
          {t.show}
        </button>
      </Form>
      <RegionTable view={view} query={query} />
    </main>
  )
}

function RegionTable({ view, query }: PageProps) {
  const t = useWords(indicatorTableWords)
  const text = useText()
  const head = (sort: RegionsQuery['sort'], name: string, first: 'asc' | 'desc', className = 'num') => (
    <SortHead ordered={view} pathOf={(order) => regionsPath(query, order)} {...{ sort, first, className }}>
      {name}
    </SortHead>
  )
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="heat-scroll" tabIndex={0} role="region" aria-label={t.regionsTable}>
      <table className="heat figures-table report-table">
        <caption className="sr">{t.regionsTable}</caption>
        <thead>
          <tr>
            {head('name', t.region, 'asc', 'office')}
            {head('offices', t.offices, 'desc')}
            {head('complete', t.completeHead, 'asc')}
            {head('timely', t.timelyHead, 'asc')}
            <th scope="col" className="num">
              {t.reaches}
            </th>
            <th scope="col" className="num">
              {t.near}
            </th>
            {head('red', t.short, 'desc')}
            {head('median', `${t.median} ${text(view.indicator.name)}`, 'asc')}
          </tr>
        </thead>
        <tbody>
          {view.rows.map((row) => (
            <tr key={row.id ?? ''}>
              <th scope="row" className="office">
                <RegionName row={row} query={query} />
              </th>
              <Cells sums={row} indicator={view.indicator} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className="office">
              {t.everything}
            </th>
            <Cells sums={view.all} indicator={view.indicator} />
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

function RegionName({ row: { id, name }, query }: { readonly row: IndicatorRegion; readonly query: RegionsQuery }) {
  const t = useWords(indicatorTableWords)
  if (id === null) return <>{t.noRegion}</>
  const fields = [
    ['kanwil', id],
    ...(query.period === '' ? [] : [['periode', query.period]]),
    ...(query.code === '' ? [] : [['indikator', query.code]]),
  ]
  return <Link to={`/monitoring/indicators?${new URLSearchParams(fields)}`}>{name}</Link>
}

type CellsProps = { readonly sums: RegionSums; readonly indicator: IndicatorRegionsView['indicator'] }

function Cells({ sums, indicator }: CellsProps) {
  const f = useFormats()
  const valueText = useValueText()
  return (
    <>
      <td className="num">{f.whole(sums.offices)}</td>
      <RateCell rate={sums.complete} part={sums.submitted} whole={sums.expected} />
      <RateCell rate={sums.timely} part={sums.onTime} whole={sums.expected} />
      <td className="num">{f.whole(sums.green)}</td>
      <td className="num">{f.whole(sums.yellow)}</td>
      <td className={sums.red > 0 ? 'num falls' : 'num'}>{f.whole(sums.red)}</td>
      <td className="num">
        <b>{valueText(sums.median, indicator)}</b>
      </td>
    </>
  )
}
