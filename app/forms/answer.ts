import { z } from 'zod'
import { noteLimit } from '#app/domain/scoring/typed-answer.ts'
import { inputPrefix } from './answer-fields.ts'

const longestFigure = 40

const versionField = z
  .string('required')
  .regex(/^\d{1,9}$/, 'invalid')
  .transform(Number)

/** Browsers send line ends as CR LF; kept are line feeds, so that saving what is there stays the same text. */
const noteField = z
  .string('required')
  .transform((text) => text.replace(/\r\n?/g, '\n'))
  .refine((text) => [...text].length <= noteLimit, 'too-long')

/** The office's answer to one item as it is typed; the item decides how choice and figures are read. */
export const AnswerForm = z
  .looseObject({ version: versionField, note: noteField, choice: z.string('invalid').max(40, 'invalid').optional() })
  .transform((fields, context) => {
    const inputs: Record<string, string> = {}
    for (const [name, value] of Object.entries(fields)) {
      if (!name.startsWith(inputPrefix)) continue
      if (typeof value === 'string' && value.length <= longestFigure) inputs[name.slice(inputPrefix.length)] = value
      else context.addIssue({ code: 'custom', path: [name], message: 'not-a-number' })
    }
    return { version: fields.version, note: fields.note, typed: { choice: fields.choice ?? null, inputs } }
  })

/** A list of keys, sent as none, one or several fields of the same name. */
const keysField = z.preprocess(
  (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
  z.array(z.string().min(1).max(100)).max(50),
)

/** `shown` are the documents of the form; those of them that are not ticked lose their tick. */
export const TicksForm = z.object({ shown: keysField, documents: keysField }).transform(({ shown, documents }) => ({
  ticked: documents,
  unticked: shown.filter((key) => !documents.includes(key)),
}))

export const SubmitItemForm = z.object({ version: versionField })

/** What can be done to an item, by the button that was pressed. */
export const itemIntents = ['answer', 'ticks', 'submit'] as const
export const ItemIntentForm = z.looseObject({ intent: z.enum(itemIntents, 'invalid') })
