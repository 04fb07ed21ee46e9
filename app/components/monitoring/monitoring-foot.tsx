import { Link } from '@remix-run/react'
import { TableFoot } from '#app/components/table-foot.tsx'
import { useWords } from '#app/content/language.tsx'
import { monitoringWords } from '#app/content/words/monitoring.ts'
import { monitoringPath } from '#app/forms/monitoring-address.ts'
import type { MonitoringQuery } from '#app/forms/monitoring-address.ts'
import type { MonitoringView } from '#app/use-cases/monitoring/read-monitoring.server.ts'

type MonitoringFootProps = { readonly query: MonitoringQuery; readonly view: MonitoringView }

/** Which of the offices are shown, the way to the others, and back to the usual order. */
export function MonitoringFoot({ query, view }: MonitoringFootProps) {
  const t = useWords(monitoringWords)
  const { page, pages, total, rows, sort } = view
  return (
    <TableFoot
      {...{ page, pages, total }}
      onPage={query.pageSize}
      rows={rows.length}
      hrefOf={(next) => monitoringPath(query, { page: next })}
    >
      {sort === 'nearest' ? null : (
        <Link to={monitoringPath(query, { sort: '', direction: undefined })} preventScrollReset>
          {t.byNearest}
        </Link>
      )}
    </TableFoot>
  )
}
