import type { Actor } from '#app/domain/access/actor.ts'
import { authorizeMove, decide } from '#app/domain/access/authorize.ts'
import { AppError } from '#app/domain/errors.ts'
import { unmetGuards } from '#app/domain/workflow/guards.ts'
import { moveFaults } from '#app/domain/workflow/move-input.ts'
import { monitoringFrom, stateOn } from '#app/domain/workflow/passing.ts'
import type { AssessmentState } from '#app/domain/workflow/states.ts'
import { findTransition, isMadeHere } from '#app/domain/workflow/transitions.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { getAssessmentFor } from '#app/use-cases/answers/find-assessment.server.ts'
import type { Repositories } from '#db/store.server.ts'
import { loadFacts } from './load-facts.server.ts'
import { decisionValue, makeMove } from './make-move.server.ts'
import type { LetterScan } from './make-move.server.ts'
import { passNow } from './pass-awarded.server.ts'

export type MoveAssessment = {
  readonly assessmentId: string
  readonly to: AssessmentState
  /** The version of the assessment that was seen. */
  readonly expectedVersion: number
  readonly reason?: string
  readonly letterNumber?: string | null
  readonly letterDate?: string | null
  /** The day of a decision taken outside; that of its letter unless told otherwise. */
  readonly decidedOn?: string | null
  /** A PDF that the evidence store keeps already. */
  readonly scan?: LetterScan | null
}

type MoveTools = Pick<Tools, 'store' | 'editions' | 'now' | 'newId'>

/** Whose assessment it was. */
export type Moved = { readonly officeId: string; readonly year: number }

/**
 * Moves an assessment along its course by the table of transitions; handing in and what time does have use cases of
 * their own. An award whose day has passed is in monitoring first.
 *
 * Throws 'not-found' out of reach, 'forbidden' where the move is another role's or the office one's own, 'conflict':
 * 'assessment-moved' when somebody was faster, 'no-such-move' where the table does not have it, 'conditions-unmet'
 * with the guards that do not hold; 'invalid': 'move-faults' with codes by field.
 */
export async function moveAssessment(tools: MoveTools, actor: Actor, input: MoveAssessment): Promise<Moved> {
  const { assessmentId, to, expectedVersion, scan = null } = input
  return tools.store.transaction(async (repositories) => {
    await repositories.assessments.lock(assessmentId)
    const { assessment, place } = await readMoving(repositories, tools, actor, assessmentId)
    const decision = decide(actor, 'assessment:advance', place)
    if (!decision.allowed && decision.reason !== 'state') throw new AppError('forbidden', decision.reason)
    if (assessment.seenVersion !== expectedVersion) throw new AppError('conflict', 'assessment-moved')
    authorizeMove(actor, to, place)
    const transition = findTransition(place.state, to)
    if (!transition || !isMadeHere(transition)) throw new AppError('conflict', 'no-such-move')

    const { facts } = await loadFacts(repositories, tools, assessment, place)
    const { reason = '', letterNumber = null, letterDate = null, decidedOn = null } = input
    const said = { reason, letterNumber, letterDate, decidedOn, hasScan: scan !== null }
    const faults = moveFaults(transition, said, facts)
    if (Object.keys(faults).length > 0) throw new AppError('invalid', 'move-faults', { faults })
    const unmet = unmetGuards(transition.guards, facts)
    if (unmet.length > 0) throw new AppError('conflict', 'conditions-unmet', { unmet })

    const letter = letterNumber !== null && letterDate !== null ? { number: letterNumber, date: letterDate } : null
    const decided = { decidedOn: decidedOn ?? letterDate ?? place.today, letter, scan }
    const { today } = place
    const made = { assessment, transition, actorId: actor.personId, today, reason: reason.trim(), ...decided }
    await makeMove(repositories, tools, made)
    await repositories.events.append({
      stream: assessmentId,
      at: tools.now().toISOString(),
      actorId: actor.personId,
      action: transition.event,
      subject: assessmentId,
      oldValue: { state: place.state },
      newValue: { state: to, ...decisionValue(decided) },
      reason: reason.trim() === '' ? null : reason.trim(),
    })
    return { officeId: assessment.officeId, year: assessment.year }
  })
}

/** The assessment as it stands today: an award that has passed to monitoring is written down before it goes on. */
async function readMoving(repositories: Repositories, tools: MoveTools, actor: Actor, assessmentId: string) {
  const { assessment, place } = await getAssessmentFor(repositories, tools.now, actor, assessmentId)
  const last = await repositories.moves.find(assessmentId, assessment.version)
  const state = stateOn(place.state, last?.decidedOn ?? null, place.today)
  const seenVersion = assessment.version
  if (state === place.state) return { assessment: { ...assessment, seenVersion }, place }
  const from = last ? monitoringFrom(place.state, last.decidedOn) : null
  await passNow(repositories, tools, assessment, place.today, from ?? place.today)
  return { assessment: { ...assessment, state, version: seenVersion + 1, seenVersion }, place: { ...place, state } }
}
