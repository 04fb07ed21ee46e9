import { fieldOf } from '#app/domain/surveys/instruments.ts'
import type { PublicSurvey } from '#app/use-cases/surveys/read-public-survey.server.ts'

/** One screen of the form: the field that must be chosen before the next, or none on the last. */
export type Step =
  | { readonly kind: 'service'; readonly field: 'service' }
  | { readonly kind: 'element'; readonly field: string; readonly code: string; readonly instrument: string }
  | { readonly kind: 'about'; readonly field: null }

/** The screens of a survey in their order: the service, a screen for each element, and what may be left empty. */
export function stepsOf({ surveys }: Pick<PublicSurvey, 'surveys'>): readonly Step[] {
  return [
    { kind: 'service', field: 'service' },
    ...surveys.flatMap(({ instrument, elements }) =>
      elements.map(({ code }) => ({ kind: 'element' as const, field: fieldOf(code), code, instrument })),
    ),
    { kind: 'about', field: null },
  ]
}

/** The first screen that something is wrong on; the first of all where nothing is. */
export function firstFaulty(steps: readonly Step[], errors: Readonly<Record<string, unknown>>): number {
  if (Object.keys(errors).length === 0) return 0
  const found = steps.findIndex(({ field }) => field !== null && field in errors)
  return found === -1 ? steps.length - 1 : found
}
