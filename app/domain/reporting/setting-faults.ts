import type { Indicator } from '#app/domain/indicators/types.ts'

/** What may be set of an indicator for a cycle. Null follows the catalogue. */
export type SettingInput = {
  readonly targetWbk: number | null
  readonly targetWbbm: number | null
  readonly dueWorkingDay: number | null
  readonly reason: string
}

export type SettingField = keyof SettingInput

/** Where the values of a unit begin and end. */
export const scales: Readonly<Record<string, { readonly min: number; readonly max: number }>> = {
  persen: { min: 0, max: 100 },
  'indeks 1-4': { min: 1, max: 4 },
  'indeks 25-100': { min: 25, max: 100 },
  'nilai 0-100': { min: 0, max: 100 },
}

/** Targets in counts and days have no end by nature; more than this is a slip. */
const open = { min: 0, max: 100_000 }

/** The bounds of an indicator's target, in its own unit. */
export function boundsOf({ unit }: Pick<Indicator, 'unit'>): { readonly min: number; readonly max: number } {
  return scales[unit] ?? open
}

/** Whether targets of an indicator can be set: it is judged, and by no outside scheme with cut points of its own. */
export function hasOwnTarget({ direction, target_by_scheme }: Indicator): boolean {
  return direction !== 'info' && target_by_scheme === undefined
}

/** Whether its target was laid down outside: by a regulation, a published standard or the band of a grade. */
export function isLaidDown({ target: { basis } }: Pick<Indicator, 'target'>): boolean {
  return ['regulation', 'standard', 'band'].includes(basis)
}

/** A target typed as the catalogue has it follows the catalogue. */
export function asSet({ target }: Pick<Indicator, 'target'>, input: SettingInput): SettingInput {
  return {
    ...input,
    targetWbk: input.targetWbk === target.wbk ? null : input.targetWbk,
    targetWbbm: input.targetWbbm === target.wbbm ? null : input.targetWbbm,
  }
}

/**
 * What is wrong with a setting, by field; empty when nothing is. The target of WBBM may not be easier than that of WBK,
 * and one that was laid down outside is left only with a reason.
 */
export function settingFaults(
  indicator: Indicator,
  { targetWbk, targetWbbm, dueWorkingDay, reason }: SettingInput,
): Readonly<Partial<Record<SettingField, string>>> {
  const faults: Partial<Record<SettingField, string>> = {}
  const { min, max } = boundsOf(indicator)
  for (const [field, target] of [
    ['targetWbk', targetWbk],
    ['targetWbbm', targetWbbm],
  ] as const) {
    if (target === null) continue
    if (!hasOwnTarget(indicator)) faults[field] = 'no-target'
    else if (target < min || target > max) faults[field] = 'out-of-range'
  }
  const inScale = faults.targetWbk === undefined && faults.targetWbbm === undefined
  if (inScale && isEasier(indicator, targetWbk, targetWbbm)) faults.targetWbbm = 'easier-than-wbk'
  if (dueWorkingDay !== null && (dueWorkingDay < 1 || dueWorkingDay > 20)) faults.dueWorkingDay = 'out-of-range'
  const deviates = targetWbk !== null || targetWbbm !== null
  if (deviates && isLaidDown(indicator) && reason.trim() === '') faults.reason = 'required'
  return faults
}

function isEasier({ target, direction }: Indicator, targetWbk: number | null, targetWbbm: number | null): boolean {
  const [wbk, wbbm] = [targetWbk ?? target.wbk, targetWbbm ?? target.wbbm]
  if (wbk === null || wbbm === null) return false
  return direction === 'lower' ? wbbm > wbk : wbbm < wbk
}
