import { z } from 'zod'

/** What is to be done with a file that was read. */
export const ImportIntentForm = z.object({ intent: z.enum(['accept', 'discard'], 'unknown-option') })

/** One item that is to be taken: its code and the version of the answer that was seen, as `A.I.1.i.a@3`. */
const taken = z
  .string('invalid')
  .regex(/^[A-Za-z0-9.]{1,40}@\d{1,9}$/, 'invalid')
  .transform((text) => ({ code: text.slice(0, text.indexOf('@')), version: Number(text.slice(text.indexOf('@') + 1)) }))

/** The items that are to be taken, one tick each. */
export const AcceptImportForm = z.object({
  take: z.preprocess(
    (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
    z.array(taken).max(500, 'invalid'),
  ),
})
