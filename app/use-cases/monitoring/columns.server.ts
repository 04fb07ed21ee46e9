import type { Edition } from '#app/domain/instrument/types.ts'
import type { Repositories } from '#db/store.server.ts'
import { gateOf } from './gate-columns.server.ts'
import type { GateColumn } from './gate-columns.server.ts'
import type { MonitoringQuestion } from './read-monitoring.server.ts'

type Sort = Parameters<Repositories['monitoring']['list']>[0]['sort']

/** A margin is ordered over the own threshold of each office, points and shares as they are. */
export function orderOf(
  { sort, direction, content }: Pick<MonitoringQuestion, 'sort' | 'direction' | 'content'>,
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

/** The nodes behind all columns. */
export function nodesOf(editions: readonly Edition[], columns: readonly GateColumn[]): readonly string[] {
  return [...new Set(columns.flatMap(({ key }) => thresholdsOf(editions, key).map(({ node }) => node)))]
}
