import { isActive, isEntered } from '#app/domain/reporting/settings.ts'
import { parseFormula } from './expression.ts'
import type { Expression } from './expression.ts'
import { judge, targetOf } from './judge.ts'
import type { Predicate } from './judge.ts'
import type { KeptReport } from './series.ts'
import type { Catalogue, Colour, Indicator } from './types.ts'
import { indicatorValue } from './value.ts'

/** A kept figure of an indicator that nobody reports, with what the cycle of its period sets for that indicator. */
export type DerivedFigure = {
  readonly period: string
  readonly dueOn: string
  readonly figureKey: string
  readonly value: number
  /** What the office aims at in the year of the period; null where it aims at nothing. */
  readonly predicate: Predicate | null
  /** Null: follows the catalogue. */
  readonly active: number | null
  readonly targetWbk: number | null
  readonly targetWbbm: number | null
}

/** The indicators that no office reports: they are counted from others, or from the state of the evidence. */
export function derivedIndicators(catalogue: Catalogue): readonly Indicator[] {
  return catalogue.indicators.filter((indicator) => !isEntered(catalogue, indicator))
}

/** The figures of derived indicators and whose they are; of some indicators or of all. */
export function derivedKeys(
  catalogue: Catalogue,
  codes?: readonly string[],
): readonly { readonly figureKey: string; readonly code: string }[] {
  return derivedIndicators(catalogue)
    .filter(({ code }) => codes?.includes(code) ?? true)
    .flatMap(({ code, inputs }) => inputs.map(({ key }) => ({ figureKey: key, code })))
}

/** Whether what is counted in a period is held against its target: once its reports were due. */
function isFinal(dueOn: string, today: string): boolean {
  return dueOn < today
}

/**
 * What derived indicators come to, in the form of reports: nobody hands them in, so they are never late. Until the
 * reports of a period are due its value is in between (`interim`): shown beside the target and not judged by it.
 */
export function derivedReports(
  catalogue: Catalogue,
  rows: readonly DerivedFigure[],
  today: string,
): readonly KeptReport[] {
  return derivedIndicators(catalogue).flatMap((indicator) => {
    const own = rows.filter(({ figureKey }) => indicator.inputs.some(({ key }) => key === figureKey))
    const periods = [...new Set(own.map(({ period }) => period))]
    return periods.flatMap((period) => reportOf(catalogue, indicator, today, inPeriod(own, period)))
  })
}

function inPeriod(rows: readonly DerivedFigure[], period: string): readonly DerivedFigure[] {
  return rows.filter((row) => row.period === period)
}

function reportOf(
  catalogue: Catalogue,
  indicator: Indicator,
  today: string,
  rows: readonly DerivedFigure[],
): readonly KeptReport[] {
  const { code: indicatorCode } = indicator
  const { period, dueOn, predicate, active, targetWbk, targetWbbm } = rows[0]!
  const setting = { indicatorCode, active: active === 1, targetWbk, targetWbbm, dueWorkingDay: null }
  if (!isActive(indicator, active === null ? new Map() : new Map([[indicatorCode, setting]]))) return []
  const figures = new Map(rows.map(({ figureKey, value }) => [figureKey, value]))
  const found = indicatorValue(indicator, [], figures, catalogue.sample_size)
  if (found.state === 'incomplete') return []

  const kept = { indicatorCode, period, dueOn, state: 'disetujui', firstSubmittedOn: dueOn } as const
  const nothing = { value: null, target: null, achievement: null, colour: null, grade: null }
  if (found.state === 'not_applicable') return [{ ...kept, ...nothing, notApplicable: true }]
  const aim = predicate ?? 'WBK'
  const adjusted = aim === 'WBK' ? targetWbk : targetWbbm
  const valued = { ...kept, value: found.value, notApplicable: false }
  if (!isFinal(dueOn, today)) {
    return [{ ...nothing, ...valued, target: targetOf(indicator, aim, { adjusted }), interim: true }]
  }
  return [{ ...valued, ...judge(catalogue, indicator, found.value, aim, { adjusted }) }]
}

/** The values of a derived indicator at several offices, from their kept figures; without those that lack one. */
export function derivedValues(
  { sample_size }: Pick<Catalogue, 'sample_size'>,
  indicator: Indicator,
  rows: readonly (Pick<DerivedFigure, 'period' | 'figureKey' | 'value'> & { readonly officeId: string })[],
): readonly { readonly officeId: string; readonly period: string; readonly value: number }[] {
  const places = new Map<string, { officeId: string; period: string; figures: Map<string, number> }>()
  for (const { officeId, period, figureKey, value } of rows) {
    const place = places.get(`${officeId} ${period}`) ?? { officeId, period, figures: new Map<string, number>() }
    place.figures.set(figureKey, value)
    places.set(`${officeId} ${period}`, place)
  }
  return [...places.values()].flatMap(({ figures, ...place }) => {
    const found = indicatorValue(indicator, [], figures, sample_size)
    return found.state === 'value' ? [{ ...place, value: found.value }] : []
  })
}

/** What a list of all offices needs to work a derived indicator out where its figures lie. */
export type DerivedColumn = {
  readonly code: string
  readonly keys: readonly string[]
  readonly formula: Expression
  readonly direction: Indicator['direction']
  readonly target: { readonly wbk: number | null; readonly wbbm: number | null }
  /** Where each colour begins, in per cent of achievement, the best first. */
  readonly colours: readonly { readonly colour: Colour; readonly min: number }[]
  /** False until the reports of the period are due: no colour before. */
  readonly isJudged: boolean
}

/**
 * How a list works an indicator out in a period; undefined for one that offices report. Throws where the catalogue
 * asks more of a derived indicator than a formula and a target.
 */
export function derivedColumn(
  catalogue: Catalogue,
  indicator: Indicator,
  dueOn: string,
  today: string,
): DerivedColumn | undefined {
  if (isEntered(catalogue, indicator)) return undefined
  const { code, inputs, direction, target, cap, floor, bands, if_empty = 'not_applicable' } = indicator
  const formula = parseFormula(indicator.formula)
  if (!formula || if_empty !== 'not_applicable' || [cap, floor, bands].some((one) => one !== undefined)) {
    throw new Error(`${code} is counted and cannot be listed: it asks for more than a formula and a target`)
  }
  const keys = inputs.map(({ key }) => key)
  const { colours } = catalogue.achievement
  return { code, keys, formula, direction, target, colours, isJudged: isFinal(dueOn, today) }
}
