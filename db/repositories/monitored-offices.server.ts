import { sql } from 'kysely'
import type { Database } from '#db/client.server.ts'
import { containsText, inAnyBranch } from '#db/dialect/conditions.server.ts'
import type { ScoreSummaryTable } from '#db/schema.ts'

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
}

/** 'nearest' by points needed, 'waiting' by the day of submission, `{ node }` by the points of one node. */
export type MonitoringSort =
  'nearest' | 'name' | 'readiness' | 'total' | 'gates' | 'waiting' | { readonly node: string }

const satkerKinds = ['kanim', 'lapas', 'rutan', 'bapas', 'rupbasan', 'rudenim']

/** Every office in reach that the filter leaves, with its assessment of the year and its supported summary. */
export function monitoredOffices(db: Database, filter: MonitoringFilter, cellNode = '') {
  const { branchPaths, year, day, kanwilId, officeClass, target, state, status, search } = filter
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
    .leftJoin('score as cell', (join) =>
      join
        .onRef('cell.assessmentId', '=', 'assessment.id')
        .on('cell.track', '=', 'supported')
        .on('cell.node', '=', cellNode),
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
  if (search?.trim()) offices = offices.where((eb) => containsText(eb.ref('officeName.searchText'), search))
  return offices
}

/** The place of each office in the order asked for: what is unknown comes last, equals go by name. */
export function placeBy(sort: MonitoringSort, direction: 'asc' | 'desc') {
  const column = sql.ref(typeof sort === 'object' ? 'cell.points' : sortColumns[sort])
  const way = sql.raw(direction)
  return sql<number>`row_number() over (
    order by ${column} is null, ${column} ${way}, ${sql.ref('officeName.searchText')}, ${sql.ref('office.id')})`
}

const sortColumns = {
  nearest: 'supported.need',
  name: 'officeName.searchText',
  readiness: 'supported.readiness',
  total: 'supported.total',
  gates: 'supported.gatesFailed',
  waiting: 'assessment.submittedAt',
} as const
