import { periodAt, periodAway } from '#app/domain/calendar/periods.ts'
import type { Colour, Indicator, PeriodKind } from './types.ts'

/** What is kept of one report: what it came to, against which target, and when it was handed in. */
export type KeptReport = {
  readonly indicatorCode: string
  readonly period: string
  readonly dueOn: string
  readonly state: 'kosong' | 'draf' | 'terkirim' | 'disetujui' | 'dikembalikan'
  readonly firstSubmittedOn: string | null
  readonly value: number | null
  readonly notApplicable: boolean
  readonly target: number | null
  readonly achievement: number | null
  readonly colour: Colour | null
  readonly grade: string | null
  /** Counted in a period that still runs: shown, and not judged yet. */
  readonly interim?: boolean | undefined
}

/** One period of an indicator as it is drawn. A gap has no value, and says why. */
export type SeriesPoint = {
  readonly period: string
  readonly value: number | null
  /** 'unasked': nothing was expected; 'open': still to come; 'late': due, and not there. */
  readonly gap: 'unasked' | 'open' | 'late' | 'not_applicable' | null
  /** Handed in after its due day. */
  readonly late: boolean
  /** The period still runs, and its value is not final. */
  readonly interim: boolean
  readonly state: KeptReport['state'] | null
  readonly target: number | null
  readonly colour: Colour | null
  readonly grade: string | null
  /** The median of the Kanwil's offices; null where too few have a value. */
  readonly median: number | null
}

/** The names of the last periods of a kind, the oldest first, up to that in which a day lies. */
export function recentPeriods(kind: PeriodKind, today: string, count: number): readonly string[] {
  const last = periodAt(today, kind)
  return Array.from({ length: count }, (_period, place) => periodAway(last, place + 1 - count).key)
}

/** The points of an indicator over some periods, the oldest first, with a gap wherever there is no value. */
export function seriesOf(
  periods: readonly string[],
  reports: readonly KeptReport[],
  today: string,
  medians: ReadonlyMap<string, number> = new Map(),
): readonly SeriesPoint[] {
  return periods.map((period) => {
    const report = reports.find((one) => one.period === period)
    const median = medians.get(period) ?? null
    if (!report) {
      const nothing = { value: null, gap: 'unasked', late: false, interim: false, state: null } as const
      return { period, ...nothing, target: null, colour: null, grade: null, median }
    }
    const { value, target, colour, grade, state, firstSubmittedOn, dueOn, interim = false } = report
    const late = firstSubmittedOn !== null && firstSubmittedOn > dueOn
    return { period, value, gap: gapOf(report, today), late, interim, state, target, colour, grade, median }
  })
}

function gapOf({ value, notApplicable, dueOn }: KeptReport, today: string): SeriesPoint['gap'] {
  if (value !== null) return null
  if (notApplicable) return 'not_applicable'
  return dueOn < today ? 'late' : 'open'
}

/** Leaves out what lies before the first period that was asked for: an empty beginning tells nothing. */
export function sinceAsked(points: readonly SeriesPoint[]): readonly SeriesPoint[] {
  const first = points.findIndex(({ gap }) => gap !== 'unasked')
  return first < 0 ? [] : points.slice(first)
}

export type Change = { readonly by: number; readonly way: 'better' | 'worse' | 'same' | 'moved' }

/**
 * The last value less the one before it, and whether that is good; 'moved' where neither way is better. Undefined with
 * fewer than two values.
 */
export function changeOf({ direction }: Pick<Indicator, 'direction'>, values: readonly number[]): Change | undefined {
  const [last, before] = [values.at(-1), values.at(-2)]
  if (last === undefined || before === undefined) return undefined
  const by = last - before
  if (Math.abs(by) < 1e-9) return { by: 0, way: 'same' }
  if (direction === 'info') return { by, way: 'moved' }
  return { by, way: by > 0 === (direction === 'higher') ? 'better' : 'worse' }
}

/** From which value to which a colour holds; an open end is null. */
export type ColourStep = { readonly colour: Colour; readonly from: number | null; readonly to: number | null }

/**
 * The steps of colour around a target, the best first, as achievement makes them: for values where more is better from
 * its share of the target on, where less is better up to as much above it. `least` is the achievement in per cent that
 * each colour begins at, the best first.
 */
export function colourSteps(
  { direction }: Pick<Indicator, 'direction'>,
  target: number | null,
  least: readonly { readonly colour: Colour; readonly min: number }[],
): readonly ColourStep[] {
  if (target === null || direction === 'info') return []
  const edges = least.map(({ min }) => (direction === 'higher' ? (target * min) / 100 : target * (2 - min / 100)))
  return least.map(({ colour }, place) => {
    const [own, better] = [edges[place]!, place === 0 ? null : edges[place - 1]!]
    const isLast = place === least.length - 1
    return direction === 'higher'
      ? { colour, from: isLast ? null : own, to: better }
      : { colour, from: better, to: isLast ? null : own }
  })
}

/** A stretch of periods under one target, by the places of its first and last, with the steps of colour that held. */
export type ColourSpan = { readonly first: number; readonly last: number; readonly steps: readonly ColourStep[] }

/**
 * The steps of colour along a series: where the target changed, so did what a colour asks for. A period without a
 * target of its own is drawn with `target`, the newest. Empty where nothing is judged.
 */
export function colourSpans(
  indicator: Pick<Indicator, 'direction'>,
  points: readonly Pick<SeriesPoint, 'target'>[],
  target: number | null,
  least: Parameters<typeof colourSteps>[2],
): readonly ColourSpan[] {
  const spans: ColourSpan[] = []
  let held: number | null = null
  for (const [place, point] of points.entries()) {
    const own = point.target ?? target
    const steps = colourSteps(indicator, own, least)
    const span = own === held ? spans.pop() : undefined
    if (steps.length > 0) spans.push({ first: span?.first ?? place, last: place, steps })
    held = own
  }
  return spans
}
