import type { Actor } from '#app/domain/access/actor.ts'
import { authorizeAnywhere, branchPaths } from '#app/domain/access/authorize.ts'
import { localDay } from '#app/domain/calendar/local-day.ts'
import { AppError } from '#app/domain/errors.ts'
import type { Target } from '#app/domain/instrument/types.ts'
import { median } from '#app/domain/papers/median.ts'
import type { Status } from '#app/domain/scoring/status.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { gateColumns } from '#app/use-cases/monitoring/gate-columns.server.ts'
import type { GateColumn } from '#app/use-cases/monitoring/gate-columns.server.ts'

/** More offices than any Kanwil has. */
const mostOffices = 500

export type RegionRow = {
  readonly officeId: string
  readonly name: string
  /** Null for an office that is not assessed in the year, or not scored yet. */
  readonly scored: {
    readonly target: Target
    readonly status: Status
    readonly readiness: number
    readonly total: number
    readonly need: number
    readonly failing: readonly GateColumn[]
    readonly failed: number
  } | null
}

export type RegionReport = {
  /** The Kanwil and the units above it, the ministry first. */
  readonly units: readonly string[]
  readonly kanwil: string
  readonly timezone: string
  readonly year: number
  readonly at: string
  readonly rows: readonly RegionRow[]
  /** Middle values over the offices with a score; null without any. */
  readonly medians: { readonly readiness: number; readonly total: number; readonly need: number } | null
  /** Gates by how many offices fail them, the most first. */
  readonly obstacles: readonly { readonly column: GateColumn; readonly offices: number }[]
}

type Asked = { readonly kanwilId: string; readonly year: number | undefined }

/**
 * The offices right beneath a Kanwil on the supported track, the nearest to their target first. Six queries. Throws
 * 'forbidden' for who may not see monitoring, 'not-found' for what is no Kanwil within reach or no assessment year.
 */
export async function readRegionReport(
  { store, editions, now }: Pick<Tools, 'store' | 'editions' | 'now'>,
  actor: Actor,
  { kanwilId, year: asked }: Asked,
): Promise<RegionReport> {
  const day = localDay(now())
  authorizeAnywhere(actor, 'monitoring:read', day)
  const branches = branchPaths(actor, 'monitoring:read', day)
  const kanwil = await store.units.find(kanwilId, day)
  if (kanwil?.kind !== 'kanwil' || !branches.some((path) => kanwil.path.startsWith(path))) {
    throw new AppError('not-found', 'office')
  }
  const cycles = await store.cycles.list()
  const current = Number(day.slice(0, 4))
  const years = cycles.map(({ year }) => year).filter((year) => asked !== undefined || year <= current)
  const year = asked ?? Math.max(...years)
  const cycle = cycles.find((one) => one.year === year)
  if (!cycle) throw new AppError('not-found', 'cycle')

  const edition = editions.get(cycle.editionId)
  const columns = edition ? gateColumns(edition) : []
  const filter = { branchPaths: branches, year, day, kanwilId }
  const offices = await store.monitoring.list({
    ...filter,
    ...({ sort: 'nearest', direction: 'asc', limit: mostOffices, offset: 0 } as const),
  })
  const ids = offices.flatMap(({ assessmentId }) => assessmentId ?? [])
  const failed = await store.scores.listFailedGates(ids, 'supported')
  const failedOf = new Map(failed.map(({ assessmentId, failedGates }) => [assessmentId, failedGates.split(',')]))
  const above = await store.units.listAncestors(kanwil.path, day)

  const rows = offices.map(({ officeId, officeName, officeShortName, assessmentId, target, tracks }): RegionRow => {
    const name = officeShortName ?? officeName ?? officeId
    const { supported } = tracks
    if (!assessmentId || !target || !supported) return { officeId, name, scored: null }
    const { status, readiness, total, need, gatesFailed } = supported
    const keys = failedOf.get(assessmentId) ?? []
    const failing = columns.filter(({ key }) => keys.includes(key))
    return { officeId, name, scored: { target, status, readiness, total, need, failing, failed: gatesFailed } }
  })
  return {
    units: above.map((unit) => unit.name ?? unit.id),
    kanwil: kanwil.name ?? kanwilId,
    timezone: kanwil.timezone,
    year,
    at: now().toISOString(),
    rows,
    medians: mediansOf(rows),
    obstacles: obstaclesOf(rows, columns),
  }
}

function mediansOf(rows: readonly RegionRow[]): RegionReport['medians'] {
  const scored = rows.flatMap((row) => row.scored ?? [])
  const of = (key: 'readiness' | 'total' | 'need') => median(scored.map((row) => row[key]))
  const [readiness, total, need] = [of('readiness'), of('total'), of('need')]
  return readiness === null || total === null || need === null ? null : { readiness, total, need }
}

function obstaclesOf(rows: readonly RegionRow[], columns: readonly GateColumn[]): RegionReport['obstacles'] {
  const single = columns.filter(({ kind }) => kind === 'area' || kind === 'result')
  return single
    .map((column) => {
      const offices = rows.filter(({ scored }) => scored?.failing.some(({ key }) => key === column.key)).length
      return { column, offices }
    })
    .filter(({ offices }) => offices > 0)
    .sort((one, other) => other.offices - one.offices)
}
