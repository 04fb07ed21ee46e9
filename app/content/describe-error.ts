import { pageErrors } from './words/errors.ts'
import { refusals } from './words/refusals.ts'
import { sheetRefusals } from './words/sheet-errors.ts'
import { inLanguage } from './words.ts'
import type { Language, Spoken } from './words.ts'

type Words = Spoken<typeof pageErrors>
export type ErrorDescription = { readonly title: string; readonly advice: string }

const byStatus: Readonly<Record<number, (t: Words) => ErrorDescription>> = {
  400: (t) => ({ title: t.badRequestTitle, advice: t.badRequestAdvice }),
  401: (t) => ({ title: t.signedOutTitle, advice: t.signedOutAdvice }),
  403: (t) => ({ title: t.forbiddenTitle, advice: t.forbiddenAdvice }),
  404: (t) => ({ title: t.notFoundTitle, advice: t.notFoundAdvice }),
  405: (t) => ({ title: t.badRequestTitle, advice: t.badRequestAdvice }),
  409: (t) => ({ title: t.conflictTitle, advice: t.conflictAdvice }),
  413: (t) => ({ title: t.tooLargeTitle, advice: t.tooLargeAdvice }),
  415: (t) => ({ title: t.unsupportedTitle, advice: t.unsupportedAdvice }),
  429: (t) => ({ title: t.tooManyTitle, advice: t.tooManyAdvice }),
  503: (t) => ({ title: t.unavailableTitle, advice: t.unavailableAdvice }),
}

/** What a failed page is known by: the status of its answer, and the reason of a foreseen refusal. */
export type Failure = { readonly status: number; readonly reason?: string }

/** What a person reads when a page fails. What was not foreseen says nothing about itself. */
export function describeError(failure: Failure | undefined, language: Language): ErrorDescription {
  const t = inLanguage(pageErrors, language)
  const known = failure && byStatus[failure.status]?.(t)
  if (!known) return { title: t.unforeseenTitle, advice: t.unforeseenAdvice }
  return { title: known.title, advice: describeRefusal(failure.reason, language) ?? known.advice }
}

const allRefusals = { ...refusals, ...sheetRefusals }

/** The sentence for a refusal's reason; undefined when the catalogue has none. */
export function describeRefusal(reason: string | undefined, language: Language): string | undefined {
  if (reason === undefined || !Object.hasOwn(allRefusals, reason)) return undefined
  return allRefusals[reason as keyof typeof allRefusals][language]
}
