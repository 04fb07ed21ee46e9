import type { Role } from '#app/domain/access/roles.ts'
import type { ComplaintKind } from '#app/domain/complaints/codes.ts'
import { verificationDue } from '#app/domain/complaints/deadlines.ts'
import { codeLength, readable, ticketLength } from '#app/domain/complaints/ticket.ts'
import { notify } from '#app/use-cases/notices/notify.server.ts'
import type { Repositories } from '#db/store.server.ts'
import type { ComplaintTools } from './tools.server.ts'

/** What is shown once and never again: the number, and the code that opens it. */
export type Ticket = { readonly ticket: string; readonly code: string }

export type NewComplaint = {
  readonly office: { readonly id: string; readonly path: string; readonly today: string }
  readonly kind: ComplaintKind
  readonly channel: string
  readonly service: string | null
  readonly text: string
  readonly contact: string | null
  readonly receivedOn: string
  /** Who entered it at the desk; null for a citizen. */
  readonly enteredBy: string | null
}

const told: readonly Role[] = ['operator_satker', 'ketua_tim_zi']

/**
 * The number and the code of what a form of the public says. The same form with the same words gives the same ones, so
 * that they can be told again to whoever never saw them; without the form, whose token nobody keeps, they are chance.
 */
export function ticketOfForm({ secrets }: Pick<ComplaintTools, 'secrets'>, ...said: readonly unknown[]): Ticket {
  const signed = (what: string) => secrets.sign(JSON.stringify([what, ...said]))
  return { ticket: readable(signed('ticket-number'), ticketLength), code: readable(signed('ticket-code'), codeLength) }
}

/** A number and its code, made before the transaction so that a repeated one writes the same. */
export function newTicket({ tokens }: Pick<ComplaintTools, 'tokens'>): Ticket {
  return { ticket: readable(tokens.newToken(), ticketLength), code: readable(tokens.newToken(), codeLength) }
}

/** What is stored of a code: nothing that opens the same code of another ticket. */
export function codeHashOf({ tokens }: Pick<ComplaintTools, 'tokens'>, { ticket, code }: Ticket): string {
  return tokens.hashToken(`${ticket}:${code}`)
}

/** Writes a complaint with its event and tells the office; the caller has asked whether it may. */
export async function addComplaint(
  repositories: Repositories,
  tools: ComplaintTools,
  ticket: Ticket,
  { office, kind, channel, service, text, contact, receivedOn, enteredBy }: NewComplaint,
): Promise<void> {
  const { secrets, catalogue, holidays } = tools
  const at = tools.now().toISOString()
  const dueOn = kind === 'complaint' ? verificationDue(receivedOn, catalogue, holidays) : null
  await repositories.complaints.insertMany([
    {
      ...{ id: ticket.ticket, officeId: office.id, kind, channel, service, complaintClass: null, state: 'baru' },
      ...{ source: enteredBy === null ? 'public' : 'desk', receivedOn, createdAt: at, dueOn, version: 1 },
      ...{ body: secrets.seal(text), contact: contact === null ? null : secrets.seal(contact), contactErasedAt: null },
      ...{ codeHash: codeHashOf(tools, ticket), handlerId: null, respondedOn: null, resolvedOn: null, closedOn: null },
      ...{ reopenedOn: null, compensatedOn: null, forwardedTo: '', spamOn: null, spamReason: '' },
      ...{ escalatedAt: null, escalatedFor: null, excluded: '[]', raisedAt: null },
    },
  ])
  await repositories.events.append({
    stream: office.id,
    at,
    actorId: enteredBy,
    action: enteredBy === null ? 'complaint.received' : 'complaint.entered',
    subject: ticket.ticket,
    oldValue: null,
    newValue: { kind, channel, service, receivedOn, dueOn, contact: contact !== null },
  })
  await notify(repositories, tools, {
    ...{ kind: 'complaint', officeId: office.id, officePath: office.path, today: office.today, assessmentId: null },
    ...{ subject: ticket.ticket, detail: { news: 'received' }, roles: told },
    ...(enteredBy !== null && { except: enteredBy }),
  })
}
