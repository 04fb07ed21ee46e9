import type { Actor } from '#app/domain/access/actor.ts'
import { AppError } from '#app/domain/errors.ts'
import { carriedNote } from '#app/domain/carry-over/proposals.ts'
import { noteLimit } from '#app/domain/scoring/typed-answer.ts'
import { canonicalJson } from '#app/domain/trace/canonical-json.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { assertEditable } from '#app/use-cases/assessments/editing-guard.server.ts'
import { keptValue } from '#app/use-cases/answers/own-answer.server.ts'
import { tracedPiece } from '#app/use-cases/evidence/trace-piece.server.ts'
import { refreshScores } from '#app/use-cases/scores/refresh-scores.server.ts'
import type { Repositories } from '#db/store.server.ts'
import { openCarryOver } from './open-carry-over.server.ts'
import type { CarryOverDesk } from './open-carry-over.server.ts'

type NewEvent = Parameters<Repositories['events']['append']>[0]

export type TakeOver = {
  readonly assessmentId: string
  /** The answers to take, each with the version of this year's answer that was seen; 0 while there was none. */
  readonly answers: readonly { readonly itemCode: string; readonly expectedVersion: number }[]
  /** The pieces to attach, each to the item that it served last year. */
  readonly pieces: readonly { readonly itemCode: string; readonly pieceId: string }[]
}

/** What was taken; an answer that said the same already, and a piece that was attached already, are not counted. */
export type TakenOver = { readonly answers: number; readonly pieces: number }

/**
 * Takes chosen answers and pieces of the year before into this year's worksheet: all of them or none, one event for
 * each, under the rules of every other change; the scores are computed once.
 *
 * Throws as `openCarryOver` and `assertEditable`; 'not-found' ('item', 'evidence') for what last year does not offer
 * or what does not fit any more; 'conflict' 'stale-carry-over' with the codes of items that somebody answered
 * meanwhile.
 */
export function takeOver(
  tools: Pick<Tools, 'store' | 'editions' | 'now'>,
  actor: Actor,
  input: TakeOver,
): Promise<TakenOver> {
  const at = tools.now().toISOString()
  return tools.store.transaction(async (repositories) => {
    await repositories.assessments.lock(input.assessmentId)
    const opened = await openCarryOver(repositories, tools, actor, input.assessmentId)
    for (const { itemCode } of input.answers) assertEditable(actor, opened.desk, itemCode, 'answer:write')
    for (const { itemCode } of input.pieces) assertEditable(actor, opened.desk, itemCode, 'evidence:write')
    assertCurrent(opened, input)

    const told = { stream: input.assessmentId, at, actorId: actor.personId }
    const events: NewEvent[] = []
    for (const { itemCode } of input.answers) {
      const event = await takeAnswer(repositories, opened, told, itemCode)
      if (event) events.push(event)
    }
    const answers = events.length
    for (const piece of input.pieces) {
      const event = await takePiece(repositories, opened, told, piece)
      if (event) events.push(event)
    }
    await repositories.events.appendMany(events)
    if (events.length > 0) await refreshScores(repositories, tools, opened.assessment)
    return { answers, pieces: events.length - answers }
  })
}

/** Everybody is told at once of all that changed since the page was read; then nothing is taken. */
function assertCurrent({ proposals }: CarryOverDesk, { answers }: TakeOver): void {
  const stale = answers.filter(({ itemCode, expectedVersion }) => {
    const proposal = proposals.find((one) => one.itemCode === itemCode)
    if (!proposal || proposal.misfit !== null) throw new AppError('not-found', 'item')
    return proposal.version !== expectedVersion
  })
  if (stale.length === 0) return
  throw new AppError('conflict', 'stale-carry-over', { codes: stale.map(({ itemCode }) => itemCode) })
}

type Told = { readonly stream: string; readonly at: string; readonly actorId: string }

async function takeAnswer(
  { answers }: Pick<Repositories, 'answers'>,
  { proposals, desk, earlier }: CarryOverDesk,
  told: Told,
  itemCode: string,
): Promise<NewEvent | undefined> {
  const proposal = proposals.find((one) => one.itemCode === itemCode)
  if (!proposal || !earlier || proposal.same) return undefined
  const { year } = earlier
  const note = carriedNote(year, proposal.note, noteLimit)
  const own = desk.own.find((row) => row.itemCode === itemCode)
  const value = canonicalJson(proposal.answer)
  const draft = { assessmentId: told.stream, itemCode, value, note, answeredBy: told.actorId, answeredAt: told.at }
  const result = await answers.saveOffice(draft, proposal.version)
  if (!result.saved) throw new AppError('conflict', 'stale-carry-over', { codes: [itemCode] })
  return {
    ...told,
    action: 'answer.recorded',
    subject: itemCode,
    oldValue: own ? { value: keptValue(own.value), note: own.note, version: own.version } : null,
    newValue: { value: proposal.answer, note, version: result.version, origin: `carried from ${year}` },
  }
}

async function takePiece(
  { evidenceLinks }: Pick<Repositories, 'evidenceLinks'>,
  { links, assessment, earlier }: CarryOverDesk,
  told: Told,
  { itemCode, pieceId }: TakeOver['pieces'][number],
): Promise<NewEvent | undefined> {
  const link = links.find((one) => one.subject === itemCode && one.pieceId === pieceId)
  if (!link || !earlier) throw new AppError('not-found', 'evidence')
  const { officeId } = assessment
  const isNew = await evidenceLinks.link({
    ...{ assessmentId: told.stream, subject: itemCode, pieceId, officeId },
    ...{ linkedBy: told.actorId, linkedAt: told.at },
  })
  if (!isNew) return undefined
  const piece = tracedPiece({ id: pieceId, title: link.title }, { ...link, number: link.currentNumber })
  return {
    ...told,
    action: 'evidence.attached',
    subject: itemCode,
    newValue: { ...piece, origin: `carried from ${earlier.year}` },
  }
}
