import type { Actor } from '#app/domain/access/actor.ts'
import { AppError } from '#app/domain/errors.ts'
import { isGivenBack } from '#app/domain/workflow/item-state.ts'
import { reviewersIn } from '#app/domain/workflow/reviewers.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { notify } from '#app/use-cases/notices/notify.server.ts'
import type { ScoredStanding } from '#app/use-cases/scores/load-standing.server.ts'
import { refreshScores } from '#app/use-cases/scores/refresh-scores.server.ts'
import type { Repositories } from '#db/store.server.ts'
import { answeringRole, keptValue } from './own-answer.server.ts'
import type { OwnRow } from './own-answer.server.ts'
import { openItem } from './open-item.server.ts'
import type { ItemKey } from './open-item.server.ts'

export type SubmitItem = ItemKey & { readonly expectedVersion: number }

/**
 * The office hands an item back that was returned or opened again, and its reviewers are told. Handing in counts the
 * version up even when only the evidence was repaired, because the return stands on the version that the reviewer saw.
 *
 * Throws 'conflict': 'not-returned' when the item was not given back, 'nothing-to-submit' when it has no answer,
 * 'stale-version' when somebody changed it meanwhile; and as `openItem` does where the item is closed.
 */
export async function submitItem(
  tools: Pick<Tools, 'store' | 'editions' | 'now' | 'newId'>,
  actor: Actor,
  { assessmentId, itemCode, expectedVersion }: SubmitItem,
): Promise<{ readonly version: number; readonly standing: ScoredStanding }> {
  const at = tools.now().toISOString()
  return tools.store.transaction(async (repositories) => {
    const key = { assessmentId, itemCode }
    const { assessment, place, indexed, own, verdicts, itemState } = await openItem(
      repositories,
      tools,
      actor,
      key,
      'answer:write',
    )
    if (!isGivenBack(itemState)) throw new AppError('conflict', 'not-returned')
    if (!own || own.value === null) throw new AppError('conflict', 'nothing-to-submit')
    if (own.version !== expectedVersion) {
      const role = await answeringRole(repositories, own, assessment.officePath)
      const theirs = { value: keptValue(own.value), note: own.note, version: own.version, at: own.answeredAt, role }
      throw new AppError('conflict', 'stale-version', { theirs, yours: null })
    }

    const returned = Math.max(
      ...verdicts.filter(({ outcome }) => outcome === 'returned').map((row) => row.answerVersion),
    )
    const version = own.version > returned ? own.version : await countUp(repositories, own)
    await repositories.answers.submitItem(assessmentId, itemCode)
    await repositories.reopenings.close(assessmentId, at, itemCode)
    await repositories.events.append({
      stream: assessmentId,
      at,
      actorId: actor.personId,
      action: 'item.submitted',
      subject: itemCode,
      oldValue: { submittedVersion: own.submittedVersion },
      newValue: { submittedVersion: version },
    })
    const { officeId, officePath } = assessment
    await notify(repositories, tools, {
      ...{ kind: 'submitted', officeId, officePath, today: place.today, assessmentId, subject: itemCode },
      ...{ roles: reviewersIn(place.state), areaKey: indexed.areaKey ?? undefined, except: actor.personId },
    })
    return { version, standing: await refreshScores(repositories, tools, assessment) }
  })
}

/** The same answer as a later version; who wrote it, and when, stays. */
async function countUp({ answers }: Repositories, own: OwnRow): Promise<number> {
  const { assessmentId, itemCode, value, note, answeredBy, answeredAt, version } = own
  const result = await answers.saveOffice({ assessmentId, itemCode, value, note, answeredBy, answeredAt }, version)
  if (!result.saved) throw new AppError('conflict', 'stale-version')
  return result.version
}
