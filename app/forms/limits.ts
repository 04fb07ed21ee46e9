import { z } from 'zod'
import { keptContactDays } from '#app/domain/complaints/deadlines.ts'

const whole = z
  .string('required')
  .trim()
  .min(1, 'required')
  .regex(/^\d{1,6}$/, 'not-whole')
  .transform(Number)
  .refine((figure) => figure >= 1, 'out-of-range')

/** The most that may be uploaded, and the days contacts are kept; whether it is under the ceilings, the use case knows. */
export const LimitsForm = z.object({
  documentMiB: whole,
  imageMiB: whole,
  videoMiB: whole,
  files: whole,
  contactDays: whole.refine((days) => keptContactDays(days) === days, 'out-of-range'),
  version: z
    .string('required')
    .regex(/^\d{1,9}$/, 'invalid')
    .transform(Number),
})
