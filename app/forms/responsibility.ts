import { z } from 'zod'
import { dayField, filledText, orNull } from './fields.ts'

/** Who is in charge of what; nobody chosen takes the responsibility back. */
export const ResponsibilityForm = z.object({
  subject: filledText(60),
  personId: orNull(filledText(100)),
  dueOn: orNull(dayField),
})
