import { targetOf } from '#app/domain/indicators/judge.ts'
import type { Predicate } from '#app/domain/indicators/judge.ts'
import { adjustedTarget, settingsByCode } from '#app/domain/reporting/settings.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import type { Repositories } from '#db/store.server.ts'

/** Time compliance of all services. */
const code = 'SLA-03'

/**
 * The share of services, per cent, that an office is to finish on time in a year: the cycle's, or else the catalogue's,
 * for the predicate it aims at (WBK where it aims at none). Two queries.
 */
export async function onTimeTarget(
  { assessments, indicatorSettings }: Pick<Repositories, 'assessments' | 'indicatorSettings'>,
  { catalogue }: Pick<Tools, 'catalogue'>,
  { officeId, year }: { readonly officeId: string; readonly year: number },
): Promise<number | null> {
  const indicator = catalogue.indicators.find((one) => one.code === code)
  if (!indicator) return null
  const assessment = await assessments.findByOfficeYear(officeId, year)
  const predicate: Predicate = assessment?.target === 'WBBM' ? 'WBBM' : 'WBK'
  const settings = await indicatorSettings.listByCycle(assessment?.cycleId ?? '')
  return targetOf(indicator, predicate, { adjusted: adjustedTarget(settingsByCode(settings), code, predicate) })
}
