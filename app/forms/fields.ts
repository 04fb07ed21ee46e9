import { z } from 'zod'
import { personalFaults } from '#app/domain/privacy/screen-text.ts'

/** Messages are codes of the catalogue (`fieldErrors`), never sentences. */

/** Something that can be seen: a text of blanks and signs without width says nothing. */
const visible = /[\p{L}\p{N}\p{P}\p{S}]/u

/** Text that must be there, cut at both ends. */
export function filledText(longest: number) {
  return z
    .string('required')
    .trim()
    .min(1, 'required')
    .max(longest, 'too-long')
    .refine((text) => visible.test(text), 'required')
}

/**
 * The same for texts that go into the trace, where nothing can be taken out again: refused when it looks like data of a
 * person (process, 2).
 */
export function impersonalText(longest: number) {
  return filledText(longest).superRefine(namelessly)
}

/** Adds the codes of what a text gives away about a person. */
export function namelessly(text: string, context: z.RefinementCtx): void {
  for (const message of personalFaults(text)) context.addIssue({ code: 'custom', message })
}

/** A field may be left empty; then it is null. */
export function orNull<Value>(schema: z.ZodType<Value, string>) {
  return z
    .string()
    .optional()
    .transform((text, context): Value | null => {
      if (text === undefined || text.trim() === '') return null
      const parsed = schema.safeParse(text)
      if (parsed.success) return parsed.data
      for (const issue of parsed.error.issues) context.addIssue({ code: 'custom', message: issue.message })
      return z.NEVER
    })
}

/** 'YYYY-MM-DD', a day that exists. */
export const dayField = z.string('required').refine((text) => {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}, 'not-a-date')

/** An e-mail address, folded to lower case. */
export const emailField = z
  .string('required')
  .trim()
  .toLowerCase()
  .max(200, 'too-long')
  .pipe(z.email({ error: 'not-an-email', pattern: z.regexes.html5Email }))

/** The eighteen digits of a civil servant; the blanks between its groups may be typed. */
export const nipField = z
  .string('required')
  .transform((text) => text.replace(/\s/g, ''))
  .pipe(z.string().regex(/^\d{18}$/, 'not-a-nip'))

/** Check boxes of one name: none, one or several. */
export const choicesField = z.preprocess(
  (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
  z.array(z.string().min(1).max(100)).max(50),
)
