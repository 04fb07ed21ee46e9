import { EventsQuery } from '#app/forms/events.ts'
import type { EventsAsked } from '#app/use-cases/event-log/search-events.server.ts'

/** What an address asks of the trace, as its form has it and as it is searched. */
export function eventsAsked(request: Request): { readonly query: EventsQuery; readonly asked: EventsAsked } {
  const query = EventsQuery.parse(Object.fromEntries(new URL(request.url).searchParams))
  const {
    dari: from,
    sampai: to,
    orang: person,
    kantor: officeId,
    tindakan: action,
    aliran: stream,
    setelah: after,
  } = query
  return { query, asked: { from, to, person, officeId, action, stream, after } }
}
