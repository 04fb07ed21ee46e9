import type { Actor } from '#app/domain/access/actor.ts'
import { can } from '#app/domain/access/authorize.ts'
import { proposalDay } from '#app/domain/calendar/proposal-day.ts'
import { pastWeeks, trendWeeks } from '#app/domain/calendar/weeks.ts'
import type { Edition } from '#app/domain/instrument/types.ts'
import type { Status } from '#app/domain/scoring/status.ts'
import type { Repositories } from '#db/store.server.ts'
import { nodesOf, orderOf } from './columns.server.ts'
import { findingsOf, groupSizes, namedOffices } from './findings.server.ts'
import type { GateColumn } from './gate-columns.server.ts'
import { gateSetsOf, officeRows } from './office-rows.server.ts'
import { gateFilter, nearPoints, openScope } from './scope.server.ts'
import type { MonitoringTools } from './scope.server.ts'

/** What is asked of the table; an empty text leaves nothing out. `page` counts from 1. */
export type MonitoringQuestion = {
  readonly year: number | undefined
  readonly search: string
  readonly kanwilId: string
  readonly officeClass: string
  readonly target: 'WBK' | 'WBBM' | 'none' | ''
  readonly state: string
  readonly status: Status | ''
  /** 'lulus', 'dekat', 'hanya:<gate>' or 'gagal:<gate>'. */
  readonly gates: string
  readonly content: 'margin' | 'points' | 'percent'
  /** 'name', 'readiness', 'gates' or the key of a gate; anything else is by status and points needed. */
  readonly sort: string
  readonly direction: 'asc' | 'desc' | undefined
  readonly pageSize: number
  readonly page: number
}

export type MonitoringView = NonNullable<Awaited<ReturnType<typeof readMonitoring>>>

type Scope = Omit<Parameters<Repositories['monitoring']['count']>[0], 'state' | 'status' | 'gates'>

/**
 * A page of the offices within reach with their gates on the supported track, and what is true of all of them. Undefined
 * as long as there is no cycle. Throws 'forbidden' for who may not see the table. Nine queries, whatever the offices.
 */
export async function readMonitoring(tools: MonitoringTools, actor: Actor, question: MonitoringQuestion) {
  const { store, now, editions } = tools
  const open = await openScope(tools, actor, question.year)
  if (!open) return undefined
  const { today, year, years, used, columns } = open
  const { kanwilId, officeClass, search } = question
  const target = question.target || undefined
  const scope = { ...open.scope, kanwilId, officeClass, target, search }

  const opens = (unitPath: string) => can(actor, 'assessment:read', { unitPath, areaKey: null, today, year })
  const { counts, findings, choices, filters } = await readAll(store, scope, {
    columns,
    opens,
    gates: question.gates,
    personId: actor.personId,
  })
  const page = await readPage(store, scope, question, { counts, used, columns })
  const gateSets = gateSetsOf(used, columns)
  const rows = officeRows(page.rows, { ...page, editions, gateSets, actor, opens, year, today })
  const { sizes, total, pages, sort, direction } = page
  return {
    year,
    years,
    now: now().toISOString(),
    proposalDay: proposalDay(year),
    columns,
    gateSets,
    findings,
    choices,
    filters,
    rows,
    sizes,
    total,
    page: page.page,
    pages,
    sort,
    direction,
  }
}

/** What is said of all the offices in scope, and what may be chosen among them. */
async function readAll(
  { monitoring, savedFilters }: Repositories,
  scope: Scope,
  {
    columns,
    opens,
    personId,
    gates,
  }: {
    readonly gates: string
    readonly columns: readonly GateColumn[]
    readonly opens: (officePath: string) => boolean
    readonly personId: string
  },
) {
  const single = columns.filter(({ kind }) => kind === 'area' || kind === 'result').map(({ key }) => key)
  const [counts, near, failing, choices, filters] = await Promise.all([
    monitoring.summaryCounts({ ...scope, gates: gateFilter(gates) }),
    monitoring.listNear(scope, nearPoints, namedOffices),
    monitoring.countFailing(scope, single),
    monitoring.listChoices(scope),
    savedFilters.listByPerson(personId),
  ])
  return {
    counts,
    filters: filters.map(({ id, name, query }) => ({ id, name, query })),
    findings: findingsOf(counts, near, failing, columns, opens),
    choices: {
      ...choices,
      states: [...new Set(counts.flatMap((count) => count.state ?? []))],
    },
  }
}

type Counts = Awaited<ReturnType<Repositories['monitoring']['summaryCounts']>>
type Given = {
  readonly counts: Counts
  readonly used: readonly Edition[]
  readonly columns: readonly GateColumn[]
}

/** The rows of the page asked for, or of the last one, with their cells and weeks. */
async function readPage(
  { monitoring, scores, snapshots }: Repositories,
  scope: Scope,
  question: MonitoringQuestion,
  { counts, used, columns }: Given,
) {
  const { state, status, pageSize } = question
  const gates = gateFilter(question.gates)
  const listed = counts
    .filter((count) => (!state || count.state === state) && (!status || count.status === status))
    .map(({ matching, ...count }) => ({ ...count, matching, offices: matching }))
  const total = listed.reduce((sum, { offices }) => sum + offices, 0)
  const pages = Math.max(1, Math.ceil(total / pageSize))
  const page = Math.min(question.page, pages)
  const { name: sort, by, direction } = orderOf(question, used, columns)
  const offset = (page - 1) * pageSize
  const only = { state, status: status || undefined, gates }
  const rows = await monitoring.list({ ...scope, ...only, sort: by, direction, limit: pageSize, offset })
  const ids = rows.flatMap(({ assessmentId }) => assessmentId ?? [])
  const [cells, weekly] = await Promise.all([
    scores.listNodes(ids, 'supported', nodesOf(used, columns)),
    snapshots.listWeekly(ids, 'supported', pastWeeks(scope.day, trendWeeks)),
  ])
  return { rows, scores: cells, weekly, sizes: groupSizes(listed), total, page, pages, sort, direction }
}
