import type { Actor } from '#app/domain/access/actor.ts'
import { AppError } from '#app/domain/errors.ts'
import * as Forms from '#app/forms/complaints.ts'
import { services } from '#app/platform/services.server.ts'
import { assignComplaint, claimComplaint } from '#app/use-cases/complaints/assign-complaint.server.ts'
import { enterComplaint } from '#app/use-cases/complaints/enter-complaint.server.ts'
import { handleComplaint, revealContact } from '#app/use-cases/complaints/handle-complaint.server.ts'
import type { ComplaintKey } from '#app/use-cases/complaints/hold-complaint.server.ts'
import type { Ticket } from '#app/use-cases/complaints/new-complaint.server.ts'
import type { HandlerAct } from '#app/use-cases/complaints/plan-act.server.ts'
import { recuse } from '#app/use-cases/complaints/recuse.server.ts'
import { parseForm, textsOf } from './form.server.ts'
import type { FormErrors, ParsedForm } from './form.server.ts'
import { sentAs } from './sent-as.server.ts'

/** What became of a form about a complaint; what was typed comes back unless it was kept. */
export type ComplaintAct = {
  readonly status: 200 | 400 | 409
  readonly ok: boolean
  readonly intent: string
  readonly errors?: FormErrors
  readonly values?: Readonly<Record<string, string>>
  readonly refusal?: string
  /** The way to reach the reporter, shown this once; null where the key does not open it. */
  readonly contact?: string | null
}

export type EnteredAct =
  | ({ readonly status: 200; readonly ok: true } & Ticket)
  | {
      readonly status: 400
      readonly ok: false
      readonly errors: FormErrors
      readonly values: Readonly<Record<string, string>>
    }

const fieldOf: Readonly<Record<string, string>> = {
  'unknown-channel': 'channel',
  'unknown-option': 'service',
  'in-future': 'receivedOn',
}

/** Enters a complaint that came by another channel; number and code come back once. */
export async function enterByForm(actor: Actor, officeId: string, fields: FormData): Promise<EnteredAct> {
  const values = textsOf(fields)
  const form = parseForm(Forms.EnterComplaintForm, fields)
  if (!form.ok) return { status: 400, ok: false, errors: form.errors, values }
  try {
    const entered = { officeId, ...form.value, sentAs: sentAs(actor, fields) }
    return { status: 200, ok: true, ...(await enterComplaint(services(), actor, entered)) }
  } catch (error) {
    const field = error instanceof AppError && error.code === 'invalid' ? fieldOf[error.reason] : undefined
    if (!(error instanceof AppError) || field === undefined) throw error
    return { status: 400, ok: false, errors: { [field]: [error.reason] }, values }
  }
}

/** Does what a form on the page of a complaint asks for. Throws as the use cases do, but loses no text. */
export async function actOnComplaint(
  actor: Actor,
  about: Omit<ComplaintKey, 'expectedVersion'>,
  fields: FormData,
): Promise<ComplaintAct> {
  const values = textsOf(fields)
  const asked = parseForm(Forms.ComplaintIntent, fields)
  if (!asked.ok) return { status: 400, ok: false, intent: values['intent'] ?? '', errors: asked.errors, values }
  const { intent, version: expectedVersion } = asked.value
  try {
    const done = await act(actor, { ...about, expectedVersion }, intent, fields)
    if ('errors' in done) return { status: 400, ok: false, intent, errors: done.errors, values }
    return { status: 200, ok: true, intent, ...done }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    if (error.reason === 'unknown-option') return { status: 400, ok: false, intent, errors: wrongChoice, values }
    if (error.code === 'conflict') return { status: 409, ok: false, intent, refusal: error.reason, values }
    throw error
  }
}

const wrongChoice: FormErrors = {
  complaintClass: ['unknown-option'],
  personId: ['unknown-option'],
  to: ['unknown-option'],
}

type Done = { readonly contact?: string | null } | { readonly errors: FormErrors }

async function act(
  actor: Actor,
  key: ComplaintKey,
  intent: (typeof Forms.complaintIntents)[number],
  fields: FormData,
): Promise<Done> {
  if (intent === 'claim') {
    await claimComplaint(services(), actor, key)
    return {}
  }
  if (intent === 'contact') return { contact: (await revealContact(services(), actor, key)) ?? null }
  if (intent === 'assign') {
    const form = parseForm(Forms.AssignForm, fields)
    if (!form.ok) return { errors: form.errors }
    await assignComplaint(services(), actor, { ...key, ...form.value })
    return {}
  }
  if (intent === 'recuse') {
    const form = parseForm(Forms.RecuseForm, fields)
    if (!form.ok) return { errors: form.errors }
    const { to, reason } = form.value
    await recuse(services(), actor, { ...key, to: to === Forms.toKanwil ? null : to, reason })
    return {}
  }
  const planned = handlerAct(intent, fields)
  if (!planned.ok) return { errors: planned.errors }
  await handleComplaint(services(), actor, { ...key, act: planned.value })
  return {}
}

type Planned = { readonly ok: true; readonly value: HandlerAct } | { readonly ok: false; readonly errors: FormErrors }

function handlerAct(
  intent: Exclude<(typeof Forms.complaintIntents)[number], 'claim' | 'assign' | 'recuse' | 'contact'>,
  fields: FormData,
): Planned {
  switch (intent) {
    case 'process':
    case 'unspam':
      return { ok: true, value: { act: intent } }
    case 'verify':
      return planned(parseForm(Forms.VerifyForm, fields), (form) => ({ act: intent, ...form }))
    case 'answer':
      return planned(parseForm(Forms.AnswerComplaintForm, fields), (form) => ({ act: intent, ...form }))
    case 'forward':
      return planned(parseForm(Forms.ForwardForm, fields), (form) => ({ act: intent, ...form }))
    case 'spam':
      return planned(parseForm(Forms.SpamForm, fields), (form) => ({ act: intent, ...form }))
    default:
      return planned(parseForm(Forms.ComplaintTextForm, fields), (form) => ({ act: intent, ...form }))
  }
}

function planned<Value>(form: ParsedForm<Value>, to: (value: Value) => HandlerAct): Planned {
  return form.ok ? { ok: true, value: to(form.value) } : form
}
