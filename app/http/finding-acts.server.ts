import type { z } from 'zod'
import type { Actor } from '#app/domain/access/actor.ts'
import { AppError } from '#app/domain/errors.ts'
import * as Forms from '#app/forms/findings.ts'
import { services } from '#app/platform/services.server.ts'
import { answerFinding } from '#app/use-cases/findings/answer-finding.server.ts'
import { judgeFinding } from '#app/use-cases/findings/judge-finding.server.ts'
import { dropFinding, writeFinding } from '#app/use-cases/findings/write-finding.server.ts'
import { stepReport, writeReport } from '#app/use-cases/findings/write-report.server.ts'
import { parseForm, textsOf, withForm } from './form.server.ts'
import type { FormErrors } from './form.server.ts'

/** What became of a form on the page of findings; what was typed comes back unless it was kept. */
export type FindingAct = {
  readonly status: 200 | 400 | 409
  readonly ok: boolean
  readonly intent: string
  /** The finding it was about; empty for a new one and for the report. */
  readonly finding: string
  readonly errors?: FormErrors
  readonly values?: Readonly<Record<string, string>>
  /** The pieces that were ticked. */
  readonly pieces?: readonly string[]
  /** Why it was refused after it was typed, as a word of the catalogue of refusals. */
  readonly refusal?: string
}

/** Faults that only the use case can know, with their field and code. */
const faulty: Readonly<Record<string, FormErrors>> = {
  'finding-subject': { subject: ['unknown-option'] },
  'due-passed': { dueOn: ['due-passed'] },
  'report-incomplete': { summary: ['report-incomplete'] },
}

/** Somebody was faster: what was typed stays in the form, and the page shows what holds now. */
const overtaken: readonly string[] = ['finding-changed', 'report-changed']

/** Does what a form asks for. Throws as the use cases do, except where what was typed would be lost. */
export async function actOnFindings(actor: Actor, assessmentId: string, fields: FormData): Promise<FindingAct> {
  const values = textsOf(fields)
  const about = { finding: values['finding'] ?? '', intent: values['intent'] ?? '' }
  const typed = { values, pieces: fields.getAll('piece').filter((one) => typeof one === 'string') }
  const asked = parseForm(Forms.FindingIntent, fields)
  if (!asked.ok) return { status: 400, ok: false, ...about, errors: asked.errors, ...typed }
  try {
    const errors = await acts[asked.value.intent](actor, assessmentId, fields)
    return errors ? { status: 400, ok: false, ...about, errors, ...typed } : { status: 200, ok: true, ...about }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    const errors = faulty[error.reason]
    if (errors) return { status: 400, ok: false, ...about, errors, ...typed }
    if (overtaken.includes(error.reason)) return { status: 409, ok: false, ...about, refusal: error.reason, ...typed }
    throw error
  }
}

type Act = (actor: Actor, assessmentId: string, fields: FormData) => Promise<FormErrors | undefined>

const acts: Readonly<Record<(typeof Forms.findingIntents)[number], Act>> = {
  write: (actor, assessmentId, fields) =>
    withForm(Forms.WriteFindingForm, fields, ({ finding, version, ...text }) =>
      writeFinding(services(), actor, { assessmentId, findingId: finding, expectedVersion: version, ...text }),
    ),
  drop: (actor, assessmentId, fields) =>
    withForm(Forms.FindingKeyForm, fields, (form) => dropFinding(services(), actor, keyOf(assessmentId, form))),
  report: (actor, assessmentId, fields) =>
    withForm(Forms.ReportForm, fields, ({ version, ...text }) =>
      writeReport(services(), actor, { assessmentId, expectedVersion: version, ...text }),
    ),
  submit: step('submit'),
  approve: step('approve'),
  sign: step('sign'),
  'give-back': (actor, assessmentId, fields) =>
    withForm(Forms.GiveBackForm, fields, ({ version, reason }) =>
      stepReport(services(), actor, { assessmentId, expectedVersion: version, step: 'give-back', reason }),
    ),
  answer: (actor, assessmentId, fields) =>
    withForm(Forms.AnswerFindingForm, fields, ({ answer, piece, ...form }) =>
      answerFinding(services(), actor, { ...keyOf(assessmentId, form), answer, pieceIds: piece }),
    ),
  close: (actor, assessmentId, fields) =>
    withForm(Forms.FindingKeyForm, fields, (form) =>
      judgeFinding(services(), actor, { ...keyOf(assessmentId, form), act: 'close' }),
    ),
  'send-back': (actor, assessmentId, fields) =>
    withForm(Forms.SendBackForm, fields, ({ reason, ...form }) =>
      judgeFinding(services(), actor, { ...keyOf(assessmentId, form), act: 'send-back', reason }),
    ),
}

function step(name: 'submit' | 'approve' | 'sign'): Act {
  return (actor, assessmentId, fields) =>
    withForm(Forms.ReportStepForm, fields, ({ version }) =>
      stepReport(services(), actor, { assessmentId, expectedVersion: version, step: name, reason: '' }),
    )
}

function keyOf(assessmentId: string, { finding, version }: z.output<typeof Forms.FindingKeyForm>) {
  return { assessmentId, findingId: finding, expectedVersion: version }
}
