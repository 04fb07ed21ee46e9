import { daysBefore } from '#app/domain/calendar/weeks.ts'
import type { AssessmentState } from '#app/domain/workflow/states.ts'
import { between } from './chance.server.ts'
import { courseTo, isHandedIn } from './course.server.ts'
import { instant } from './days.server.ts'

/** When what happens to an assessment: between the opening of the cycle and yesterday, always the same for an office. */
export type TimeLine = {
  /** The states in order, each with the instant it began. */
  readonly steps: readonly { readonly state: AssessmentState; readonly at: string }[]
  /** The day the worksheet was handed in; null before. */
  readonly handedInOn: string | null
  /** The day by which the documents of the office are dated: its hand-in, or today. */
  readonly collectedUntil: string
  /** Some instant while the office fills its worksheet. */
  filled(what: string): string
  /** Some instant while the worksheet is judged, later ones for higher tiers, never before what is judged was there. */
  judged(what: string, tier: number, notBefore: string): string
}

export function timeLine(officeId: string, state: AssessmentState, opened: string, today: string): TimeLine {
  const yesterday = daysBefore(today, 1)
  const span = Math.max(0, (Date.parse(yesterday) - Date.parse(opened)) / 86_400_000)
  const course = courseTo(state)
  const dayOf = (step: number) => daysBefore(opened, -Math.floor((span * step) / course.length))
  const steps = course.map((name, step) => ({ state: name, at: instant(dayOf(step), '08:00') }))
  const handedInOn = isHandedIn(state) ? dayOf(3) : null
  const time = (what: string) => {
    const minutes = between(5, 479, officeId, what, 'time')
    return `${String(8 + Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
  }
  const some = (from: string, to: string, what: string) => {
    const days = Math.max(0, (Date.parse(to) - Date.parse(from)) / 86_400_000)
    return instant(daysBefore(from, -between(0, days, officeId, what, 'day')), time(what))
  }
  return {
    steps,
    handedInOn,
    collectedUntil: handedInOn ?? today,
    filled: (what) => some(opened, handedInOn === null ? yesterday : daysBefore(handedInOn, 1), what),
    judged: (what, tier, notBefore) => {
      const first = handedInOn ?? daysBefore(today, Math.min(30, span))
      const last = course.length > 4 && tier === 0 ? dayOf(4) : yesterday
      const from = tier === 0 || course.length <= 4 ? first : dayOf(Math.min(4 + tier, course.length - 1))
      const drawn = some(from, last > from ? last : from, `${what} ${tier}`)
      return drawn > notBefore ? drawn : new Date(Date.parse(notBefore) + 3 * 3_600_000).toISOString()
    },
  }
}
