import type { Action } from '#app/domain/access/actions.ts'
import type { Actor } from '#app/domain/access/actor.ts'
import { periodOf } from '#app/domain/calendar/periods.ts'
import { AppError } from '#app/domain/errors.ts'
import type { Predicate } from '#app/domain/indicators/judge.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { getOfficeYear } from '#app/use-cases/overview/find-office.server.ts'
import type { Repositories } from '#db/store.server.ts'

/**
 * An office in the year of a period, with the predicate its figures are held against: that of its assessment, WBK where
 * there is none. One query. Throws 'not-found' out of reach or for what is no period, 'forbidden'.
 */
export async function reportingOffice(
  { offices }: Pick<Repositories, 'offices'>,
  { now }: Pick<Tools, 'now'>,
  actor: Actor,
  { officeId, period }: { readonly officeId: string; readonly period: string },
  action: Action,
) {
  if (!periodOf(period)) throw new AppError('not-found', 'period')
  const found = await getOfficeYear({ offices }, now, actor, { officeId, year: Number(period.slice(0, 4)) }, action)
  const predicate: Predicate = found.assessment?.target === 'WBBM' ? 'WBBM' : 'WBK'
  return { ...found, predicate }
}
