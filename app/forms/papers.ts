import { z } from 'zod'
import { dayField } from './fields.ts'

/** The scan of a signed paper: the day of signing, and the code at the foot of what was signed. */
export const ScanForm = z.object({
  signedOn: dayField,
  code: z
    .string('required')
    .transform((text) => text.replace(/\s/g, '').toLowerCase())
    .pipe(
      z
        .string()
        .min(1, 'required')
        .regex(/^[0-9a-f]{12}$/, 'not-a-code'),
    ),
})

/** What the report of a Kanwil is asked for; nonsense counts as nothing. */
export const RegionReportQuery = z.object({
  kanwil: z.string().max(100).catch(''),
  year: z.coerce.number().int().min(2000).max(2999).optional().catch(undefined),
})
