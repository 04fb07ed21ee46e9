import type { Predicate } from '#app/domain/indicators/judge.ts'
import type { Catalogue, Indicator, PeriodKind } from '#app/domain/indicators/types.ts'

/** What a cycle sets for an indicator; null follows the catalogue. Targets are in the indicator's own unit. */
export type Setting = {
  readonly indicatorCode: string
  readonly active: boolean
  readonly targetWbk: number | null
  readonly targetWbbm: number | null
  /** From 1 to 20. */
  readonly dueWorkingDay: number | null
}

/** Settings by the code of their indicator. */
export type Settings = ReadonlyMap<string, Setting>

/** Settings as the database keeps them, by code. */
export function settingsByCode(
  rows: readonly (Omit<Setting, 'active'> & { readonly active: number })[],
): ReadonlyMap<string, Setting> {
  return new Map(rows.map((row) => [row.indicatorCode, { ...row, active: row.active === 1 }]))
}

/** Whether a cycle asks for an indicator: the core ones unless they were switched off, the extended ones once on. */
export function isActive({ code, level }: Pick<Indicator, 'code' | 'level'>, settings: Settings): boolean {
  return settings.get(code)?.active ?? level === 'core'
}

/**
 * Whether offices enter figures for an indicator. One that is counted from others is not asked for, unless all its
 * figures are entered with those others anyway.
 */
export function isEntered({ indicators }: Pick<Catalogue, 'indicators'>, indicator: Indicator): boolean {
  const sources = indicator.derived_from
  if (sources === undefined) return true
  const entered = indicators
    .filter(({ code, derived_from }) => sources.includes(code) && derived_from === undefined)
    .flatMap(({ inputs }) => inputs.map(({ key }) => key))
  return indicator.inputs.every(({ key }) => entered.includes(key))
}

/** The indicators that offices are expected to report for periods of a kind. */
export function askedIndicators(catalogue: Catalogue, settings: Settings, kind: PeriodKind): readonly Indicator[] {
  return catalogue.indicators.filter(
    (indicator) => indicator.period === kind && isActive(indicator, settings) && isEntered(catalogue, indicator),
  )
}

/** The target that a cycle sets for a predicate; null where it follows the catalogue. */
export function adjustedTarget(settings: Settings, code: string, predicate: Predicate): number | null {
  const setting = settings.get(code)
  return (predicate === 'WBK' ? setting?.targetWbk : setting?.targetWbbm) ?? null
}
