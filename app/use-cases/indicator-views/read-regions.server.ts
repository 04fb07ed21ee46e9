import type { Actor } from '#app/domain/access/actor.ts'
import { addUp, openTable } from './table-place.server.ts'
import type { PeriodQuestion, RegionSums, TableTools } from './table-place.server.ts'

export type RegionSort = 'name' | 'offices' | 'complete' | 'timely' | 'red' | 'median'

export type RegionsQuestion = PeriodQuestion & {
  readonly sort: RegionSort
  readonly direction: 'asc' | 'desc' | undefined
}

export type IndicatorRegion = RegionSums & {
  /** Null for offices beneath no Kanwil. */
  readonly id: string | null
  readonly name: string
}

export type IndicatorRegionsView = NonNullable<Awaited<ReturnType<typeof readRegions>>>

/**
 * The reports of a period added up by Kanwil, with the median of one indicator. Undefined as long as no period was
 * opened. Throws 'forbidden' for who may not see the figures of many offices. Three queries.
 */
export async function readRegions(tools: TableTools, actor: Actor, question: RegionsQuestion) {
  const { store } = tools
  const open = await openTable(tools, actor, question)
  if (!open) return undefined
  const { scope, ...shown } = open
  const sums = await store.indicatorValues.sumByRegion(scope)
  const kanwil = await store.units.listInBranches(scope.branchPaths, { day: open.today, kinds: ['kanwil'] })
  const names = new Map(kanwil.map(({ id, shortName, name }) => [id, shortName ?? name ?? id]))
  const parentOf = (id: string | null) => (id !== null && names.has(id) ? id : null)
  const ids = [...new Set(sums.map(({ parentId }) => parentOf(parentId)))]
  const rows = ids.map((id): IndicatorRegion => ({
    id,
    name: id === null ? '' : names.get(id)!,
    ...addUp(sums.filter(({ parentId }) => parentOf(parentId) === id)),
  }))
  const { sort, direction = sort === 'name' ? 'asc' : sort === 'offices' || sort === 'red' ? 'desc' : 'asc' } = question
  return {
    ...shown,
    all: addUp(sums),
    rows: rows.sort((one, other) => compare(one, other, sort, direction)),
    sort,
    direction,
  }
}

/** What is not known comes last either way; equals go by name. */
function compare(one: IndicatorRegion, other: IndicatorRegion, sort: RegionSort, direction: 'asc' | 'desc'): number {
  const byName = one.name.localeCompare(other.name, 'id')
  if (sort === 'name') return direction === 'asc' ? byName : -byName
  const [a, b] = [one[sort], other[sort]]
  if (a === null || b === null) return Number(a === null) - Number(b === null) || byName
  return (direction === 'asc' ? a - b : b - a) || byName
}
