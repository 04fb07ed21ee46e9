import { localDay } from '#app/domain/calendar/local-day.ts'
import type { Role } from '#app/domain/access/roles.ts'
import { toldFor } from '#app/domain/information/enquiry.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { notify } from '#app/use-cases/notices/notify.server.ts'

/** Who answers for the desk; whoever else writes enquiries sees them in the list. */
const told: readonly Role[] = ['operator_satker', 'ketua_tim_zi']

/**
 * Tells offices of questions whose working day is over and that still wait, at the office's own day: those of one day
 * together, and once, however often this runs. Tells how many offices and days there were.
 */
export async function remindWaiting(tools: Pick<Tools, 'store' | 'now' | 'newId'>): Promise<number> {
  const { store, now } = tools
  // A day more on both sides: offices in the east are ahead.
  const overdue = await store.enquiries.listOverdue(away(now(), -toldFor - 1), away(now(), 1))
  let reminded = 0
  for (const { officeId, path, timezone, dueOn, count } of overdue) {
    const today = localDay(now(), timezone)
    if (dueOn >= today) continue
    reminded += 1
    await store.transaction((repositories) =>
      notify(repositories, tools, {
        ...{ kind: 'enquiry', officeId, officePath: path, today, assessmentId: null, roles: told },
        ...{ detail: { dueOn, count }, dedupeKey: `enquiry-waits:${officeId}:${dueOn}` },
      }),
    )
  }
  return reminded
}

function away(at: Date, days: number): string {
  return localDay(new Date(at.getTime() + days * 86_400_000))
}
