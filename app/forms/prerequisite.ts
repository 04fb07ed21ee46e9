import { z } from 'zod'
import { filledText } from './fields.ts'

const seenVersion = z.coerce.number('invalid').int('invalid').min(0, 'invalid').max(1_000_000, 'invalid')

/** The acts on the page of prerequisites, by the button that was pressed. */
export const PrerequisiteIntent = z.object({ intent: z.enum(['save', 'confirm'], 'unknown-option') })

/** What the office enters; the value is read by the type of the condition. */
export const PrerequisiteForm = z.object({
  key: filledText(60),
  version: seenVersion,
  value: z.string('required').max(40, 'too-long').default(''),
  nothingDue: z
    .literal('yes', 'unknown-option')
    .optional()
    .transform((tick) => tick === 'yes'),
  note: z.string('required').trim().max(1000, 'too-long').default(''),
})

export const ConfirmPrerequisiteForm = z.object({ key: filledText(60), version: seenVersion })
