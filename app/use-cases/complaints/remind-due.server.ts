import { localDay } from '#app/domain/calendar/local-day.ts'
import { addWorkingDays } from '#app/domain/calendar/working-days.ts'
import { notifyPerson } from '#app/use-cases/notices/notify-person.server.ts'
import { notify } from '#app/use-cases/notices/notify.server.ts'
import { handlerRoles, handlersOf } from './handlers.server.ts'
import type { ComplaintTools } from './tools.server.ts'

/**
 * Tells whoever handles a complaint, or everybody who may where nobody does, when its last day is here or is the next
 * working day. Once for each last day, however often this runs. Tells how many complaints are that close.
 */
export async function remindDue(tools: ComplaintTools): Promise<number> {
  const { store, now, holidays } = tools
  // Offices in the east are a day ahead at most.
  const latest = addWorkingDays(localDay(new Date(now().getTime() + 86_400_000)), 1, holidays)
  let close = 0
  for (const { id, officeId, path, timezone, dueOn, handlerId } of await store.complaints.listDueUntil(latest)) {
    const today = localDay(now(), timezone)
    if (dueOn === null || dueOn < today || dueOn > addWorkingDays(today, 1, holidays)) continue
    close += 1
    const detail = { news: 'due', dueOn }
    const about = { kind: 'complaint', officeId, assessmentId: null, subject: id, detail } as const
    const dedupeKey = `complaint-due:${id}:${dueOn}`
    await store.transaction(async (repositories) => {
      const handlers = handlerId === null ? [] : await handlersOf(repositories, officeId, today)
      const personId = handlers.find((handler) => handler === handlerId)
      if (personId !== undefined) await notifyPerson(repositories, tools, { personId, ...about, dedupeKey })
      else await notify(repositories, tools, { ...about, officePath: path, today, roles: handlerRoles, dedupeKey })
    })
  }
  return close
}
