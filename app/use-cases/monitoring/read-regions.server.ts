import type { Actor } from '#app/domain/access/actor.ts'
import { proposalDay } from '#app/domain/calendar/proposal-day.ts'
import { daysBefore, pastWeeks, trendWeeks } from '#app/domain/calendar/weeks.ts'
import { forecast } from '#app/domain/monitoring/forecast.ts'
import type { Forecast } from '#app/domain/monitoring/forecast.ts'
import { median, rollUp } from '#app/domain/monitoring/roll-up.ts'
import type { RollUp } from '#app/domain/monitoring/roll-up.ts'
import type { Repositories } from '#db/store.server.ts'
import type { GateColumn } from './gate-columns.server.ts'
import { openScope } from './scope.server.ts'
import type { MonitoringTools } from './scope.server.ts'

export type RegionSort = 'name' | 'offices' | 'passing' | 'median' | 'need' | 'waiting' | 'change'

export type RegionsQuestion = {
  readonly year: number | undefined
  readonly sort: RegionSort
  readonly direction: 'asc' | 'desc' | undefined
  /** From 1; a page past the end is the last one. */
  readonly page: number
}

/** A Kanwil with what its offices come to together; null id for offices beneath no Kanwil. */
export type RegionRow = Omit<RollUp, 'weakest'> & {
  readonly id: string | null
  readonly name: string
  readonly weakest: { readonly column: GateColumn; readonly offices: number } | null
  /** Median readiness at the end of past weeks and today, the oldest first; weeks that nobody noted are left out. */
  readonly trend: readonly number[]
  readonly forecast: Forecast
}

export type RegionsView = NonNullable<Awaited<ReturnType<typeof readRegions>>>

const pageSize = 40

/**
 * Every Kanwil within reach with what its offices come to, page by page. Undefined as long as there is no cycle.
 * Throws 'forbidden' for who may not see the figures of many offices. Four queries.
 */
export async function readRegions(tools: MonitoringTools, actor: Actor, question: RegionsQuestion) {
  const { store, now } = tools
  const open = await openScope(tools, actor, question.year)
  if (!open) return undefined
  const { scope, columns, today, year, years } = open
  const [offices, kanwil] = await Promise.all([
    store.monitoredFigures.listScored(scope, daysBefore(today, 7)),
    store.units.listInBranches(scope.branchPaths, { day: today, kinds: ['kanwil'] }),
  ])
  const weeks = pastWeeks(today, trendWeeks)
  const ids = offices.flatMap(({ assessmentId }) => assessmentId ?? [])
  const past = await store.snapshots.listWeekly(ids, 'supported', weeks)
  const weekly = new Map(past.map(({ assessmentId, readiness }) => [assessmentId, readiness]))
  const facts = { columns, weekly, weeks, today, until: proposalDay(year) }

  const names = new Map(kanwil.map(({ id, shortName, name }) => [id, shortName ?? name ?? id]))
  const all = rowsOf(offices, names, facts)
  const { sort, direction = sort === 'name' ? 'asc' : 'desc' } = question
  const sorted = [...all].sort((one, other) => compare(one, other, sort, direction))
  const pages = Math.max(1, Math.ceil(sorted.length / pageSize))
  const page = Math.min(question.page, pages)
  return {
    year,
    years,
    now: now().toISOString(),
    proposalDay: proposalDay(year),
    all: rowOf(null, '', offices, facts),
    rows: sorted.slice((page - 1) * pageSize, page * pageSize),
    total: sorted.length,
    page,
    pages,
    sort,
    direction,
  }
}

type Office = Awaited<ReturnType<Repositories['monitoredFigures']['listScored']>>[number]
type Facts = {
  readonly columns: readonly GateColumn[]
  /** Readiness at the end of each week, by assessment. */
  readonly weekly: ReadonlyMap<string, readonly (number | null)[]>
  readonly weeks: readonly { readonly until: string }[]
  readonly today: string
  readonly until: string
}

function rowsOf(offices: readonly Office[], names: ReadonlyMap<string, string>, facts: Facts): readonly RegionRow[] {
  const members = new Map<string | null, Office[]>()
  for (const office of offices) {
    const parent = office.parentId !== null && names.has(office.parentId) ? office.parentId : null
    const found = members.get(parent)
    if (found) found.push(office)
    else members.set(parent, [office])
  }
  return [...members].map(([id, own]) => rowOf(id, id === null ? '' : names.get(id)!, own, facts))
}

function rowOf(id: string | null, name: string, offices: readonly Office[], facts: Facts): RegionRow {
  const { columns, weekly, weeks, today, until } = facts
  const single = columns.filter(({ kind }) => kind === 'area' || kind === 'result')
  const { weakest, ...sums } = rollUp(
    offices,
    single.map(({ key }) => key),
  )
  const column = weakest && columns.find(({ key }) => key === weakest.gate)
  const followed = offices.map(({ assessmentId }) => weekly.get(assessmentId ?? '') ?? [])
  const past = weeks.flatMap(({ until: day }, place) => {
    const value = median(followed.flatMap((readiness) => readiness[place] ?? []))
    return value === null ? [] : [{ day, value }]
  })
  const points = sums.median === null ? past : [...past, { day: today, value: sums.median }]
  return {
    ...sums,
    id,
    name,
    weakest: weakest && column ? { column, offices: weakest.offices } : null,
    trend: points.map(({ value }) => value),
    forecast: forecast(points, until),
  }
}

/** What is not known comes last either way; equals go by name, and those beneath no Kanwil after all others. */
function compare(one: RegionRow, other: RegionRow, sort: RegionSort, direction: 'asc' | 'desc'): number {
  const byName = one.name.localeCompare(other.name, 'id')
  if (sort === 'name') return direction === 'asc' ? byName : -byName
  const [a, b] = [one[sort], other[sort]]
  if (a === null || b === null) return Number(a === null) - Number(b === null) || byName
  return (direction === 'asc' ? a - b : b - a) || byName
}
