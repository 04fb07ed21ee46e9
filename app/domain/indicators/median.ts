import { median } from '#app/domain/monitoring/roll-up.ts'

/** With fewer other offices a median would tell what one of them reported. */
export const fewestForMedian = 3

/**
 * The median of an indicator over the offices of a Kanwil, by period; none where fewer than three other offices have a
 * value. The own office counts in the median, but not towards the three.
 */
export function mediansByPeriod(
  values: readonly { readonly officeId: string; readonly period: string; readonly value: number }[],
  ownOfficeId: string,
): ReadonlyMap<string, number> {
  const byPeriod = new Map<string, { all: number[]; others: number }>()
  for (const { officeId, period, value } of values) {
    const found = byPeriod.get(period) ?? { all: [], others: 0 }
    found.all.push(value)
    if (officeId !== ownOfficeId) found.others += 1
    byPeriod.set(period, found)
  }
  const medians = new Map<string, number>()
  for (const [period, { all, others }] of byPeriod) {
    const middle = others < fewestForMedian ? null : median(all)
    if (middle !== null) medians.set(period, middle)
  }
  return medians
}
