import { fewestShown } from '#app/domain/surveys/composition.ts'

/** Characters of a pledge, and of the reason for which something is withdrawn. */
export const pledgeLimits = { pledge: 2000, reason: 300 } as const

/** A survey with fewer answers than this says little of anybody (PermenPANRB 14/2017: thirty at least). */
export const fewAnswers = 30

/**
 * Whether answers to a survey are so few that their figure would tell what somebody said; such a figure is never
 * published. Null: nobody knows how many there were.
 */
export function isTelling(answers: number | null): boolean {
  return answers !== null && answers < fewestShown
}
