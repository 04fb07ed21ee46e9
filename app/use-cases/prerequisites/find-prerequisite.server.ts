import type { Actor } from '#app/domain/access/actor.ts'
import { AppError } from '#app/domain/errors.ts'
import type { Prerequisite } from '#app/domain/instrument/types.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { getAssessmentFor } from '#app/use-cases/answers/find-assessment.server.ts'
import { getEdition } from '#app/use-cases/scores/load-standing.server.ts'
import { getUnitPrerequisite } from './enterable.server.ts'

/**
 * One condition of the office, by whose type its value is read. Throws 'not-found' out of reach or for a condition
 * that the office does not enter.
 */
export async function findPrerequisite(
  { store, editions, now }: Pick<Tools, 'store' | 'editions' | 'now'>,
  actor: Actor,
  assessmentId: string,
  key: string,
): Promise<Prerequisite> {
  const { assessment } = await getAssessmentFor(store, now, actor, assessmentId)
  const cycle = await store.cycles.find(assessment.cycleId)
  if (!cycle) throw new AppError('not-found', 'cycle')
  return getUnitPrerequisite(getEdition(editions, assessment.editionId), assessment.target, cycle, key)
}
