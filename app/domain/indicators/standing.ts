import { changeOf } from './series.ts'
import type { Change, KeptReport } from './series.ts'
import type { Colour, Indicator } from './types.ts'

/** How an indicator of an office stands today. */
export type IndicatorStanding = {
  readonly code: string
  /** 'late': its newest due report is missing; 'value': it was handed in; 'none': nothing was handed in or due yet. */
  readonly state: 'late' | 'value' | 'not_applicable' | 'none'
  /** The period that state is about; null for 'none'. */
  readonly period: string | null
  readonly dueOn: string | null
  /** Whether the newest report handed in was given back. */
  readonly returned: boolean
  /** Whether the value is that of a period that still runs. */
  readonly interim: boolean
  /** The last value there is, and its period, also where a newer report is late. */
  readonly value: number | null
  readonly valuePeriod: string | null
  readonly target: number | null
  readonly achievement: number | null
  readonly colour: Colour | null
  readonly grade: string | null
  readonly change: Change | undefined
  /** All values of the past, the oldest first, without gaps. */
  readonly values: readonly number[]
}

/** How an indicator stands by its kept reports; `today` is the office's day. */
export function standingOf(
  indicator: Pick<Indicator, 'code' | 'direction'>,
  reports: readonly KeptReport[],
  today: string,
): IndicatorStanding {
  const own = reports.filter(({ indicatorCode }) => indicatorCode === indicator.code)
  // What a running period has counted so far stands only where nothing else does: it falls short by nature.
  const final = own.filter(({ interim }) => !interim)
  const newestFirst = (final.length > 0 ? final : own).toSorted((one, other) =>
    one.dueOn < other.dueOn ? 1 : one.dueOn > other.dueOn ? -1 : 0,
  )
  const current = newestFirst.find(({ firstSubmittedOn, dueOn }) => firstSubmittedOn !== null || dueOn < today)
  const valued = newestFirst.filter(({ value }) => value !== null)
  const last = valued[0]
  const values = valued.map(({ value }) => value!).reverse()
  const missing = current !== undefined && current.firstSubmittedOn === null
  return {
    code: indicator.code,
    state: current === undefined ? 'none' : missing ? 'late' : current.notApplicable ? 'not_applicable' : 'value',
    period: current?.period ?? null,
    dueOn: current?.dueOn ?? null,
    returned: current?.state === 'dikembalikan',
    interim: last?.interim ?? false,
    value: last?.value ?? null,
    valuePeriod: last?.period ?? null,
    target: last?.target ?? null,
    achievement: last?.achievement ?? null,
    colour: last?.colour ?? null,
    grade: last?.grade ?? null,
    change: changeOf(indicator, values),
    values,
  }
}

/** What needs attention first: missing, given back, red, yellow, then what is well and what is not judged. */
export function byUrgency<Standing extends IndicatorStanding>(standings: readonly Standing[]): readonly Standing[] {
  return [...standings].sort(
    (one, other) =>
      rankOf(one) - rankOf(other) ||
      (one.achievement ?? 121) - (other.achievement ?? 121) ||
      (one.code < other.code ? -1 : 1),
  )
}

function rankOf({ state, returned, colour }: IndicatorStanding): number {
  if (state === 'late') return 0
  if (returned) return 1
  if (state === 'none' || state === 'not_applicable') return 6
  return colour === 'red' ? 2 : colour === 'yellow' ? 3 : colour === 'green' ? 4 : 5
}
