import { sql, type ExpressionBuilder } from 'kysely'
import type { Database } from '#db/client.server.ts'
import { inAnyBranch } from '#db/dialect/conditions.server.ts'
import type { ScoreSummaryTable, Tables, Track } from '#db/schema.ts'
import {
  failing,
  matchesGates,
  monitoredOffices,
  sortKeys,
  type MonitoringFilter,
  type MonitoringSort,
} from './monitored-offices.server.ts'

export type { GateFilter, MonitoringFilter, MonitoringSort, NodeThreshold } from './monitored-offices.server.ts'

export type MonitoringPage = MonitoringFilter & {
  readonly sort: MonitoringSort
  readonly direction: 'asc' | 'desc'
  readonly limit: number
  readonly offset: number
}

/** One track's figures of an office. */
export type TrackFigures = Pick<ScoreSummaryTable, 'total' | 'need' | 'readiness' | 'gatesFailed' | 'status'>

type Found = Awaited<ReturnType<ReturnType<typeof detailed>['execute']>>[number]
type SortKey = 'rank' | 'unknown' | 'value' | 'folded'
type FigureColumn = keyof Found & `${Track}${string}`

/** An office with its assessment of the year, if it has one, and its figures, if it was scored. */
export type MonitoringRow = Omit<Found, FigureColumn | 'parentId' | SortKey> & {
  readonly tracks: Readonly<Record<Track, TrackFigures | null>>
}

/** How many offices share a target, a state and a status; null where there is no assessment or no score. */
export type MonitoringCount = {
  readonly target: 'WBK' | 'WBBM' | null
  readonly state: string | null
  readonly status: ScoreSummaryTable['status'] | null
  readonly offices: number
  readonly matching: number
}

/** Lists over all offices in reach: a page is one query, whatever the number of offices. */
export function monitoringRepository(db: Database) {
  return {
    async list(page: MonitoringPage): Promise<MonitoringRow[]> {
      return (await detailed(db, page).execute()).map(toRow)
    },

    async count(filter: MonitoringFilter): Promise<number> {
      const row = await monitoredOffices(db, filter)
        .select((eb) => eb.fn.countAll<number>().as('offices'))
        .executeTakeFirstOrThrow()
      return row.offices
    },

    /**
     * What the sentences above the list are made of; the status is that of the supported track. The offices add up
     * to what `count` gives for the same filter; `matching` are those of them whose gates are as the filter asks, but
     * the others are counted too.
     */
    summaryCounts({ gates, ...filter }: MonitoringFilter): Promise<MonitoringCount[]> {
      const matches = gates ? sql`case when ${matchesGates(gates)} then 1 else 0 end` : sql`1`
      return monitoredOffices(db, filter)
        .select(['assessment.target', 'assessment.state', 'supported.status'])
        .select(sql<number>`sum(${matches})`.as('matching'))
        .select((eb) => eb.fn.countAll<number>().as('offices'))
        .groupBy(['assessment.target', 'assessment.state', 'supported.status'])
        .orderBy('offices', 'desc')
        .execute()
    },

    /** The offices that fail a gate but lack fewer points than `points`, the nearest first, and how many there are. */
    async listNear(filter: MonitoringFilter, points: number, limit: number) {
      const rows = await monitoredOffices(db, filter)
        .select(['office.id as officeId', 'office.path as officePath'])
        .select(['officeName.shortName as officeShortName', 'supported.need'])
        .select((eb) => eb.fn.countAll<number>().over().as('offices'))
        .where('supported.gatesFailed', '>', 0)
        .where('supported.need', '<', points)
        .orderBy('supported.need')
        .orderBy('office.id')
        .limit(limit)
        .execute()
      return {
        offices: rows[0]?.offices ?? 0,
        nearest: rows.map(({ offices: _all, need, ...office }) => ({ ...office, need: need ?? 0 })),
      }
    },

    /**
     * How many offices fail each of the gates, and how many fail this one alone; the most frequent first. A gate that
     * none fails is left out.
     */
    async countFailing(
      filter: MonitoringFilter,
      gates: readonly string[],
    ): Promise<{ readonly gate: string; readonly offices: number; readonly alone: number }[]> {
      if (gates.length === 0) return []
      const alone = (gate: string) => sql`case when ${sql.ref('supported.failedGates')} = ${gate} then 1 else 0 end`
      const row = await monitoredOffices(db, filter)
        .select(gates.map((gate, place) => sql<number>`sum(${failing(gate)})`.as(`gate${place}`)))
        .select(gates.map((gate, place) => sql<number>`sum(${alone(gate)})`.as(`alone${place}`)))
        .executeTakeFirst()
      return gates
        .map((gate, place) => ({
          gate,
          offices: row?.[`gate${place}`] ?? 0,
          alone: (row as Partial<Record<string, number>> | undefined)?.[`alone${place}`] ?? 0,
        }))
        .filter(({ offices }) => offices > 0)
        .sort((one, other) => other.offices - one.offices)
    },

    /** The Kanwil in reach by their names, and the classes that the units have on a day: what one may choose from. */
    async listChoices({ branchPaths, day }: Pick<MonitoringFilter, 'branchPaths' | 'day'>) {
      const open = (eb: ExpressionBuilder<Tables & { office: Tables['organisationUnit'] }, 'office'>) =>
        eb.and([
          inAnyBranch(eb.ref('office.path'), branchPaths),
          eb.or([eb('office.closedOn', 'is', null), eb('office.closedOn', '>=', day)]),
        ])
      const rows = await db
        .selectFrom('organisationUnit as office')
        .leftJoin('organisationName as named', (join) =>
          join
            .onRef('named.unitId', '=', 'office.id')
            .on('named.validFrom', '<=', day)
            .on((eb) => eb.or([eb('named.validTo', 'is', null), eb('named.validTo', '>=', day)])),
        )
        .select(['office.id as value', 'office.path as place'])
        .select(sql<string | null>`coalesce(${sql.ref('named.shortName')}, ${sql.ref('named.name')})`.as('label'))
        .where('office.kind', '=', 'kanwil')
        .where((eb) => open(eb as never))
        .unionAll(
          db
            .selectFrom('organisationUnit as office')
            .select([sql<string>`${sql.ref('office.officeClass')}`.as('value')])
            .select([sql<string>`''`.as('place'), sql<string | null>`null`.as('label')])
            .where('office.officeClass', 'is not', null)
            .where((eb) => open(eb))
            .groupBy('office.officeClass'),
        )
        .orderBy('place')
        .orderBy('value')
        .execute()
      return {
        kanwil: rows
          .filter(({ place }) => place !== '')
          .map(({ value, label }) => ({ id: value, name: label ?? value })),
        classes: rows.filter(({ place }) => place === '').map(({ value }) => value),
      }
    },
  }
}

/** One page, found and ordered by few columns; the others are read for its rows alone. */
function detailed(db: Database, { sort, direction, limit, offset, ...filter }: MonitoringPage) {
  const page = monitoredOffices(db, filter)
    .select(['office.id as officeId', 'office.parentId', 'assessment.id as assessmentId'])
    .select(['officeName.name as officeName', 'officeName.shortName as officeShortName'])
    .select(sortKeys(sort))
    .orderBy('rank')
    .orderBy('unknown')
    .orderBy('value', direction)
    .orderBy('folded')
    .orderBy('officeId')
    .limit(limit)
    .offset(offset)

  return db
    .selectFrom(page.as('page'))
    .innerJoin('organisationUnit as office', 'office.id', 'page.officeId')
    .leftJoin('assessment', 'assessment.id', 'page.assessmentId')
    .leftJoin('organisationUnit as kanwil', (join) =>
      join.onRef('kanwil.id', '=', 'page.parentId').on('kanwil.kind', '=', 'kanwil'),
    )
    .leftJoin('organisationName as kanwilName', (join) =>
      join
        .onRef('kanwilName.unitId', '=', 'kanwil.id')
        .on('kanwilName.validFrom', '<=', filter.day)
        .on((eb) => eb.or([eb('kanwilName.validTo', 'is', null), eb('kanwilName.validTo', '>=', filter.day)])),
    )
    .leftJoin('scoreSummary as claimed', (join) =>
      join.onRef('claimed.assessmentId', '=', 'page.assessmentId').on('claimed.track', '=', 'claimed'),
    )
    .leftJoin('scoreSummary as supported', (join) =>
      join.onRef('supported.assessmentId', '=', 'page.assessmentId').on('supported.track', '=', 'supported'),
    )
    .leftJoin('scoreSummary as verified', (join) =>
      join.onRef('verified.assessmentId', '=', 'page.assessmentId').on('verified.track', '=', 'verified'),
    )
    .selectAll('page')
    .select(['office.path as officePath', 'office.kind as officeKind', 'office.officeClass', 'office.timezone'])
    .select(['kanwil.id as kanwilId', 'kanwilName.name as kanwilName', 'kanwilName.shortName as kanwilShortName'])
    .select(['assessment.editionId', 'assessment.target', 'assessment.state'])
    .select(['assessment.version', 'assessment.submittedAt'])
    .select(figures('claimed'))
    .select(figures('supported'))
    .select(figures('verified'))
    .orderBy('page.rank')
    .orderBy('page.unknown')
    .orderBy('page.value', direction)
    .orderBy('page.folded')
    .orderBy('page.officeId')
}

function figures<Name extends Track>(track: Name) {
  return [
    `${track}.total as ${track}Total`,
    `${track}.need as ${track}Need`,
    `${track}.readiness as ${track}Readiness`,
    `${track}.gatesFailed as ${track}GatesFailed`,
    `${track}.status as ${track}Status`,
  ] as const
}

function toRow({ parentId: _parent, rank: _r, unknown: _u, value: _v, folded: _f, ...found }: Found): MonitoringRow {
  const { claimedTotal, claimedNeed, claimedReadiness, claimedGatesFailed, claimedStatus, ...rest } = found
  const { supportedTotal, supportedNeed, supportedReadiness, supportedGatesFailed, supportedStatus, ...other } = rest
  const { verifiedTotal, verifiedNeed, verifiedReadiness, verifiedGatesFailed, verifiedStatus, ...row } = other
  return {
    ...row,
    tracks: {
      claimed: known(claimedTotal, claimedNeed, claimedReadiness, claimedGatesFailed, claimedStatus),
      supported: known(supportedTotal, supportedNeed, supportedReadiness, supportedGatesFailed, supportedStatus),
      verified: known(verifiedTotal, verifiedNeed, verifiedReadiness, verifiedGatesFailed, verifiedStatus),
    },
  }
}

function known(
  total: number | null,
  need: number | null,
  readiness: number | null,
  gatesFailed: number | null,
  status: ScoreSummaryTable['status'] | null,
): TrackFigures | null {
  if (total === null || need === null || readiness === null || gatesFailed === null || status === null) return null
  return { total, need, readiness, gatesFailed, status }
}
