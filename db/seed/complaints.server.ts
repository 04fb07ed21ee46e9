import { createHash } from 'node:crypto'
import type { Insertable } from 'kysely'
import { addWorkingDays } from '#app/domain/calendar/working-days.ts'
import { answerDue, daysAfter, verificationDue } from '#app/domain/complaints/deadlines.ts'
import { codeLength, readable, ticketLength } from '#app/domain/complaints/ticket.ts'
import { loadCatalogue, loadHolidays } from '#db/reference/indicators.server.ts'
import type { NewEvent } from '#db/repositories/events.server.ts'
import type { ComplaintMessageTable, ComplaintTable } from '#db/schema.ts'
import type { SeedComplaint } from './complaint-texts.server.ts'
import { earliest, instant } from './days.server.ts'

/** Who and where; `seal` hides what was written, as it is hidden in earnest. */
export type ComplaintPlace = {
  readonly officeId: string
  readonly operator: string
  readonly today: string
  readonly seal: (text: string) => string
}

type Rows = {
  readonly complaint: Insertable<ComplaintTable>
  readonly messages: readonly Insertable<ComplaintMessageTable>[]
  readonly events: readonly NewEvent[]
}

/** A complaint of the demonstration as it stood when `today` began, with its conversation and its trace. */
export function complaintRows(seed: SeedComplaint, number: number, place: ComplaintPlace): Rows {
  const { officeId, operator, today, seal } = place
  const [catalogue, holidays] = [loadCatalogue(), loadHolidays()]
  const drawn = (what: string) => createHash('sha256').update(`${officeId} ${number} ${what}`).digest('base64url')
  const id = readable(drawn('ticket'), ticketLength)
  const receivedOn = daysAfter(today, -seed.ago)
  const yesterday = daysAfter(today, -1)
  const past = (day: string) => earliest(day, yesterday)
  const isComplaint = seed.kind === 'complaint'
  const answeredOn = seed.answer ? past(addWorkingDays(receivedOn, seed.answeredAfter ?? 1, holidays)) : null
  const reopenedOn = seed.reopened && answeredOn ? past(daysAfter(answeredOn, 3)) : null
  const resolvedOn = reopenedOn ? null : answeredOn
  const from = reopenedOn ?? receivedOn
  const due = seed.class
    ? answerDue(from, seed.class, catalogue, holidays)!
    : verificationDue(receivedOn, catalogue, holidays)
  const state = seed.state === undefined || seed.state === 'spam' ? 'baru' : seed.state
  const isOver = state === 'selesai' || state === 'ditolak'
  const isLate = isComplaint && resolvedOn === null && seed.state !== 'spam' && due < yesterday
  const at = (day: string, time: string) => instant(day, time)
  const byPublic = ['website', 'touch_screen'].includes(seed.channel)
  const closedOn = !isOver || answeredOn === null ? null : past(isComplaint ? daysAfter(answeredOn, 4) : answeredOn)

  const told = (action: string, day: string, time: string, actorId: string | null): NewEvent => ({
    ...{ stream: officeId, at: at(day, time), actorId, action: `complaint.${action}`, subject: id },
    ...{ oldValue: null, newValue: null },
  })
  const said = (kind: 'answer' | 'rejection' | 'compensation' | 'message', day: string, time: string, text: string) => {
    const byOffice = kind !== 'message'
    return {
      ...{
        id: `${id}-${kind}-${day}`,
        complaintId: id,
        at: at(day, time),
        author: byOffice ? ('office' as const) : ('reporter' as const),
      },
      ...{ kind, body: seal(text), authorId: byOffice ? operator : null },
    } as const
  }
  const taken = seed.state !== undefined
  const looked = past(addWorkingDays(receivedOn, 1, holidays))
  return {
    complaint: {
      ...{ id, officeId, kind: seed.kind, channel: seed.channel, source: byPublic ? 'public' : 'desk', state },
      ...{ service: seed.service, complaintClass: seed.class ?? null, receivedOn, createdAt: at(receivedOn, '09:10') },
      ...{ body: seal(seed.text), contact: seed.contact ? seal(seed.contact) : null, contactErasedAt: null },
      codeHash: createHash('sha256')
        .update(`${id}:${readable(drawn('code'), codeLength)}`)
        .digest('hex'),
      ...{ handlerId: taken ? operator : null, dueOn: isComplaint ? due : null, respondedOn: answeredOn, resolvedOn },
      ...{ closedOn, reopenedOn, compensatedOn: seed.compensation ? answeredOn : null },
      ...{ forwardedTo: seed.forwarded ?? '', spamOn: seed.state === 'spam' ? looked : null },
      spamReason: seed.state === 'spam' ? 'Iklan pinjaman.' : '',
      ...{ escalatedAt: isLate ? at(daysAfter(due, 1), '06:00') : null, escalatedFor: isLate ? due : null, version: 4 },
      ...{ excluded: '[]', raisedAt: null },
    },
    messages: [
      ...(answeredOn && seed.answer
        ? [said(state === 'ditolak' ? 'rejection' : 'answer', answeredOn, '14:20', seed.answer)]
        : []),
      ...(answeredOn && seed.compensation ? [said('compensation', answeredOn, '14:21', seed.compensation)] : []),
      ...(reopenedOn && seed.reopened ? [said('message', reopenedOn, '19:05', seed.reopened)] : []),
    ],
    events: [
      told(byPublic ? 'received' : 'entered', receivedOn, '09:10', byPublic ? null : operator),
      ...(taken ? [told('claimed', looked, '10:00', operator)] : []),
      ...(seed.state === 'spam' ? [told('marked-spam', looked, '10:05', operator)] : []),
      ...(seed.class ? [told('verified', looked, '10:10', operator)] : []),
      ...(answeredOn ? [told(state === 'ditolak' ? 'rejected' : 'answered', answeredOn, '14:20', operator)] : []),
      ...(reopenedOn ? [told('reopened', reopenedOn, '19:05', null)] : []),
      ...(isComplaint && state === 'selesai' && closedOn ? [told('accepted', closedOn, '20:15', null)] : []),
      ...(isLate ? [told('escalated', daysAfter(due, 1), '06:00', null)] : []),
    ],
  }
}
