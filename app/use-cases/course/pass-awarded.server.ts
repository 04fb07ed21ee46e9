import { localDay } from '#app/domain/calendar/local-day.ts'
import { AppError } from '#app/domain/errors.ts'
import { awardedStates, monitoringFrom } from '#app/domain/workflow/passing.ts'
import { isAssessmentState } from '#app/domain/workflow/states.ts'
import { findTransition } from '#app/domain/workflow/transitions.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import type { Repositories } from '#db/store.server.ts'
import { makeMove } from './make-move.server.ts'

type Row = {
  readonly id: string
  readonly officeId: string
  readonly officePath: string
  readonly version: number
  readonly state: string
}

const atOnce = 100

/**
 * Passes every award to monitoring whose first day of monitoring has come at its office; each is written once, in a
 * transaction of its own. Tells how many passed.
 */
export async function passAwarded(tools: Pick<Tools, 'store' | 'now' | 'newId'>): Promise<number> {
  const { store, now } = tools
  let [passed, last] = [0, '']
  for (;;) {
    const batch = await store.moves.listDecided(awardedStates, last, atOnce)
    for (const { id, decidedOn } of batch) {
      passed += await store.transaction(async (repositories) => {
        await repositories.assessments.lock(id)
        const assessment = await repositories.assessments.find(id)
        if (!assessment || !isAssessmentState(assessment.state)) return 0
        const today = localDay(now(), assessment.timezone)
        // An award that was brought in without its decision is taken to be of the day before.
        const from = decidedOn === null ? today : monitoringFrom(assessment.state, decidedOn)
        if (!awardedStates.includes(assessment.state) || from === null || from > today) return 0
        await passNow(repositories, tools, assessment, today, from)
        return 1
      })
      last = id
    }
    if (batch.length < atOnce) return passed
  }
}

/** Writes down that an award passed to monitoring. Belongs into a transaction that holds the assessment. */
export async function passNow(
  repositories: Repositories,
  tools: Pick<Tools, 'now' | 'newId'>,
  assessment: Row,
  today: string,
  decidedOn: string,
): Promise<void> {
  const { id, state } = assessment
  const transition = isAssessmentState(state) ? findTransition(state, 'pemantauan') : undefined
  if (!transition) throw new AppError('conflict', 'no-such-move')
  const byTime = { actorId: null, reason: '', letter: null, scan: null }
  await makeMove(repositories, tools, { assessment, transition, today, decidedOn, ...byTime })
  await repositories.events.append({
    stream: id,
    at: tools.now().toISOString(),
    actorId: null,
    action: transition.event,
    subject: id,
    oldValue: { state },
    newValue: { state: transition.to },
  })
}
