import { z } from 'zod'
import { filledText } from './fields.ts'

/** Before the key of a figure: the name of its field, and of the field of its reason. */
export const figurePrefix = 'f.'
export const reasonPrefix = 'r.'

const seenVersion = z.coerce.number('invalid').int('invalid').min(1, 'invalid').max(1_000_000, 'invalid')

/** What can be asked of the page of a form by the button that was pressed. */
export const FigureIntent = z.object({ intent: z.enum(['save', 'hand-in', 'correct'], 'unknown-option') })

/** What stood in the fields when the page was shown: figure key → text and reason. */
export const SeenFigures = z
  .string('invalid')
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text)
    } catch {
      context.addIssue({ code: 'custom', message: 'invalid' })
      return z.NEVER
    }
  })
  .pipe(z.record(z.string().max(200), z.tuple([z.string().max(200), z.string().max(2000)])))

export const SeenForm = z.object({ seen: SeenFigures })

/** An approved report is opened again. */
export const CorrectionForm = z.object({
  code: filledText(20),
  version: seenVersion,
  reason: filledText(500),
})

/** The decision to hand in what was shown. */
export const HandInForm = z.object({
  digest: z.string('invalid').regex(/^[0-9a-f]{64}$/, 'invalid'),
  reason: z.string().trim().max(500, 'too-long').default(''),
})

/** What becomes of a file with figures. */
export const FigureImportForm = z.object({
  intent: z.enum(['accept', 'discard'], 'unknown-option'),
  digest: z.string('invalid').max(64, 'invalid').default(''),
})

/** Which page of an office's periods an address asks for; nonsense asks for the first. */
export const PeriodsQuery = z.object({ hal: z.coerce.number().int().min(1).max(1000).catch(1) })
