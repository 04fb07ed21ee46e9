import { z } from 'zod'
import { messageLimit } from '#app/domain/workflow/review-limits.ts'

/** A message about an item. */
export const MessageForm = z.object({
  text: z
    .string('required')
    .transform((text) => text.replace(/\r\n?/g, '\n').trim())
    .refine((text) => text !== '', 'required')
    .refine((text) => [...text].length <= messageLimit, 'too-long'),
})
