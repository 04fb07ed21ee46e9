import { z } from 'zod'
import { choicesField, dayField, orNull } from './fields.ts'

/** Beside a list of applications: of which day it tells what is open, unless it holds finished ones alone. */
export const BringTimesForm = z.object({
  withOpen: z.literal('yes').optional(),
  asOf: orNull(dayField),
})

/** What is done with a list that is read or waits. */
export const TimesListForm = z.object({
  intent: z.enum(['accept', 'discard'], 'unknown-option'),
  months: choicesField,
  seen: z.string().max(5000, 'too-long').default(''),
})

/** The month an address asks for. */
export const TimesQuery = z.object({
  bulan: z
    .string()
    .regex(/^2\d{3}-(0[1-9]|1[0-2])$/)
    .optional()
    .catch(undefined),
})
