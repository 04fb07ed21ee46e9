import type { Actor } from '#app/domain/access/actor.ts'
import { authorizeAnywhere, branchPaths } from '#app/domain/access/authorize.ts'
import { localDay } from '#app/domain/calendar/local-day.ts'
import { derivedColumn } from '#app/domain/indicators/derived.ts'
import { median } from '#app/domain/monitoring/roll-up.ts'
import { rateOf } from '#app/domain/indicators/rates.ts'
import type { Indicator } from '#app/domain/indicators/types.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import type { Repositories } from '#db/store.server.ts'
import { nameOfIndicator } from './kept-values.server.ts'

export type TableTools = Pick<Tools, 'store' | 'now' | 'catalogue'>

/** What is asked of the pages over many offices; an empty text leaves nothing out. */
export type PeriodQuestion = { readonly period: string; readonly code: string }

export type TablePlace = NonNullable<Awaited<ReturnType<typeof openTable>>>

/** Periods that may be chosen: three years of months with their quarters. */
const choosable = 52

/**
 * The period and the indicator that are looked at, over the offices within reach. Without a choice it is the last month
 * whose reports are due, and the first indicator of its kind that is judged. Undefined as long as no period was opened.
 * Throws 'forbidden' for who may not see the figures of many offices. One query.
 */
export async function openTable({ store, now, catalogue }: TableTools, actor: Actor, asked: PeriodQuestion) {
  const today = localDay(now())
  authorizeAnywhere(actor, 'monitoring:read', today)
  const periods = await store.indicatorPeriods.list(choosable)
  const due = periods.find(({ kind, dueOn }) => kind === 'monthly' && dueOn <= today)
  const period = periods.find((one) => one.period === asked.period) ?? due ?? periods[0]
  if (!period) return undefined
  const choices = catalogue.indicators.filter(({ period: kind }) => kind === period.kind)
  const indicator = choices.find(({ code }) => code === asked.code) ?? usualOf(choices)
  const derived = derivedColumn(catalogue, indicator, period.dueOn, today)
  return {
    today,
    now: now().toISOString(),
    period: { key: period.period, dueOn: period.dueOn, closesOn: period.closesOn },
    periods: periods.map((one) => one.period),
    indicator: nameOfIndicator(indicator),
    /** Whether the indicator is counted in a period that still runs: nobody is judged by it yet. */
    interim: derived !== undefined && !derived.isJudged,
    indicators: choices.map(nameOfIndicator),
    scope: {
      branchPaths: branchPaths(actor, 'monitoring:read', today),
      ...{ day: today, period: period.period, code: indicator.code },
      derived,
    },
  }
}

function usualOf(choices: readonly Indicator[]): Indicator {
  return choices.find(({ level, direction }) => level === 'core' && direction !== 'info') ?? choices[0]!
}

type Sum = Awaited<ReturnType<Repositories['indicatorValues']['sumByRegion']>>[number]
export type RegionSums = ReturnType<typeof addUp>

const added = [
  ...(['offices', 'asked', 'whole', 'withRed', 'valued', 'below'] as const),
  ...(['expected', 'submitted', 'onTime', 'approved', 'returned', 'green', 'yellow', 'red'] as const),
]

/** The counts of several regions together, with their rates in per cent and the median of the indicator's values. */
export function addUp(sums: readonly Sum[]) {
  const counts = Object.fromEntries(
    added.map((name) => [name, sums.reduce((total, sum) => total + sum[name], 0)]),
  ) as Readonly<Record<(typeof added)[number], number>>
  return {
    ...counts,
    complete: rateOf(counts.submitted, counts.expected),
    timely: rateOf(counts.onTime, counts.expected),
    median: median(sums.flatMap(({ values }) => values)),
  }
}
