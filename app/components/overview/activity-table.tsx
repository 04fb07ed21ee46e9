import { useFormats, useWords } from '#app/content/language.tsx'
import { activityWords } from '#app/content/words/activity.ts'
import type { ActivityView } from '#app/use-cases/overview/overview-view.server.ts'
import { ActivityText, useChange } from './activity-text.tsx'

type ActivityTableProps = { readonly events: readonly ActivityView[]; readonly assessmentId: string | null }

/** Who did what when, with what was before and after. */
export function ActivityTable({ events, assessmentId }: ActivityTableProps) {
  const t = useWords(activityWords)
  return (
    <table className="table activity-table">
      <caption className="sr">{t.list}</caption>
      <thead>
        <tr>
          <th scope="col">{t.when}</th>
          <th scope="col">{t.what}</th>
          <th scope="col">{t.before}</th>
          <th scope="col">{t.after}</th>
        </tr>
      </thead>
      <tbody>
        {events.map((event) => (
          <Row event={event} assessmentId={assessmentId} key={event.key} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ event, assessmentId }: { readonly event: ActivityView; readonly assessmentId: string | null }) {
  const t = useWords(activityWords)
  const f = useFormats()
  const { before, after } = useChange()(event)
  return (
    <tr>
      <td className="quiet">
        <time dateTime={event.at}>
          {f.shortDate(event.at)}, {f.time(event.at)} {f.zone}
        </time>
      </td>
      <td>
        <ActivityText event={event} assessmentId={assessmentId} />
        {event.reason ? <span className="trace-note">{t.reason(event.reason)}</span> : null}
      </td>
      <td>{before}</td>
      <td>{after}</td>
    </tr>
  )
}
