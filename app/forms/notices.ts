import { z } from 'zod'

/** Opens one notice, or marks all of them as read. */
export const NoticeForm = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('open'), notice: z.string('required').min(1, 'required').max(100, 'too-long') }),
  z.object({ intent: z.literal('read-all') }),
])
