import type { LoaderFunctionArgs } from '@remix-run/node'
import { eventText } from '#app/components/events/event-text.ts'
import { inLanguage } from '#app/content/words.ts'
import type { Language } from '#app/content/words.ts'
import { eventWords } from '#app/content/words/events.ts'
import { localDay } from '#app/domain/calendar/local-day.ts'
import { AppError } from '#app/domain/errors.ts'
import { eventsAsked } from '#app/http/asked-events.server.ts'
import { listResponse } from '#app/http/list-file.server.ts'
import { readPreferences } from '#app/http/preferences.server.ts'
import { respondRaw } from '#app/http/respond.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { services } from '#app/platform/services.server.ts'
import { authorizeSearch, eachEvent } from '#app/use-cases/event-log/search-events.server.ts'
import type { LoggedEvent } from '#app/use-cases/event-log/search-events.server.ts'

/** The trace as it was asked for, all of it, as a file that is written while it is read. */
export const loader = respondRaw(async ({ request, params, context }: LoaderFunctionArgs) => {
  const actor = await requireActor(request, context)
  const format = (['csv', 'xlsx'] as const).find((known) => known === params['format'])
  if (!format) throw new AppError('not-found', 'format')
  const tools = services()
  authorizeSearch(actor, tools.now)
  const { asked } = eventsAsked(request)
  const rows = rowsOf(eachEvent(tools, actor, asked), readPreferences(request).language)
  return listResponse(rows, { name: `jejak-${localDay(tools.now())}`, format })
})

async function* rowsOf(
  batches: AsyncIterable<readonly LoggedEvent[]>,
  language: Language,
): AsyncGenerator<readonly string[]> {
  const t = inLanguage(eventWords, language)
  yield [t.when, t.who, t.what, t.before, t.after, t.reason, t.place, t.when]
  for await (const batch of batches) {
    for (const event of batch) {
      const { when, who, what, before, after } = eventText(event, language)
      yield [when, who, what, before, after, event.reason ?? '', `${event.stream} ${event.position}`, event.at]
    }
  }
}
