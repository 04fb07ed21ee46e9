import { z } from 'zod'
import { returnReasonCodes, reviewNoteLimit } from '#app/domain/workflow/review-limits.ts'
import { inputPrefix } from './answer-fields.ts'
import { piecePrefix } from './review-fields.ts'

const longestFigure = 40

const versionField = z
  .string('required')
  .regex(/^\d{1,9}$/, 'invalid')
  .transform(Number)

const instantField = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/, 'invalid')

/** Browsers send line ends as CR LF; kept are line feeds. */
const noteField = z
  .string()
  .default('')
  .transform((text) => text.replace(/\r\n?/g, '\n').trim())
  .refine((text) => [...text].length <= reviewNoteLimit, 'too-long')

const reasonField = z.enum(returnReasonCodes, 'required')

/** What can be done to an item at the desk, by the button that was pressed. */
export const judgeIntents = ['accept', 'return'] as const

type Typed = { readonly choice: string | null; readonly inputs: Readonly<Record<string, string>> }
type Piece = { readonly pieceId: string } & (
  | { readonly verdict: 'pending' | 'accepted' }
  | { readonly verdict: 'returned'; readonly reasonCode: string; readonly note: string }
)

/** A verdict as it is typed; the item decides how choice and figures are read. */
export const JudgeForm = z
  .looseObject({
    intent: z.enum(judgeIntents, 'invalid'),
    version: versionField,
    seen: z.union([z.literal('').transform(() => null), instantField], 'invalid'),
    note: noteField,
    choice: z.string('invalid').max(40, 'invalid').optional(),
    reasonCode: z.string().max(40, 'invalid').optional(),
  })
  .transform((fields, context) => {
    const { intent, version, seen, note } = fields
    const fault = (name: string, message: string) => context.addIssue({ code: 'custom', path: [name], message })
    const reason = reasonField.safeParse(fields.reasonCode)
    if (intent === 'return' && !reason.success) fault('reasonCode', 'required')
    if (intent === 'return' && note === '') fault('note', 'required')
    const typed = typedIn(fields, fault)
    return { intent, version, seen, note, typed, reasonCode: reason.data ?? null, pieces: piecesIn(fields, fault) }
  })

type Fields = Readonly<Record<string, unknown>>
type Fault = (name: string, message: string) => void

function typedIn(fields: Fields, fault: Fault): Typed {
  const inputs: Record<string, string> = {}
  for (const [name, value] of Object.entries(fields)) {
    if (!name.startsWith(inputPrefix)) continue
    if (typeof value === 'string' && value.length <= longestFigure) inputs[name.slice(inputPrefix.length)] = value
    else fault(name, 'not-a-number')
  }
  return { choice: typeof fields['choice'] === 'string' ? fields['choice'] : null, inputs }
}

function piecesIn(fields: Fields, fault: Fault): readonly Piece[] {
  return Object.entries(fields).flatMap(([name, verdict]): readonly Piece[] => {
    if (!name.startsWith(piecePrefix.verdict)) return []
    const pieceId = name.slice(piecePrefix.verdict.length)
    if (verdict === 'pending' || verdict === 'accepted') return [{ pieceId, verdict }]
    if (verdict !== 'returned') {
      fault(name, 'invalid')
      return []
    }
    const reason = reasonField.safeParse(fields[piecePrefix.reason + pieceId])
    const note = noteField.safeParse(fields[piecePrefix.note + pieceId])
    if (!reason.success) fault(piecePrefix.reason + pieceId, 'required')
    if (!note.success) fault(piecePrefix.note + pieceId, 'too-long')
    else if (note.data === '') fault(piecePrefix.note + pieceId, 'required')
    return reason.success && note.success ? [{ pieceId, verdict, reasonCode: reason.data, note: note.data }] : []
  })
}

/** Finishing the judgement of a worksheet, or opening it again with a reason. */
export const finishIntents = ['finish', 'reopen'] as const
export const FinishForm = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('finish') }),
  z.object({
    intent: z.literal('reopen'),
    reason: noteField.refine((text) => text !== '', 'required'),
  }),
])
