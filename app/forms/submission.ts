import { z } from 'zod'
import { filledText } from './fields.ts'

const seenVersion = z.coerce.number('invalid').int('invalid').min(1, 'invalid').max(1_000_000, 'invalid')

/** Handing the self assessment in: the version that was looked at, and the tick of whoever answers for it. */
export const SubmissionForm = z.object({
  version: seenVersion,
  responsible: z.literal('yes', 'required'),
})

/** Going on to the next stage of the office's own work. */
export const AdvanceForm = z.object({
  assessmentId: filledText(100),
  version: seenVersion,
  to: z.enum(['pembangunan', 'penilaian_mandiri'], 'unknown-option'),
})
