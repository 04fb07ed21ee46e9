import { timingSafeEqual } from 'node:crypto'
import { localDay } from '#app/domain/calendar/local-day.ts'
import type { ComplaintKind, ComplaintState, MessageKind } from '#app/domain/complaints/codes.ts'
import { mayReopen, stepFrom } from '#app/domain/complaints/course.ts'
import { answerDue, reactionUntil, verificationDue } from '#app/domain/complaints/deadlines.ts'
import { normalised } from '#app/domain/complaints/ticket.ts'
import { AppError } from '#app/domain/errors.ts'
import type { Bilingual } from '#app/domain/instrument/types.ts'
import { countAttempt, bucketOf } from '#app/use-cases/accounts/rate-limit.server.ts'
import { notifyPerson } from '#app/use-cases/notices/notify-person.server.ts'
import { notify } from '#app/use-cases/notices/notify.server.ts'
import type { Repositories } from '#db/store.server.ts'
import { handlerRoles, handlersOf } from './handlers.server.ts'
import { codeHashOf } from './new-complaint.server.ts'
import type { Ticket } from './new-complaint.server.ts'
import type { ComplaintTools } from './tools.server.ts'
import { writeChange } from './write-change.server.ts'
import type { ComplaintWrite } from './write-change.server.ts'

type Complaint = NonNullable<Awaited<ReturnType<Repositories['complaints']['find']>>>

/** Wrong codes for one ticket, known or not. */
const perTicket = { name: 'ticket', most: 10 } as const

/**
 * Opens a complaint by its number and its code, as typed; gives both as they are kept. An unknown number takes the
 * same path as a wrong code. Throws 'not-found' 'ticket-unknown', 'too-many' 'rate-limited' with seconds to wait.
 */
export async function openTicket(tools: ComplaintTools, typed: Ticket): Promise<Ticket> {
  const given = { ticket: normalised(typed.ticket), code: normalised(typed.code) }
  const wait = await countAttempt(tools, perTicket, given.ticket)
  if (wait !== undefined) throw new AppError('too-many', 'rate-limited', { retryAfter: wait })
  await findTicket(tools.store, tools, given)
  await tools.store.rateCounts.unhit(bucketOf(perTicket, given.ticket))
  return given
}

/** A complaint as its reporter sees it. */
export type FollowedComplaint = {
  readonly ticket: string
  readonly kind: ComplaintKind
  readonly office: string
  readonly officeId: string
  readonly timezone: string
  readonly service: Bilingual | null
  readonly state: ComplaintState
  readonly receivedOn: string
  readonly dueOn: string | null
  readonly text: string | null
  readonly said: readonly {
    readonly at: string
    readonly author: 'reporter' | 'office'
    readonly kind: MessageKind
    readonly text: string | null
  }[]
  readonly may: { readonly reply: boolean; readonly accept: boolean; readonly reopen: boolean }
  /** The last day for reacting to the answer; null without one. */
  readonly reactUntil: string | null
}

/** Everything about a complaint but the office's own notes. Three queries. Throws 'not-found' 'ticket-unknown'. */
export async function followComplaint(tools: ComplaintTools, ticket: Ticket): Promise<FollowedComplaint> {
  const { store, now, secrets, catalogue } = tools
  const complaint = await findTicket(store, tools, ticket)
  const unit = await store.units.find(complaint.officeId, localDay(now()))
  const messages = await store.complaints.listMessages(complaint.id)
  const today = localDay(now(), unit?.timezone)
  const { id, kind, officeId, state, receivedOn, dueOn, service } = complaint
  const isComplaint = kind === 'complaint'
  return {
    ...{ ticket: id, kind, officeId, state, receivedOn, dueOn },
    office: unit?.name ?? officeId,
    timezone: unit?.timezone ?? '',
    service: catalogue.service_types.find(({ code }) => code === service)?.name ?? null,
    text: secrets.open(complaint.body) ?? null,
    said: messages
      .filter((message) => message.kind !== 'note')
      .map(({ at, author, kind: what, body }) => ({ at, author, kind: what, text: secrets.open(body) ?? null })),
    may: {
      reply: isComplaint && mayReply(complaint),
      accept: isComplaint && stepFrom(complaint, 'accept') !== undefined,
      reopen: isComplaint && mayReopen(complaint, today, catalogue),
    },
    reactUntil: isComplaint && complaint.resolvedOn !== null ? reactionUntil(complaint.resolvedOn, catalogue) : null,
  }
}

export type ReporterAct =
  | { readonly act: 'reply'; readonly text: string }
  | { readonly act: 'accept' }
  | { readonly act: 'reopen'; readonly text: string }

/**
 * What a reporter does: writes back, is content with the answer, or opens the complaint again, once and in time. The
 * caller has let the form pass its guard. Throws 'not-found' 'ticket-unknown', 'conflict' 'complaint-not-now'.
 */
export async function reactToAnswer(tools: ComplaintTools, ticket: Ticket, act: ReporterAct): Promise<void> {
  await tools.store.transaction(async (repositories) => {
    const known = await findTicket(repositories, tools, ticket)
    const complaint = (await repositories.complaints.lock(known.id)) ?? known
    const unit = await repositories.units.find(complaint.officeId, localDay(tools.now()))
    const { officeId, id: subject } = complaint
    const today = localDay(tools.now(), unit?.timezone)
    const { change, ...write } = planReaction(tools, complaint, act, today)
    const handlers = await handlersOf(repositories, officeId, today)
    // Whoever has left the office meanwhile would never see it.
    const personId = handlers.find((handler) => handler === complaint.handlerId) ?? null
    const released = personId === complaint.handlerId || act.act === 'accept' ? change : { ...change, handlerId: null }
    const written = { ...write, change: released }
    await writeChange(repositories, tools, complaint, written, { actorId: null, author: 'reporter' })
    if (act.act === 'accept') return
    const detail = { news: act.act === 'reply' ? 'replied' : 'reopened' }
    const about = { kind: 'complaint', officeId, assessmentId: null, subject, detail } as const
    if (personId !== null) await notifyPerson(repositories, tools, { personId, ...about })
    else await notify(repositories, tools, { ...about, officePath: unit?.path ?? '', today, roles: handlerRoles })
  })
}

function planReaction(tools: ComplaintTools, complaint: Complaint, act: ReporterAct, today: string): ComplaintWrite {
  const { catalogue, holidays } = tools
  const notNow = () => new AppError('conflict', 'complaint-not-now')
  if (act.act === 'reply') {
    if (complaint.kind !== 'complaint' || !mayReply(complaint)) throw notNow()
    return { action: 'complaint.replied', change: {}, messages: [{ kind: 'message', text: act.text }] }
  }
  const state = stepFrom(complaint, act.act)
  if (state === undefined || complaint.spamOn !== null) throw notNow()
  if (act.act === 'accept') return { action: 'complaint.accepted', change: { state, closedOn: today } }
  if (!mayReopen(complaint, today, catalogue)) throw notNow()
  const { complaintClass } = complaint
  const due = complaintClass === null ? undefined : answerDue(today, complaintClass, catalogue, holidays)
  const dueOn = due ?? verificationDue(today, catalogue, holidays)
  return {
    action: 'complaint.reopened',
    change: { state, dueOn, reopenedOn: today, resolvedOn: null, closedOn: null },
    messages: [{ kind: 'message', text: act.text }],
  }
}

function mayReply({ state, spamOn }: Complaint): boolean {
  return state !== 'selesai' && state !== 'ditolak' && spamOn === null
}

async function findTicket(
  { complaints }: Pick<Repositories, 'complaints'>,
  tools: Pick<ComplaintTools, 'tokens'>,
  ticket: Ticket,
): Promise<Complaint> {
  const complaint = await complaints.find(ticket.ticket)
  const given = Buffer.from(codeHashOf(tools, ticket))
  const kept = Buffer.from(complaint?.codeHash ?? '0'.repeat(64))
  if (!timingSafeEqual(given, kept) || !complaint) throw new AppError('not-found', 'ticket-unknown')
  return complaint
}
