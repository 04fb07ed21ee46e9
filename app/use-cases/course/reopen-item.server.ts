import type { Actor } from '#app/domain/access/actor.ts'
import { authorize } from '#app/domain/access/authorize.ts'
import { isOpenOn, windowFor } from '#app/domain/calendar/windows.ts'
import { AppError } from '#app/domain/errors.ts'
import { indexEdition } from '#app/domain/instrument/index-edition.ts'
import { reasonLimit } from '#app/domain/workflow/move-input.ts'
import { reopening } from '#app/domain/workflow/reopening.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { getAssessmentFor, inArea } from '#app/use-cases/answers/find-assessment.server.ts'
import type { ItemKey } from '#app/use-cases/answers/open-item.server.ts'
import { notify } from '#app/use-cases/notices/notify.server.ts'
import { getEdition } from '#app/use-cases/scores/load-standing.server.ts'
import { refreshScores } from '#app/use-cases/scores/refresh-scores.server.ts'
import type { Repositories } from '#db/store.server.ts'
import { windowsOf } from './windows-of.server.ts'

export type ReopenItem = ItemKey & { readonly reason: string }

/**
 * A reviewer opens an accepted item again for the office, by the rules of repairs, until it is handed in. The verdicts
 * on it stand no more, their trace stays; points follow from what is left.
 *
 * Throws 'not-found' out of reach, 'forbidden' for other roles and areas and for one's own office, 'conflict': 'state',
 * 'not-accepted', 'accepted-above', 'verify-closed', 'cycle-closed'; 'invalid': 'reopen-faults' with codes by field.
 */
export async function reopenItem(
  tools: Pick<Tools, 'store' | 'editions' | 'now' | 'newId'>,
  actor: Actor,
  { assessmentId, itemCode, reason }: ReopenItem,
): Promise<void> {
  const at = tools.now().toISOString()
  await tools.store.transaction(async (repositories) => {
    const { assessment, place, areaKey, verdicts, tier } = await open(repositories, tools, actor, {
      assessmentId,
      itemCode,
    })
    const fault = reason.trim() === '' ? 'required' : [...reason].length > reasonLimit ? 'too-long' : undefined
    if (fault) throw new AppError('invalid', 'reopen-faults', { faults: { reason: [fault] } })

    const accepted = verdicts.filter(({ outcome }) => outcome === 'accepted')
    for (const verdict of accepted) await repositories.verdicts.remove(assessmentId, itemCode, verdict.tier)
    await repositories.reopenings.close(assessmentId, at, itemCode)
    await repositories.reopenings.add({
      ...{ id: tools.newId(), assessmentId, itemCode, tier, reason: reason.trim() },
      reopenedBy: actor.personId,
      reopenedAt: at,
      closedAt: null,
    })
    await repositories.events.append({
      stream: assessmentId,
      at,
      actorId: actor.personId,
      action: 'item.reopened',
      subject: itemCode,
      oldValue: { verdicts: accepted.map(({ tier: of, answerVersion, note }) => ({ tier: of, answerVersion, note })) },
      newValue: { tier },
      reason: reason.trim(),
    })
    await refreshScores(repositories, tools, assessment)
    await notify(repositories, tools, {
      kind: 'reopened',
      officeId: assessment.officeId,
      officePath: assessment.officePath,
      today: place.today,
      assessmentId,
      subject: itemCode,
      detail: { tier },
      roles: ['operator_satker', 'anggota_pokja', 'ketua_pokja', 'ketua_tim_zi', 'kepala_kantor'],
      areaKey: areaKey ?? undefined,
      except: actor.personId,
    })
  })
}

/** Holds the assessment and goes on when the actor may open this item again now. */
async function open(
  repositories: Repositories,
  { editions, now }: Pick<Tools, 'editions' | 'now'>,
  actor: Actor,
  { assessmentId, itemCode }: ItemKey,
) {
  await repositories.assessments.lock(assessmentId)
  const { assessment, place } = await getAssessmentFor(repositories, now, actor, assessmentId)
  const indexed = indexEdition(getEdition(editions, assessment.editionId)).itemByCode.get(itemCode)
  if (!indexed) throw new AppError('not-found', 'item')
  authorize(actor, 'answer:read', inArea(place, indexed.areaKey))
  const own = await repositories.answers.find(assessmentId, itemCode, 'office')
  const verdicts = await repositories.verdicts.listByItem(assessmentId, itemCode)
  const at = { ...place, areaKey: indexed.areaKey ?? undefined }
  const may = reopening(actor, at, own?.version ?? 0, verdicts)
  if (!may.allowed) throw refusal(may.reason)
  const cycle = await repositories.cycles.find(assessment.cycleId)
  if (cycle?.state !== 'open') throw new AppError('conflict', 'cycle-closed')
  const windows = await windowsOf(repositories, assessment, place.today)
  if (may.tier === 'kanwil' && !isOpenOn(windowFor(windows, 'verify'), place.today)) {
    throw new AppError('conflict', 'verify-closed')
  }
  return { assessment, place, areaKey: indexed.areaKey, verdicts, tier: may.tier }
}

function refusal(reason: string): AppError {
  if (reason === 'office') return new AppError('not-found', 'office')
  const later = reason === 'state' || reason === 'not-accepted' || reason === 'accepted-above'
  return new AppError(later ? 'conflict' : 'forbidden', reason)
}
