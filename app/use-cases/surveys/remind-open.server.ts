import { localDay } from '#app/domain/calendar/local-day.ts'
import type { Role } from '#app/domain/access/roles.ts'
import { quarterOf } from '#app/domain/surveys/quarters.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { notify } from '#app/use-cases/notices/notify.server.ts'

/** Who closes a survey and confirms the people served. */
export const surveyRoles: readonly Role[] = ['operator_satker', 'ketua_tim_zi', 'kepala_kantor']

/**
 * Tells offices of surveys that still take answers although their quarter is over: the counts of the quarter wait for
 * somebody to close them. Each survey once, however often this runs. Tells how many there are.
 */
export async function remindOpenSurveys(tools: Pick<Tools, 'store' | 'now' | 'newId'>): Promise<number> {
  const { store, now } = tools
  // Offices in the east are ahead: their quarter may be over already.
  const newest = quarterOf(localDay(new Date(now().getTime() + 86_400_000)))
  let over = 0
  for (const { id, officeId, path, timezone, quarter } of await store.surveyCampaigns.listOpenBefore(newest)) {
    const today = localDay(now(), timezone)
    if (quarter >= quarterOf(today)) continue
    over += 1
    await store.transaction((repositories) =>
      notify(repositories, tools, {
        ...{ kind: 'survey', officeId, officePath: path, today, assessmentId: null, roles: surveyRoles },
        ...{ subject: id, detail: { quarter, news: 'over' }, dedupeKey: `survey-over:${id}` },
      }),
    )
  }
  return over
}
