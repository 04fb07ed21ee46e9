import { daysBefore } from '#app/domain/calendar/weeks.ts'
import type { AssessmentState } from './states.ts'

/** The states of an awarded predicate; monitoring begins the day after the award. */
export const awardedStates: readonly AssessmentState[] = ['ditetapkan_wbk', 'ditetapkan_wbbm']

/** The first day of monitoring of an award decided on a day; null for every other state. */
export function monitoringFrom(state: AssessmentState, decidedOn: string): string | null {
  return awardedStates.includes(state) ? daysBefore(decidedOn, -1) : null
}

/** The state an assessment really has on a day, whether the passing was written already or not. */
export function stateOn(state: AssessmentState, decidedOn: string | null, today: string): AssessmentState {
  const from = decidedOn === null ? null : monitoringFrom(state, decidedOn)
  return from !== null && from <= today ? 'pemantauan' : state
}
