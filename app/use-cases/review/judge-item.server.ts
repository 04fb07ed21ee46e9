import type { Actor } from '#app/domain/access/actor.ts'
import { AppError } from '#app/domain/errors.ts'
import { indexEdition } from '#app/domain/instrument/index-edition.ts'
import type { IndexedItem } from '#app/domain/instrument/index-edition.ts'
import type { Answer } from '#app/domain/scoring/answers.ts'
import { answerFaults } from '#app/domain/scoring/check-answers.ts'
import { scoreItem } from '#app/domain/scoring/score-item.ts'
import { canonicalJson } from '#app/domain/trace/canonical-json.ts'
import { reviewNoteLimit } from '#app/domain/workflow/review-limits.ts'
import { judgedState, judgingTier } from '#app/domain/workflow/review-progress.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { getAssessmentFor } from '#app/use-cases/answers/find-assessment.server.ts'
import { keptValue } from '#app/use-cases/answers/own-answer.server.ts'
import { windowsOf } from '#app/use-cases/course/windows-of.server.ts'
import { notify } from '#app/use-cases/notices/notify.server.ts'
import { closeReturnedPaper, personalData } from '#app/use-cases/publication/close-paper.server.ts'
import { getEdition } from '#app/use-cases/scores/load-standing.server.ts'
import { refreshScores } from '#app/use-cases/scores/refresh-scores.server.ts'
import type { Repositories } from '#db/store.server.ts'
import { judgePieces } from './judge-pieces.server.ts'
import type { PieceJudgement } from './judge-pieces.server.ts'
import { closedError, findFinished, judgingClosed } from './review-place.server.ts'
import type { DeskTier } from './review-place.server.ts'
import { staleVerdict } from './stale-verdict.server.ts'

export type JudgeItem = {
  readonly assessmentId: string
  readonly itemCode: string
  /** The version of the office's answer that was looked at; 0 where the office says nothing. */
  readonly seenVersion: number
  /** When the tier's own verdict that was seen was given; null where there was none. */
  readonly seenVerdict: string | null
  readonly verdict:
    | { readonly outcome: 'accepted'; readonly answer: Answer }
    | { readonly outcome: 'returned'; readonly reasonCode: string }
  /** At most `reviewNoteLimit` characters; a return needs one. */
  readonly note: string
  readonly pieces: readonly PieceJudgement[]
}

const told = ['operator_satker', 'anggota_pokja', 'ketua_pokja', 'ketua_tim_zi', 'kepala_kantor'] as const

/**
 * A tier judges one item: with its own answer, or by giving it back with a reason code and a note (process, 4.1 and
 * 4.5). The pieces of evidence are judged in the same act. An item that the office handed in again after the tier had
 * finished opens that judgement by itself; any other change of a finished judgement has to open it first.
 *
 * Throws 'not-found' out of reach, 'forbidden' for another area and for one's own office, 'conflict' outside the state
 * or the window, 'review-finished', and 'stale-verdict' with both sides when the answer or the verdict has changed;
 * 'invalid' for an answer that does not fit.
 */
export async function judgeItem(
  tools: Pick<Tools, 'store' | 'editions' | 'now' | 'newId'>,
  actor: Actor,
  input: JudgeItem,
): Promise<void> {
  const at = tools.now().toISOString()
  const { assessmentId, itemCode, verdict, note } = input
  await tools.store.transaction(async (repositories) => {
    const desk = await openDesk(repositories, tools, actor, input)
    const { assessment, place, indexed, tier, own, previous, tierAnswer } = desk
    checkVerdict(indexed, input)
    if (isStale(desk, input)) throw await staleVerdict(repositories, desk, input)
    const reopened = await reopenForResubmitted(repositories, actor, desk, at)

    const pieces = await judgePieces(repositories, actor, { assessmentId, subject: itemCode }, input.pieces, at)
    const answer = verdict.outcome === 'accepted' ? verdict.answer : null
    if (answer !== null) {
      const draft = { assessmentId, itemCode, value: canonicalJson(answer), note }
      const written = { ...draft, answeredBy: actor.personId, answeredAt: at }
      const saved = await repositories.answers.saveTier(tier, written, tierAnswer?.version ?? 0)
      if (!saved.saved) throw await staleVerdict(repositories, desk, input)
    }
    const reasonCode = verdict.outcome === 'returned' ? verdict.reasonCode : null
    const given = { answerVersion: own?.version ?? 0, outcome: verdict.outcome, reasonCode, note }
    await repositories.verdicts.save({
      ...{ assessmentId, itemCode, tier },
      ...given,
      judgedBy: actor.personId,
      judgedAt: at,
    })
    await repositories.reopenings.close(assessmentId, at, itemCode)
    await repositories.events.append({
      stream: assessmentId,
      at,
      actorId: actor.personId,
      action: verdict.outcome === 'accepted' ? 'item.accepted' : 'item.returned',
      subject: itemCode,
      oldValue: previous ? { ...factsOf(previous), tier, answer: keptValue(tierAnswer?.value ?? null) } : null,
      newValue: { ...given, tier, answer, pieces, ...(reopened !== null && { reopenedRound: reopened }) },
      reason: verdict.outcome === 'returned' ? note : null,
    })
    await refreshScores(repositories, tools, assessment)
    const office = { id: assessment.officeId, path: assessment.officePath, today: place.today }
    if ([reasonCode, ...pieces.map((piece) => piece.reasonCode)].includes(personalData)) {
      await closeReturnedPaper(repositories, tools, actor, { assessmentId, itemCode, office })
    }
    if (verdict.outcome !== 'returned') return
    await notify(repositories, tools, {
      kind: 'returned',
      officeId: assessment.officeId,
      officePath: assessment.officePath,
      today: place.today,
      assessmentId,
      subject: itemCode,
      detail: { tier, reasonCode: verdict.reasonCode },
      roles: told,
      areaKey: indexed.areaKey ?? undefined,
      except: actor.personId,
    })
  })
}

export type JudgingDesk = Awaited<ReturnType<typeof openDesk>>

/** Holds the assessment and reads what decides whether this item may be judged now. */
async function openDesk(
  repositories: Repositories,
  { editions, now }: Pick<Tools, 'editions' | 'now'>,
  actor: Actor,
  { assessmentId, itemCode }: Pick<JudgeItem, 'assessmentId' | 'itemCode'>,
) {
  await repositories.assessments.lock(assessmentId)
  const { assessment, place } = await getAssessmentFor(repositories, now, actor, assessmentId)
  const indexed = indexEdition(getEdition(editions, assessment.editionId)).itemByCode.get(itemCode)
  if (!indexed) throw new AppError('not-found', 'item')
  const windows = await windowsOf(repositories, assessment, place.today)
  const cycle = await repositories.cycles.find(assessment.cycleId)
  const closed = judgingClosed(actor, place, indexed, { windows, cycleState: cycle?.state ?? 'closed' })
  if (closed) throw closedError(closed)
  const tier: DeskTier | null = judgingTier(place.state)
  if (!tier) throw closedError('state')

  const own = await repositories.answers.find(assessmentId, itemCode, 'office')
  const tierAnswer = await repositories.answers.find(assessmentId, itemCode, tier)
  const previous = (await repositories.verdicts.listByItem(assessmentId, itemCode)).find((row) => row.tier === tier)
  return { assessment, place, indexed, tier, own, tierAnswer, previous }
}

function isStale({ own, previous }: JudgingDesk, { seenVersion, seenVerdict }: JudgeItem): boolean {
  return (own?.version ?? 0) !== seenVersion || (previous?.judgedAt ?? null) !== seenVerdict
}

function checkVerdict({ item }: IndexedItem, { verdict, note }: JudgeItem): void {
  if ([...note].length > reviewNoteLimit) throw new AppError('invalid', 'note-too-long', { limit: reviewNoteLimit })
  if (verdict.outcome === 'returned') {
    if (note.trim() === '') throw new AppError('invalid', 'note-required')
    return
  }
  const faults = answerFaults(item, verdict.answer)
  if (faults.length > 0) throw new AppError('invalid', 'answer-faults', { faults })
  if (!scoreItem(item, verdict.answer).answered) throw new AppError('invalid', 'answer-required')
}

/** The round that was opened again because the office handed the item in after it; null when none was. */
async function reopenForResubmitted(
  repositories: Repositories,
  actor: Actor,
  { assessment, tier, own, previous }: JudgingDesk,
  at: string,
): Promise<number | null> {
  const { finished } = await findFinished(repositories, assessment.id, tier, assessment.state)
  if (!finished) return null
  if (judgedState(own, previous) !== 'waiting') throw new AppError('conflict', 'review-finished')
  await repositories.reviewCompletions.reopen(finished, { by: actor.personId, at, reason: 'item.submitted' })
  return finished.round
}

function factsOf({ answerVersion, outcome, reasonCode, note }: NonNullable<JudgingDesk['previous']>) {
  return { answerVersion, outcome, reasonCode, note }
}
