import { z } from 'zod'
import { letterNumberLimit, reasonLimit } from '#app/domain/workflow/move-input.ts'
import { dayField, filledText, orNull } from './fields.ts'

const seenVersion = z.coerce.number('invalid').int('invalid').min(1, 'invalid').max(1_000_000, 'invalid')
const reasonField = z.string().trim().max(reasonLimit, 'too-long').default('')
const letterNumberField = z.string().trim().max(letterNumberLimit, 'too-long')

/** A move along the course; what of it is demanded, the table of transitions says. */
export const MoveForm = z.object({
  version: seenVersion,
  reason: reasonField,
  letterNumber: orNull(letterNumberField),
  letterDate: orNull(dayField),
  decidedOn: orNull(dayField),
})

/** Which act a form on the page of the course asks for. */
export const CourseIntent = z.object({ intent: z.enum(['give', 'end'], 'unknown-option') })

/** A window for one office alone. */
export const GiveExceptionForm = z.object({
  kind: z.enum(['fill', 'verify', 'revise'], 'choose-one'),
  closesOn: dayField,
  reason: filledText(reasonLimit),
})

export const EndExceptionForm = z.object({ exceptionId: filledText(100) })

/** A judged item is opened again. */
export const ReopenForm = z.object({ reason: filledText(reasonLimit) })

/** Results of the national team; the results themselves are read by the scale of their items. */
export const NationalResultsForm = z.object({
  seen: orNull(z.string().max(40, 'invalid')),
  letterNumber: filledText(letterNumberLimit),
  letterDate: dayField,
})
