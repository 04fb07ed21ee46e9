import { sql, type SqlBool } from 'kysely'
import type { Database } from '#db/client.server.ts'
import { containsText, inAnyBranch } from '#db/dialect/conditions.server.ts'
import type { AssessmentTable, ScoreSummaryTable } from '#db/schema.ts'

export type MonitoringFilter = {
  /** Paths of the branches within reach. */
  readonly branchPaths: readonly string[]
  readonly year: number
  /** The day whose names and open offices are meant. */
  readonly day: string
  readonly kanwilId?: string | undefined
  readonly officeClass?: string | undefined
  /** 'none' means the offices without an assessment in the year. */
  readonly target?: 'WBK' | 'WBBM' | 'none' | undefined
  readonly state?: string | undefined
  /** The status on the supported track. */
  readonly status?: ScoreSummaryTable['status'] | undefined
  readonly search?: string | undefined
  readonly gates?: GateFilter | undefined
  /** Only these offices. */
  readonly officeIds?: readonly string[] | undefined
}

/** By the gates on the supported track: all passed, all but this one passed, this one failed, or little missing. */
export type GateFilter =
  | { readonly kind: 'passed' }
  | { readonly kind: 'only' | 'failing'; readonly gate: string }
  /** Some gate fails, but fewer points than these are needed. */
  | { readonly kind: 'near'; readonly points: number }

/** What a node must reach, in points, in an edition towards a target. */
export type NodeThreshold = Pick<AssessmentTable, 'editionId' | 'target'> & {
  readonly node: string
  readonly points: number
}

/**
 * 'nearest' by status and then by points needed, 'waiting' by the day of submission, `{ node }` by the points of one
 * node, or by its margin over what `least` says for the office's own edition and target.
 */
export type MonitoringSort =
  | 'nearest'
  | 'name'
  | 'readiness'
  | 'total'
  | 'gates'
  | 'waiting'
  | { readonly node: string; readonly least?: readonly NodeThreshold[] }

const satkerKinds = ['kanim', 'lapas', 'rutan', 'bapas', 'rupbasan', 'rudenim']

/** Every office in reach that the filter leaves, with its assessment of the year and its supported summary. */
export function monitoredOffices(db: Database, filter: MonitoringFilter) {
  const { branchPaths, year, day, kanwilId, officeClass, target, state, status, search, gates, officeIds } = filter
  let offices = db
    .selectFrom('organisationUnit as office')
    .leftJoin('assessment', (join) =>
      join.onRef('assessment.officeId', '=', 'office.id').on('assessment.year', '=', year),
    )
    .leftJoin('scoreSummary as supported', (join) =>
      join.onRef('supported.assessmentId', '=', 'assessment.id').on('supported.track', '=', 'supported'),
    )
    .leftJoin('organisationName as officeName', (join) =>
      join
        .onRef('officeName.unitId', '=', 'office.id')
        .on('officeName.validFrom', '<=', day)
        .on((eb) => eb.or([eb('officeName.validTo', 'is', null), eb('officeName.validTo', '>=', day)])),
    )
    .where((eb) => inAnyBranch(eb.ref('office.path'), branchPaths))
    .where((eb) => eb.or([eb('office.kind', 'in', satkerKinds), eb('assessment.id', 'is not', null)]))
    .where((eb) => eb.or([eb('office.closedOn', 'is', null), eb('office.closedOn', '>=', day)]))

  if (kanwilId) offices = offices.where('office.parentId', '=', kanwilId)
  if (officeClass) offices = offices.where('office.officeClass', '=', officeClass)
  if (target === 'none') offices = offices.where('assessment.id', 'is', null)
  else if (target) offices = offices.where('assessment.target', '=', target)
  if (state) offices = offices.where('assessment.state', '=', state)
  if (status) offices = offices.where('supported.status', '=', status)
  if (gates) offices = offices.where(matchesGates(gates))
  if (officeIds) offices = offices.where('office.id', 'in', [...officeIds])
  if (search?.trim()) offices = offices.where((eb) => containsText(eb.ref('officeName.searchText'), search))
  return offices
}

/** Whether an office's supported summary is what the filter asks for. */
export function matchesGates(gates: GateFilter) {
  const failed = sql.ref('supported.gatesFailed')
  if (gates.kind === 'passed') return sql<SqlBool>`${failed} = 0`
  if (gates.kind === 'near') return sql<SqlBool>`(${failed} > 0 and ${sql.ref('supported.need')} < ${gates.points})`
  if (gates.kind === 'failing') return sql<SqlBool>`${failing(gates.gate)} = 1`
  return sql<SqlBool>`${sql.ref('supported.failedGates')} = ${gates.gate}`
}

/** 1 where the gate is among those that failed, else 0. Keys hold no wildcard. */
export function failing(gate: string) {
  return sql<number>`case when ',' || ${sql.ref('supported.failedGates')} || ',' like ${`%,${gate},%`} then 1 else 0 end`
}

/**
 * What the list is ordered by, in this order: a rank, whether the value is unknown, which puts it last, and the
 * value itself, which alone has a direction. Equals go by name.
 */
export function sortKeys(sort: MonitoringSort) {
  const value = typeof sort === 'object' ? marginOf(sort.node, sort.least) : sql.ref(sortColumns[sort])
  return [
    (sort === 'nearest' ? statusRank : sql<number>`0`).as('rank'),
    sql<unknown>`${value} is null`.as('unknown'),
    sql<unknown>`${value}`.as('value'),
    sql<string | null>`${sql.ref('officeName.searchText')}`.as('folded'),
  ] as const
}

const sortColumns = {
  nearest: 'supported.need',
  name: 'officeName.searchText',
  readiness: 'supported.readiness',
  total: 'supported.total',
  gates: 'supported.gatesFailed',
  waiting: 'assessment.submittedAt',
} as const

/** Ready first, then nearly ready, in need of coaching, not scored, and without an assessment. */
const statusRank = sql<number>`case ${sql.ref('supported.status')}
  when 'siap_diusulkan' then 1 when 'hampir_siap' then 2 when 'perlu_pembinaan' then 3
  else case when ${sql.ref('assessment.id')} is null then 5 else 4 end end`

/** Null for an office whose edition and target know no threshold. */
function marginOf(node: string, least: readonly NodeThreshold[] | undefined) {
  const points = sql`(select cell.points from score as cell
    where cell.assessment_id = assessment.id and cell.track = 'supported' and cell.node = ${node})`
  if (!least) return points
  const cases = least.map(
    (threshold) => sql`when ${sql.ref('assessment.editionId')} = ${threshold.editionId}
      and ${sql.ref('assessment.target')} = ${threshold.target} then cast(${threshold.points} as double precision)`,
  )
  return sql`(${points} - case ${sql.join(cases, sql` `)} end)`
}
