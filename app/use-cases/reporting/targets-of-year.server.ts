import { targetOf } from '#app/domain/indicators/judge.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import type { Repositories } from '#db/store.server.ts'

/** The targets of an indicator in a year, in its own unit: the cycle's, or else the catalogue's. One query. */
export async function targetsOfYear(
  { indicatorSettings }: Pick<Repositories, 'indicatorSettings'>,
  { catalogue }: Pick<Tools, 'catalogue'>,
  { year, code }: { readonly year: number; readonly code: string },
): Promise<{ readonly wbk: number | null; readonly wbbm: number | null }> {
  const indicator = catalogue.indicators.find((one) => one.code === code)
  if (!indicator) throw new Error(`No indicator ${code} in the catalogue`)
  const set = await indicatorSettings.findOfYear(year, code)
  return {
    wbk: targetOf(indicator, 'WBK', { adjusted: set?.targetWbk }),
    wbbm: targetOf(indicator, 'WBBM', { adjusted: set?.targetWbbm }),
  }
}
