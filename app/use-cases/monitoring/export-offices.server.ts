import type { Actor } from '#app/domain/access/actor.ts'
import type { MonitoringQuestion } from './read-monitoring.server.ts'
import { nodesOf, orderOf } from './columns.server.ts'
import { gateSetsOf, officeRows } from './office-rows.server.ts'
import { gateFilter, openScope } from './scope.server.ts'
import type { MonitoringTools } from './scope.server.ts'

export type OfficeExport = NonNullable<Awaited<ReturnType<typeof exportOffices>>>

/** More offices than the ministry has units. */
const mostOffices = 20_000

/**
 * Every office within reach that the filters leave, in the order of the table, with its gates: not a page but all.
 * Undefined as long as there is no cycle. Throws 'forbidden' for who may not see the table. Three queries.
 */
export async function exportOffices(tools: MonitoringTools, actor: Actor, question: MonitoringQuestion) {
  const { store, now, editions } = tools
  const open = await openScope(tools, actor, question.year)
  if (!open) return undefined
  const { today, year, used, columns } = open
  const { kanwilId, officeClass, search, state } = question
  const { by, direction } = orderOf(question, used, columns)
  const found = await store.monitoring.list({
    ...open.scope,
    ...{ kanwilId, officeClass, search, state, gates: gateFilter(question.gates) },
    ...{ target: question.target || undefined, status: question.status || undefined },
    ...{ sort: by, direction, limit: mostOffices, offset: 0 },
  })
  const ids = found.flatMap(({ assessmentId }) => assessmentId ?? [])
  const scores = await store.scores.listNodes(ids, 'supported', nodesOf(used, columns))
  const gateSets = gateSetsOf(used, columns)
  const facts = { scores, weekly: [], editions, gateSets, actor, opens: () => false, year, today }
  const needs = new Map(found.map(({ officeId, tracks }) => [officeId, tracks.supported?.need ?? null]))
  return {
    year,
    now: now().toISOString(),
    by: actor.name,
    columns,
    gateSets,
    rows: officeRows(found, facts).map((row) => ({ ...row, need: needs.get(row.officeId) ?? null })),
  }
}
