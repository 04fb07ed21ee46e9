import { Link } from '@remix-run/react'
import { EmptyState } from '#app/components/empty-state.tsx'
import { Icon } from '#app/components/icons/icon.tsx'
import { DeskTabs } from '#app/components/monitoring/desk-tabs.tsx'
import { TableFoot } from '#app/components/table-foot.tsx'
import { useWords } from '#app/content/language.tsx'
import { indicatorTableWords } from '#app/content/words/indicator-views.ts'
import { exportPath, tablePath } from '#app/forms/indicator-views-address.ts'
import type { TableQuery } from '#app/forms/indicator-views-address.ts'
import type { TableView } from '#app/use-cases/indicator-views/read-table.server.ts'
import { ReportTable } from './report-table.tsx'
import { TableChoice } from './table-choice.tsx'
import { TableFilters } from './table-filters.tsx'
import { TableSentences } from './table-sentences.tsx'

type TablePageProps = { readonly view: TableView; readonly query: TableQuery }

/** Offices against what they report in a period: sentences, filters, the table. */
export function TablePage({ view, query }: TablePageProps) {
  const t = useWords(indicatorTableWords)
  const { page, pages, total, rows } = view
  return (
    <main id="isi" className="wrap">
      <DeskTabs />
      <h1 className="sr">{t.title}</h1>
      <div className="view-choice">
        <TableChoice period={query.period} code={query.code} />
        <a className="btn" href={exportPath(query)} download>
          <Icon name="download" /> {t.asCsv}
        </a>
      </div>
      <TableSentences view={view} />
      <TableFilters view={view} query={query} />
      {rows.length > 0 ? (
        <ReportTable view={view} query={query} />
      ) : (
        <EmptyState icon="search" title={t.emptyTitle}>
          <Link to={tablePath({ ...query, kanwilId: '', search: '', only: '' })}>{t.emptyAdvice}</Link>
        </EmptyState>
      )}
      <TableFoot
        {...{ page, pages, total }}
        onPage={query.pageSize}
        rows={rows.length}
        hrefOf={(next) => tablePath(query, { page: next })}
      />
    </main>
  )
}

/** As long as no period was opened. */
export function NoPeriod() {
  const t = useWords(indicatorTableWords)
  return (
    <main id="isi" className="wrap">
      <DeskTabs />
      <h1 className="sr">{t.title}</h1>
      <EmptyState icon="chart" title={t.noPeriodTitle}>
        {t.noPeriodAdvice}
      </EmptyState>
    </main>
  )
}
