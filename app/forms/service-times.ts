import { z } from 'zod'
import { dayField, orNull } from './fields.ts'

/** Beside a list of applications: of which day it tells what is open, unless it holds finished ones alone. */
export const BringTimesForm = z.object({
  withOpen: z.literal('yes').optional(),
  asOf: orNull(dayField),
})

/** More months than a list may have: it reaches back ten years. */
const mostMonths = 140

const monthsField = z.preprocess(
  (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
  z.array(z.string().max(7, 'invalid')).max(mostMonths),
)

/** What is done with a list that is read or waits. */
export const TimesListForm = z.object({
  intent: z.enum(['accept', 'discard'], 'unknown-option'),
  months: monthsField,
  /** Said of a list in which nothing is open, although it holds whatever is. */
  nothingOpen: z.enum(['yes'], 'unknown-option').optional(),
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
