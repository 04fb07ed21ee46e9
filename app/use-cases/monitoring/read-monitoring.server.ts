import type { Actor } from '#app/domain/access/actor.ts'
import { authorizeAnywhere, branchPaths, can } from '#app/domain/access/authorize.ts'
import { localDay } from '#app/domain/calendar/local-day.ts'
import { proposalDay } from '#app/domain/calendar/proposal-day.ts'
import { pastWeeks, trendWeeks } from '#app/domain/calendar/weeks.ts'
import type { Edition } from '#app/domain/instrument/types.ts'
import type { Status } from '#app/domain/scoring/status.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import type { Repositories } from '#db/store.server.ts'
import { findingsOf, groupSizes, namedOffices, nearPoints } from './findings.server.ts'
import { gateColumns, gateOf } from './gate-columns.server.ts'
import type { GateColumn } from './gate-columns.server.ts'
import { gateSetsOf, officeRows } from './office-rows.server.ts'

/** What is asked of the table; an empty text leaves nothing out. `page` counts from 1. */
export type MonitoringQuestion = {
  readonly year: number | undefined
  readonly search: string
  readonly kanwilId: string
  readonly officeClass: string
  readonly target: 'WBK' | 'WBBM' | 'none' | ''
  readonly state: string
  readonly status: Status | ''
  readonly content: 'margin' | 'points' | 'percent'
  /** 'name', 'readiness', 'gates' or the key of a gate; anything else is by status and points needed. */
  readonly sort: string
  readonly direction: 'asc' | 'desc' | undefined
  readonly pageSize: number
  readonly page: number
}

export type MonitoringView = NonNullable<Awaited<ReturnType<typeof readMonitoring>>>

type MonitoringTools = Pick<Tools, 'store' | 'now' | 'editions'>
type Sort = Parameters<Repositories['monitoring']['list']>[0]['sort']

type Scope = Omit<Parameters<Repositories['monitoring']['count']>[0], 'state' | 'status'>

/**
 * A page of the offices within reach with their gates on the supported track, and what is true of all of them. Undefined
 * as long as there is no cycle. Throws 'forbidden' for who may not see the table. Nine queries, whatever the offices.
 */
export async function readMonitoring(
  { store, now, editions }: MonitoringTools,
  actor: Actor,
  question: MonitoringQuestion,
) {
  const today = localDay(now())
  authorizeAnywhere(actor, 'monitoring:read', today)
  const branches = branchPaths(actor, 'monitoring:read', today)
  const cycles = await store.cycles.list()
  const years = [...new Set(cycles.map(({ year }) => year))]
  const year = chooseYear(years, question.year, Number(today.slice(0, 4)))
  if (year === undefined) return undefined

  const used = cycles.filter((cycle) => cycle.year === year).flatMap(({ editionId }) => editions.get(editionId) ?? [])
  const columns = used[0] ? gateColumns(used[0]) : []
  const { kanwilId, officeClass, search } = question
  const target = question.target || undefined
  const scope = { branchPaths: branches, year, day: today, kanwilId, officeClass, target, search }

  const opens = (unitPath: string) => can(actor, 'assessment:read', { unitPath, areaKey: null, today, year })
  const { counts, findings, choices } = await readAll(store, scope, columns, opens)
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
  { monitoring, units }: Repositories,
  scope: Scope,
  columns: readonly GateColumn[],
  opens: (officePath: string) => boolean,
) {
  const single = columns.filter(({ kind }) => kind === 'area' || kind === 'result').map(({ key }) => key)
  const [counts, near, failing, kanwil, classes] = await Promise.all([
    monitoring.summaryCounts(scope),
    monitoring.listNear(scope, nearPoints, namedOffices),
    monitoring.countFailing(scope, single),
    units.listInBranches(scope.branchPaths, { day: scope.day, kinds: ['kanwil'] }),
    monitoring.listClasses(scope),
  ])
  return {
    counts,
    findings: findingsOf(counts, near, failing, columns, opens),
    choices: {
      kanwil: kanwil.map(({ id, shortName, name }) => ({ id, name: shortName ?? name ?? id })),
      classes,
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
  const listed = counts.filter((count) => (!state || count.state === state) && (!status || count.status === status))
  const total = listed.reduce((sum, { offices }) => sum + offices, 0)
  const pages = Math.max(1, Math.ceil(total / pageSize))
  const page = Math.min(question.page, pages)
  const { name: sort, by, direction } = orderOf(question, used, columns)
  const offset = (page - 1) * pageSize
  const only = { state, status: status || undefined }
  const rows = await monitoring.list({ ...scope, ...only, sort: by, direction, limit: pageSize, offset })
  const ids = rows.flatMap(({ assessmentId }) => assessmentId ?? [])
  const [cells, weekly] = await Promise.all([
    scores.listNodes(ids, 'supported', nodesOf(used, columns)),
    snapshots.listWeekly(ids, 'supported', pastWeeks(scope.day, trendWeeks)),
  ])
  return { rows, scores: cells, weekly, sizes: groupSizes(listed), total, page, pages, sort, direction }
}

/** The year asked for, else this one, else the newest. */
function chooseYear(years: readonly number[], asked: number | undefined, current: number): number | undefined {
  return [asked, current].find((year) => year !== undefined && years.includes(year)) ?? years[0]
}

/** A margin is ordered over the own threshold of each office, points and shares as they are. */
function orderOf(
  { sort, direction, content }: MonitoringQuestion,
  editions: readonly Edition[],
  columns: readonly GateColumn[],
): { readonly name: string; readonly by: Sort; readonly direction: 'asc' | 'desc' } {
  if (sort === 'name') return { name: sort, by: sort, direction: direction ?? 'asc' }
  if (sort === 'readiness' || sort === 'gates') return { name: sort, by: sort, direction: direction ?? 'desc' }
  const gates = columns.some(({ key }) => key === sort) ? thresholdsOf(editions, sort) : []
  const [first] = gates
  if (!first) return { name: 'nearest', by: 'nearest', direction: 'asc' }
  const by = content === 'margin' ? { node: first.node, least: gates } : { node: first.node }
  return { name: sort, by, direction: direction ?? 'asc' }
}

/** The threshold behind a column in every edition of the year, towards both targets. */
function thresholdsOf(editions: readonly Edition[], key: string) {
  return editions.flatMap((edition) =>
    (['WBK', 'WBBM'] as const).flatMap((target) => {
      const gate = gateOf(edition, target, key)
      return gate ? [{ editionId: edition.editionId, target, node: gate.node, points: gate.threshold }] : []
    }),
  )
}

function nodesOf(editions: readonly Edition[], columns: readonly GateColumn[]): readonly string[] {
  return [...new Set(columns.flatMap(({ key }) => thresholdsOf(editions, key).map(({ node }) => node)))]
}
