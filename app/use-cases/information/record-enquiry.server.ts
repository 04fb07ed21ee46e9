import type { Actor } from '#app/domain/access/actor.ts'
import { localHour } from '#app/domain/calendar/local-day.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { dueDay } from '#app/domain/information/enquiry.ts'
import { checkEnquiry, tracedEnquiry } from './check-enquiry.server.ts'
import type { EnquiryFields } from './check-enquiry.server.ts'
import { informationStream } from './information-stream.server.ts'
import { reachedDesk } from './reached-desk.server.ts'

export type EnquiryTools = Pick<Tools, 'store' | 'now' | 'newId' | 'catalogue' | 'topics' | 'holidays'>

/**
 * The desk writes down a question at the moment it is asked; one answered at once took no minute. Throws 'not-found'
 * out of reach, 'forbidden' for anybody but the office's team, 'invalid' enquiry-faults.
 */
export async function recordEnquiry(
  tools: EnquiryTools,
  actor: Actor,
  { officeId, ...fields }: EnquiryFields & { readonly officeId: string },
): Promise<{ readonly id: string }> {
  const { store, now, newId, holidays } = tools
  const id = newId()
  await store.transaction(async (repositories) => {
    const { office, place } = await reachedDesk(repositories, now, actor, { officeId, action: 'enquiry:write' })
    checkEnquiry(tools, fields)
    const [at, today] = [now(), place.today]
    const asked = { askedAt: at.toISOString(), askedOn: today, askedHour: localHour(at, office.timezone) }
    const answered = fields.outcome === 'answered'
    await repositories.enquiries.insertMany([
      {
        ...{ id, officeId, ...fields, ...asked, dueOn: dueDay(today, holidays) },
        ...{ answeredAt: answered ? asked.askedAt : null, answeredOn: answered ? today : null },
        ...{ minutes: answered ? 0 : null, source: 'desk', enteredBy: actor.personId, version: 1 },
        ...{ withdrawnAt: null, withdrawnBy: null },
      },
    ])
    await repositories.events.append({
      stream: informationStream(officeId),
      at: asked.askedAt,
      actorId: actor.personId,
      action: 'enquiry.recorded',
      subject: id,
      newValue: tracedEnquiry(fields),
    })
  })
  return { id }
}
