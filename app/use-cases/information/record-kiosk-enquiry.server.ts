import { localHour } from '#app/domain/calendar/local-day.ts'
import { AppError } from '#app/domain/errors.ts'
import { dueDay } from '#app/domain/information/enquiry.ts'
import { otherTopic } from '#app/domain/information/topics.ts'
import { tracedEnquiry } from './check-enquiry.server.ts'
import { informationStream } from './information-stream.server.ts'
import { findPublicOffice } from './reached-desk.server.ts'
import type { EnquiryTools } from './record-enquiry.server.ts'

/** What somebody at the touch screen said of the page of a service: found under a topic, or (null) not found. */
export type KioskEnquiry = {
  readonly officeId: string
  readonly service: string
  readonly found: string | null
}

export const kioskChannel = 'touch_screen'

/**
 * Counts a question that the touch screen answered, or one that it could not answer: that one waits at the desk. The
 * caller has made sure that a person sends it once. Nobody is signed in, so the trace names nobody. Throws 'not-found'
 * for an office or a service that is not there, 'invalid' for a topic that the screen does not answer.
 */
export async function recordKioskEnquiry(
  { store, now, newId, holidays, catalogue, topics }: EnquiryTools,
  { officeId, service, found }: KioskEnquiry,
): Promise<void> {
  if (!catalogue.service_types.some(({ code }) => code === service)) throw new AppError('not-found', 'service')
  if (found !== null && !topics.some(({ code, kiosk }) => kiosk && code === found)) {
    throw new AppError('invalid', 'unknown-topic')
  }
  await store.transaction(async (repositories) => {
    const { office, today } = await findPublicOffice(repositories, now, officeId)
    const at = now()
    const askedAt = at.toISOString()
    const answered = found !== null
    const outcome = answered ? ('answered' as const) : ('passed_on' as const)
    const fields = { channel: kioskChannel, service, topic: found ?? otherTopic, outcome, note: '' }
    const id = newId()
    await repositories.enquiries.insertMany([
      {
        ...{ id, officeId, ...fields, askedAt, askedOn: today, askedHour: localHour(at, office.timezone) },
        ...{ dueOn: dueDay(today, holidays), answeredAt: answered ? askedAt : null, minutes: answered ? 0 : null },
        ...{ answeredOn: answered ? today : null, source: 'kiosk', enteredBy: null, version: 1 },
        ...{ withdrawnAt: null, withdrawnBy: null },
      },
    ])
    await repositories.events.append({
      stream: informationStream(officeId),
      at: askedAt,
      actorId: null,
      action: 'enquiry.recorded',
      subject: id,
      newValue: tracedEnquiry(fields),
    })
  })
}
