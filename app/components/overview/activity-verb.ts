import type { ActivityView } from '#app/use-cases/overview/overview-view.server.ts'

/** The code of the verb: a judgement is told by its outcome. */
export function verbOf({ action, to }: Pick<ActivityView, 'action' | 'to'>): string {
  if (action !== 'item.judged' || typeof to !== 'object' || to === null || !('outcome' in to)) return action
  return `item.${String(to['outcome'])}`
}
