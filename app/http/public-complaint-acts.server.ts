import type { AppLoadContext } from '@remix-run/node'
import { AppError } from '#app/domain/errors.ts'
import { PublicComplaintForm, ReporterIntent, ReporterTextForm, TicketForm } from '#app/forms/complaints.ts'
import { services } from '#app/platform/services.server.ts'
import { fileComplaint, receiptAgain } from '#app/use-cases/complaints/file-complaint.server.ts'
import { openTicket, reactToAnswer } from '#app/use-cases/complaints/follow-complaint.server.ts'
import type { ReporterAct } from '#app/use-cases/complaints/follow-complaint.server.ts'
import type { Ticket } from '#app/use-cases/complaints/new-complaint.server.ts'
import { parseForm, textsOf } from './form.server.ts'
import type { FormErrors } from './form.server.ts'
import { assertPublicForm, publicFormFault, tokenAfter, tokenAgain } from './public-form.server.ts'
import type { PublicForm } from './public-form.server.ts'

/** A form of the public that was not taken: what is wrong with it, and what was typed. */
export type RefusedForm = {
  readonly ok: false
  readonly status: number
  readonly values: Readonly<Record<string, string>>
  readonly errors: FormErrors
  /** Why the form itself was not let pass. */
  readonly fault?: string
  readonly minutes?: number
  /** For the next try. */
  readonly token?: string
  /** Why it was refused later, as a word of the catalogue of refusals. */
  readonly refusal?: string
}

export type FiledForm = RefusedForm | ({ readonly ok: true } & Ticket)

type Sent = { readonly request: Request; readonly context: AppLoadContext; readonly form: FormData }

/** The forms of this page by what they are for. */
export const complaintForm = (officeId: string): PublicForm => ({ purpose: 'complaint', subject: officeId })
export const ticketForm: PublicForm = { purpose: 'ticket', subject: '' }
export const reporterForm = (ticket: string): PublicForm => ({ purpose: 'reporter', subject: ticket })

/**
 * Files what a citizen wrote; the number and the code come back once. Whoever pressed twice, or sent the same again
 * because the answer got lost on the way, gets them and not a second complaint. Throws 'not-found' for no office.
 */
export async function fileByForm(sent: Sent, officeId: string): Promise<FiledForm> {
  const { form } = sent
  const parsed = parseForm(PublicComplaintForm, form)
  const about = complaintForm(officeId)
  if (!parsed.ok) return refused(form, 400, { errors: parsed.errors, token: tokenAgain(form, about) })
  const { screen, ...said } = parsed.value
  const sentAs = String(form.get('token'))
  const complaint = { officeId, ...said, onScreen: screen === '1', sentAs }
  const barred = await barredBy(sent, about, 10)
  if (barred) {
    const told = barred.fault === 'form-spent' ? await receiptAgain(services(), complaint) : undefined
    return told ? { ok: true, ...told } : barred
  }
  try {
    return { ok: true, ...(await fileComplaint(services(), complaint)) }
  } catch (error) {
    if (!(error instanceof AppError) || error.reason !== 'unknown-option') throw error
    return refused(form, 400, { errors: { service: ['unknown-option'] }, token: tokenAfter(form, about) })
  }
}

/** Opens a ticket by its number and code; the same answer for an unknown number and for a wrong code. */
export async function openByForm(sent: Sent): Promise<RefusedForm | ({ readonly ok: true } & Ticket)> {
  const { form } = sent
  const parsed = parseForm(TicketForm, form)
  if (!parsed.ok) return withoutCode(refused(form, 400, { errors: parsed.errors, token: tokenAgain(form, ticketForm) }))
  const barred = await barredBy(sent, ticketForm, 30)
  if (barred) return withoutCode(barred)
  try {
    return { ok: true, ...(await openTicket(services(), parsed.value)) }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    const token = tokenAfter(form, ticketForm)
    if (error.reason === 'rate-limited') return withoutCode(refused(form, 429, { ...waiting(error), token }))
    if (error.reason !== 'ticket-unknown') throw error
    return withoutCode(refused(form, 404, { refusal: error.reason, token }))
  }
}

/** Does what a reporter asks for on the page of an opened ticket. Undefined when it was done. */
export async function reactByForm(sent: Sent, ticket: Ticket): Promise<RefusedForm | undefined> {
  const { form } = sent
  const act = reporterAct(form)
  const about = reporterForm(ticket.ticket)
  if (!act.ok) return refused(form, 400, { errors: act.errors, token: tokenAgain(form, about) })
  const barred = await barredBy(sent, about, 20)
  if (barred) return barred
  try {
    await reactToAnswer(services(), ticket, act.value)
    return undefined
  } catch (error) {
    const late = error instanceof AppError && ['complaint-not-now', 'complaint-changed'].includes(error.reason)
    if (!late) throw error
    return refused(form, 409, { refusal: error.reason, token: tokenAfter(form, about) })
  }
}

function reporterAct(
  form: FormData,
): { readonly ok: true; readonly value: ReporterAct } | { readonly ok: false; readonly errors: FormErrors } {
  const intent = parseForm(ReporterIntent, form)
  if (!intent.ok) return intent
  const act = intent.value.intent
  if (act === 'accept') return { ok: true, value: { act } }
  if (act === 'leave') return { ok: false, errors: { intent: ['unknown-option'] } }
  const said = parseForm(ReporterTextForm, form)
  return said.ok ? { ok: true, value: { act, ...said.value } } : said
}

async function barredBy({ request, context, form }: Sent, about: PublicForm, perHour: number) {
  try {
    await assertPublicForm(request, context, form, { ...about, perHour })
    return undefined
  } catch (error) {
    const { status, ...fault } = publicFormFault(error, form, about)
    return refused(form, status, fault)
  }
}

function waiting(error: AppError): { readonly fault: string; readonly minutes: number } {
  return { fault: 'ticket-closed', minutes: Math.ceil(Number(error.details['retryAfter'] ?? 60) / 60) }
}

type Why = Partial<Omit<RefusedForm, 'ok' | 'status' | 'values'>>

function refused(form: FormData, status: number, why: Why): RefusedForm {
  const { token: _token, website: _website, ...values } = textsOf(form)
  return { ok: false, status, values, errors: {}, ...why }
}

/** A code never goes back to the browser. */
function withoutCode({ values: { code: _code, ...values }, ...answer }: RefusedForm): RefusedForm {
  return { ...answer, values }
}
