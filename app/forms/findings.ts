import { z } from 'zod'
import { answerPiecesLimit, findingTextLimit, summaryLimit } from '#app/domain/findings/limits.ts'
import { choicesField, dayField, filledText, orNull } from './fields.ts'

const seenVersion = z.coerce.number('invalid').int('invalid').min(0, 'invalid').max(1_000_000, 'invalid')
const shown = { finding: filledText(60), version: seenVersion }

/** The acts on the page of findings, by the button that was pressed. */
export const findingIntents = [
  'write',
  'drop',
  'report',
  'submit',
  'approve',
  'sign',
  'give-back',
  'answer',
  'close',
  'send-back',
] as const

export const FindingIntent = z.object({ intent: z.enum(findingIntents, 'unknown-option') })

/** A finding as the internal team writes it; without an id it is a new one. */
export const WriteFindingForm = z.object({
  finding: orNull(filledText(60)),
  version: seenVersion,
  subject: z.string('required').max(60, 'unknown-option').default(''),
  condition: filledText(findingTextLimit),
  recommendation: filledText(findingTextLimit),
  dueOn: dayField,
})

export const FindingKeyForm = z.object(shown)

/** Letter and summary; they may be incomplete until the report is handed on. */
export const ReportForm = z.object({
  version: seenVersion,
  letterNumber: z.string('required').trim().max(100, 'too-long').default(''),
  letterDate: orNull(dayField),
  summary: z.string('required').trim().max(summaryLimit, 'too-long').default(''),
})

export const ReportStepForm = z.object({ version: seenVersion })

export const GiveBackForm = z.object({ version: seenVersion, reason: filledText(findingTextLimit) })

/** What the office did, with pieces of its library. */
export const AnswerFindingForm = z.object({
  ...shown,
  answer: filledText(findingTextLimit),
  piece: choicesField.pipe(z.array(z.string()).max(answerPiecesLimit, 'too-many-pieces')),
})

export const SendBackForm = z.object({ ...shown, reason: filledText(findingTextLimit) })
