import type { Actor } from '#app/domain/access/actor.ts'
import { can } from '#app/domain/access/authorize.ts'
import type { Role } from '#app/domain/access/roles.ts'
import { isOpen, mayBeGivenAway, stepFrom } from '#app/domain/complaints/course.ts'
import { answerDue } from '#app/domain/complaints/deadlines.ts'
import { excludedFrom } from '#app/domain/complaints/excluded.ts'
import { AppError } from '#app/domain/errors.ts'
import type { Repositories } from '#db/store.server.ts'
import type { ComplaintActs, ComplaintDetail, Said } from './complaint-view.server.ts'
import { handlerRoles } from './handlers.server.ts'
import { getOfficeFor } from './hold-complaint.server.ts'
import { rowOf } from './read-complaints.server.ts'
import type { ComplaintTools } from './tools.server.ts'

type Complaint = NonNullable<Awaited<ReturnType<Repositories['complaints']['find']>>>

const historyLength = 50
/** Who leads the team; named first among those to whom a complaint is given. */
const leader: Role = 'ketua_tim_zi'

/**
 * One complaint of an office. What was written is opened for whoever handles it; everybody else of the office sees how
 * far it is. Six queries at most. Throws 'not-found', 'forbidden'.
 */
export async function readComplaint(
  { store, now, secrets, catalogue, holidays }: ComplaintTools,
  actor: Actor,
  { officeId, complaintId }: { readonly officeId: string; readonly complaintId: string },
): Promise<ComplaintDetail> {
  const office = await getOfficeFor(store, { now }, actor, officeId, 'complaint:read')
  const complaint = await store.complaints.find(complaintId)
  if (!complaint || complaint.officeId !== officeId) throw new AppError('not-found', 'complaint')
  const { today } = office.place
  const holders = await store.roles.listHolders([officeId], handlerRoles, today)
  const concerned = excludedFrom(complaint)
  const concernsReader = concerned.includes(actor.personId)
  const handles = complaint.handlerId === actor.personId && !concernsReader
  const mine = handles && can(actor, 'complaint:handle', office.place)
  const messages = mine ? await store.complaints.listMessages(complaint.id) : []
  const events = await store.activity.list({ streams: [officeId], subjects: [complaint.id] }, { limit: historyLength })
  const ids = [...[...holders, ...events, { personId: complaint.handlerId }].map(idOf), ...concerned]
  const handlers = await namesOf(store, ids)
  const handlerName = handlers.find(({ id }) => id === complaint.handlerId)?.name ?? null
  const dueFrom = complaint.reopenedOn ?? complaint.receivedOn
  return {
    ...{ officeId, office: office.name, timezone: office.timezone, today, version: complaint.version },
    row: rowOf({ ...complaint, handlerName }, { catalogue, today, actor }),
    ...{ source: complaint.source, forwardedTo: complaint.forwardedTo, spamReason: complaint.spamReason },
    compensatedOn: complaint.compensatedOn,
    contact: complaint.contact !== null ? 'kept' : complaint.contactErasedAt !== null ? 'erased' : 'none',
    text: mine ? (secrets.open(complaint.body) ?? null) : null,
    said: mine ? messages.map((message): Said => saidOf(message, secrets)) : null,
    history: events.map(({ stream, position, at, action, actorId }) => ({
      ...{ key: `${stream} ${position}`, at, action },
      who: actorId === null ? null : (handlers.find(({ id }) => id === actorId)?.name ?? ''),
    })),
    may: actsOf(complaint, mine, {
      claim:
        can(actor, 'complaint:handle', office.place) &&
        !concernsReader &&
        !holders.some((one) => one.personId === complaint.handlerId),
      assign: can(actor, 'complaint:assign', office.place),
    }),
    handlers: handlers
      .filter(({ id }) => holders.some(({ personId }) => personId === id) && !concerned.includes(id))
      .map((one) => ({ ...one, leads: holders.some(({ personId, role }) => personId === one.id && role === leader) })),
    handlerId: complaint.handlerId,
    concerned: handlers.filter(({ id }) => concerned.includes(id)).map(({ name }) => name),
    concernsReader,
    raised: complaint.raisedAt !== null && complaint.handlerId === null,
    classes: catalogue.complaint_classes.map(({ code, name, deadline_working_days: days }) => ({
      ...{ code, name, days },
      dueOn: answerDue(dueFrom, code, catalogue, holidays) ?? '',
    })),
    classCode: complaint.complaintClass,
  }
}

function saidOf(
  { id, at, author, kind, body }: Awaited<ReturnType<Repositories['complaints']['listMessages']>>[number],
  { open }: ComplaintTools['secrets'],
): Said {
  return { id, at, author, kind, text: open(body) ?? null }
}

async function namesOf({ persons }: Pick<Repositories, 'persons'>, ids: readonly string[]) {
  const people = await persons.listByIds([...new Set(ids)].filter((id) => id !== ''))
  return people.map(({ id, name }) => ({ id, name }))
}

function idOf(one: { readonly personId: string | null } | { readonly actorId: string | null }): string {
  return ('personId' in one ? one.personId : one.actorId) ?? ''
}

function actsOf(
  complaint: Complaint,
  mine: boolean,
  { claim, assign }: Pick<ComplaintActs, 'claim' | 'assign'>,
): ComplaintActs {
  const real = mine && complaint.spamOn === null
  const may = (step: Parameters<typeof stepFrom>[1]) => real && stepFrom(complaint, step) !== undefined
  const isComplaint = complaint.kind === 'complaint'
  const open = isOpen(complaint)
  return {
    ...{ claim, assign },
    verify: may('verify'),
    process: may('process'),
    answer: may('answer'),
    message: real && isComplaint && (open || complaint.state === 'dijawab'),
    note: real,
    recuse: mine && mayBeGivenAway(complaint),
    forward: real && isComplaint && open && complaint.state !== 'baru',
    reject: may('reject'),
    spam: real && open,
    unspam: mine && complaint.spamOn !== null,
    contact: mine && complaint.contact !== null,
  }
}
