import type { Action } from '#app/domain/access/actions.ts'
import type { Actor } from '#app/domain/access/actor.ts'
import { authorize } from '#app/domain/access/authorize.ts'
import { localDay } from '#app/domain/calendar/local-day.ts'
import { AppError } from '#app/domain/errors.ts'
import { isAssessmentState } from '#app/domain/workflow/states.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import type { Repositories } from '#db/store.server.ts'

export type OverviewTools = Pick<Tools, 'store' | 'editions' | 'now'>

/** An office and one of its years; the assessment is null where the office is not assessed that year. */
export type OfficeYear = Awaited<ReturnType<typeof getOfficeYear>>

/**
 * The office with its assessment of a year, in one query; without a year that of the day at the office, or the last
 * one there is. Throws 'not-found' for an office out of reach, 'forbidden' where the action is not the actor's.
 */
export async function getOfficeYear(
  { offices }: Pick<Repositories, 'offices'>,
  now: Tools['now'],
  actor: Actor,
  { officeId, year: asked }: { readonly officeId: string; readonly year?: number | undefined },
  action: Action = 'assessment:read',
) {
  const found = await offices.findWithYears(officeId, localDay(now()))
  if (!found) throw new AppError('not-found', 'office')
  const { office, assessments } = found
  const today = localDay(now(), office.timezone)
  const current = Number(today.slice(0, 4))
  const row = assessments.find(({ year }) => year === (asked ?? current)) ?? (asked ? undefined : assessments[0])
  if (row && !isAssessmentState(row.state)) throw new Error(`Unknown state ${row.state} of ${row.id}`)
  const state = row && isAssessmentState(row.state) ? row.state : undefined
  const assessment = row && state ? { ...row, state, timezone: office.timezone, officePath: office.path } : null

  const year = assessment?.year ?? asked ?? current
  const place = { unitPath: office.path, today, year, ...(state && { state }) }
  authorize(actor, action, { ...place, areaKey: null })
  return { office, assessment, place, year, years: assessments.map((one) => one.year) }
}
