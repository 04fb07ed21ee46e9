import type { Actor } from '#app/domain/access/actor.ts'
import { authorize } from '#app/domain/access/authorize.ts'
import { AppError } from '#app/domain/errors.ts'
import { isSignedKind, signedKinds, tierOfMinutes } from '#app/domain/papers/kinds.ts'
import type { SignedKind } from '#app/domain/papers/kinds.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { getAssessmentFor } from '#app/use-cases/answers/find-assessment.server.ts'
import type { Repositories } from '#db/store.server.ts'

export type ScanKey = { readonly assessmentId: string; readonly kind: string }

/**
 * Asks before anything is received whether the actor may bring this paper back. Throws 'not-found' out of reach, for
 * a paper that nobody signs and for minutes of a tier that has judged nothing, 'forbidden' for other roles.
 */
export async function checkScan(
  repositories: Pick<Repositories, 'assessments' | 'verdicts'>,
  now: Tools['now'],
  actor: Actor,
  { assessmentId, kind }: ScanKey,
) {
  const { assessment, place } = await getAssessmentFor(repositories, now, actor, assessmentId)
  if (!isSignedKind(kind)) throw new AppError('not-found', 'paper')
  authorize(actor, signedKinds[kind], { ...place, areaKey: null })
  await assertWritten(repositories, assessmentId, kind)
  return { assessment, place, kind }
}

async function assertWritten(
  { verdicts }: Pick<Repositories, 'verdicts'>,
  assessmentId: string,
  kind: SignedKind,
): Promise<void> {
  const tier = tierOfMinutes(kind)
  if (tier === null) return
  const facts = await verdicts.listFacts(assessmentId)
  if (!facts.some((verdict) => verdict.tier === tier)) throw new AppError('not-found', 'paper')
}
