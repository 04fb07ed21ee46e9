import type { Actor } from '#app/domain/access/actor.ts'
import { AppError } from '#app/domain/errors.ts'
import { isCorrectable, minutesToAnswer } from '#app/domain/information/enquiry.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { checkEnquiry, tracedEnquiry } from './check-enquiry.server.ts'
import type { EnquiryFields } from './check-enquiry.server.ts'
import { holdEnquiry } from './hold-enquiry.server.ts'
import type { SeenEnquiry } from './hold-enquiry.server.ts'
import { informationStream } from './information-stream.server.ts'

/**
 * Corrects a wrong entry on the day it was made. An outcome that now says "answered" is answered now if it was not
 * before; one that says otherwise waits again. Throws as `holdEnquiry`, 'invalid' enquiry-faults, and 'conflict'
 * enquiry-day-over on a later day. Writing what is there already changes nothing.
 */
export async function correctEnquiry(
  tools: Pick<Tools, 'store' | 'now' | 'catalogue' | 'topics'>,
  actor: Actor,
  { officeId, id, version, ...fields }: SeenEnquiry & EnquiryFields,
): Promise<void> {
  const { store, now } = tools
  await store.transaction(async (repositories) => {
    const { enquiry, today } = await holdEnquiry(repositories, now, actor, { officeId, id, version })
    checkEnquiry(tools, fields)
    if (!isCorrectable(enquiry, today)) throw new AppError('conflict', 'enquiry-day-over')
    const same = (Object.keys(fields) as (keyof EnquiryFields)[]).every((key) => enquiry[key] === fields[key])
    if (same) return

    const at = now().toISOString()
    if (!(await repositories.enquiries.change(id, version, changeOf(enquiry, fields, { at, today })))) {
      throw new AppError('conflict', 'stale-version')
    }
    await repositories.events.append({
      stream: informationStream(officeId),
      at,
      actorId: actor.personId,
      action: 'enquiry.corrected',
      subject: id,
      oldValue: tracedEnquiry(enquiry),
      newValue: tracedEnquiry(fields),
    })
  })
}

/** Takes back an entry that should not be there, on the day it was made. It stays in the trace and counts nowhere. */
export async function withdrawEnquiry(
  { store, now }: Pick<Tools, 'store' | 'now'>,
  actor: Actor,
  seen: SeenEnquiry,
): Promise<void> {
  await store.transaction(async (repositories) => {
    const { enquiry, today } = await holdEnquiry(repositories, now, actor, seen)
    if (!isCorrectable(enquiry, today)) throw new AppError('conflict', 'enquiry-day-over')
    const at = now().toISOString()
    const change = { withdrawnAt: at, withdrawnBy: actor.personId }
    if (!(await repositories.enquiries.change(enquiry.id, enquiry.version, change))) {
      throw new AppError('conflict', 'stale-version')
    }
    await repositories.events.append({
      stream: informationStream(enquiry.officeId),
      at,
      actorId: actor.personId,
      action: 'enquiry.withdrawn',
      subject: enquiry.id,
      oldValue: tracedEnquiry(enquiry),
    })
  })
}

type Kept = EnquiryFields & {
  readonly askedAt: string
  readonly answeredAt: string | null
  readonly answeredOn: string | null
  readonly minutes: number | null
}

function changeOf(kept: Kept, fields: EnquiryFields, { at, today }: { readonly at: string; readonly today: string }) {
  if (fields.outcome === kept.outcome) {
    const { answeredAt, answeredOn, minutes } = kept
    return { ...fields, answeredAt, answeredOn, minutes }
  }
  if (fields.outcome !== 'answered') return { ...fields, answeredAt: null, answeredOn: null, minutes: null }
  const answeredAt = kept.answeredAt ?? at
  return { ...fields, answeredAt, answeredOn: today, minutes: minutesToAnswer(kept.askedAt, answeredAt) }
}
