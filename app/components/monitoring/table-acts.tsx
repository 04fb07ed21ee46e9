import { Form } from '@remix-run/react'
import { Icon } from '#app/components/icons/icon.tsx'
import { useWords } from '#app/content/language.tsx'
import { leadershipWords } from '#app/content/words/leadership.ts'
import { monitoringPath } from '#app/forms/monitoring-address.ts'
import type { MonitoringQuery } from '#app/forms/monitoring-address.ts'

/** The id of the form that the ticks of the table belong to. */
export const compareForm = 'banding'

/** What one does with the offices shown: put the ticked side by side, or take all of them away as a list. */
export function TableActs({ query }: { readonly query: MonitoringQuery }) {
  const t = useWords(leadershipWords)
  const asked = monitoringPath(query).split('?')[1]
  const listAs = (ending: string) => `/monitoring/export.${ending}${asked === undefined ? '' : `?${asked}`}`
  return (
    <div className="table-acts">
      <Form method="get" action="/monitoring/compare" id={compareForm}>
        {query.year === undefined ? null : <input type="hidden" name="tahun" value={query.year} />}
        <button className="btn" type="submit">
          {t.compareTicked}
        </button>{' '}
        <span className="hint">{t.compareHint}</span>
      </Form>
      <div className="actions">
        <a className="btn" href={listAs('xlsx')} download>
          <Icon name="download" /> {t.asXlsx}
        </a>
        <a className="btn" href={listAs('csv')} download>
          <Icon name="download" /> {t.asCsv}
        </a>
      </div>
    </div>
  )
}
