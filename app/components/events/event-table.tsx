import { useLanguage, useWords } from '#app/content/language.tsx'
import { eventWords } from '#app/content/words/events.ts'
import type { LoggedEvent } from '#app/use-cases/event-log/search-events.server.ts'
import { eventText } from './event-text.ts'

/** Who did what when, with what was before and after. */
export function EventTable({ events }: { readonly events: readonly LoggedEvent[] }) {
  const t = useWords(eventWords)
  return (
    <table className="table table-cards event-table">
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
          <Row event={event} key={`${event.stream} ${event.position}`} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ event }: { readonly event: LoggedEvent }) {
  const t = useWords(eventWords)
  const { when, who, what, before, after } = eventText(event, useLanguage())
  return (
    <tr>
      <td className="quiet">
        <time dateTime={event.at}>{when}</time>
      </td>
      <th scope="row">
        {who} {what}
        <div className="caption">
          {event.stream} · {event.position}
        </div>
        {event.reason ? (
          <div className="caption">
            {t.reason}: {event.reason}
          </div>
        ) : null}
      </th>
      <td className={before ? undefined : 'none'} data-label={t.before}>
        {before}
      </td>
      <td className={after ? undefined : 'none'} data-label={t.after}>
        {after}
      </td>
    </tr>
  )
}
