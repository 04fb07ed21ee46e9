import { z } from 'zod'

/** What is done with a list that waits. */
export const ImportForm = z.object({
  intent: z.enum(['accept', 'discard'], 'unknown-option'),
  digest: z
    .string()
    .regex(/^[\da-f]{64}$/, 'invalid')
    .default('0'.repeat(64)),
})
