import { localDay } from '#app/domain/calendar/local-day.ts'
import { closedFor, reminderDays, reportReminder } from '#app/domain/reporting/reminders.ts'
import type { Role } from '#app/domain/access/roles.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { notify } from '#app/use-cases/notices/notify.server.ts'

/** Who enters figures, and who heads them. */
const told: readonly Role[] = ['operator_satker', 'ketua_tim_zi']

/**
 * Reminds offices of reports that are due soon or late, at the office's own day; each reminder once, however often this
 * runs. One transaction for each office and due day. Tells how many offices and days there were.
 */
export async function remindReports(tools: Pick<Tools, 'store' | 'now' | 'newId'>): Promise<number> {
  const { store, now } = tools
  // A day more on both sides: offices in the east are ahead.
  const missing = await store.reportDesk.listMissing(away(now(), -closedFor - 1), away(now(), reminderDays.at(-1)! + 1))
  for (const { officeId, path, timezone, period, dueOn, count } of missing) {
    const today = localDay(now(), timezone)
    const reminder = reportReminder(dueOn, today)
    if (!reminder) continue
    await store.transaction((repositories) =>
      notify(repositories, tools, {
        ...{ kind: reminder.kind, officeId, officePath: path, today, assessmentId: null, roles: told },
        subject: period,
        detail: { dueOn, count },
        dedupeKey: `${reminder.key}:${period}:${officeId}`,
      }),
    )
  }
  return missing.length
}

function away(at: Date, days: number): string {
  return localDay(new Date(at.getTime() + days * 86_400_000))
}
