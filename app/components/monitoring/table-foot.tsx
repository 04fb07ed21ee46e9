import { Link } from '@remix-run/react'
import { Pages } from '#app/components/pager.tsx'
import { useFormats, useWords } from '#app/content/language.tsx'
import { monitoringWords } from '#app/content/words/monitoring.ts'
import { monitoringPath } from '#app/forms/monitoring-address.ts'
import type { MonitoringQuery } from '#app/forms/monitoring-address.ts'
import type { MonitoringView } from '#app/use-cases/monitoring/read-monitoring.server.ts'

type TableFootProps = { readonly query: MonitoringQuery; readonly view: MonitoringView }

/** Which of the offices are shown, the way to the others, and back to the usual order. */
export function TableFoot({ query, view }: TableFootProps) {
  const t = useWords(monitoringWords)
  const f = useFormats()
  const { page, pages, total, rows, sort } = view
  const before = (page - 1) * query.pageSize
  return (
    <div className="table-foot">
      <p className="quiet" role="status">
        {rows.length > 0 ? t.shown(f.whole(before + 1), f.whole(before + rows.length), f.whole(total)) : null}
      </p>
      {sort === 'nearest' ? null : (
        <Link to={monitoringPath(query, { sort: '', direction: undefined })} preventScrollReset>
          {t.byNearest}
        </Link>
      )}
      <Pages page={page} pages={pages} hrefOf={(next) => monitoringPath(query, { page: next })} />
    </div>
  )
}
