import type { Actor } from '#app/domain/access/actor.ts'
import { authorizeAnywhere, branchPaths } from '#app/domain/access/authorize.ts'
import { localDay } from '#app/domain/calendar/local-day.ts'
import type { Edition } from '#app/domain/instrument/types.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import type { Repositories } from '#db/store.server.ts'
import { gateColumns } from './gate-columns.server.ts'
import type { GateColumn } from './gate-columns.server.ts'

export type MonitoringTools = Pick<Tools, 'store' | 'now' | 'editions'>

/** Which offices are meant; what is left out of it leaves nothing out. */
export type MonitoringScope = Parameters<Repositories['monitoring']['count']>[0]

export type OpenScope = {
  /** The day in western Indonesia. */
  readonly today: string
  readonly year: number
  /** Every year that has a cycle, the newest first. */
  readonly years: readonly number[]
  /** The editions of the year's cycles. */
  readonly used: readonly Edition[]
  readonly columns: readonly GateColumn[]
  readonly scope: MonitoringScope
}

/**
 * The offices within reach in a year (the one asked for, else this one, else the newest), in one query. Undefined as
 * long as there is no cycle. Throws 'forbidden' for who may not see the figures of many offices.
 */
export async function openScope(
  { store, now, editions }: MonitoringTools,
  actor: Actor,
  askedYear: number | undefined,
): Promise<OpenScope | undefined> {
  const today = localDay(now())
  authorizeAnywhere(actor, 'monitoring:read', today)
  const cycles = await store.cycles.list()
  const years = [...new Set(cycles.map(({ year }) => year))]
  const year =
    [askedYear, Number(today.slice(0, 4))].find((one) => one !== undefined && years.includes(one)) ?? years[0]
  if (year === undefined) return undefined
  const used = cycles.filter((cycle) => cycle.year === year).flatMap(({ editionId }) => editions.get(editionId) ?? [])
  return {
    today,
    year,
    years,
    used,
    columns: used[0] ? gateColumns(used[0]) : [],
    scope: { branchPaths: branchPaths(actor, 'monitoring:read', today), year, day: today },
  }
}

/** Offices that lack fewer points than this are called within reach. */
export const nearPoints = 5

/** What the address says of gates: 'lulus', 'dekat', 'hanya:<gate>' or 'gagal:<gate>'; anything else is nothing. */
export function gateFilter(said: string): MonitoringScope['gates'] {
  if (said === 'lulus') return { kind: 'passed' }
  if (said === 'dekat') return { kind: 'near', points: nearPoints }
  const [, word, gate] = /^(hanya|gagal):(.+)$/.exec(said) ?? []
  if (gate === undefined) return undefined
  return { kind: word === 'hanya' ? 'only' : 'failing', gate }
}
