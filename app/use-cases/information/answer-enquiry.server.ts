import type { Actor } from '#app/domain/access/actor.ts'
import { AppError } from '#app/domain/errors.ts'
import { minutesToAnswer } from '#app/domain/information/enquiry.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { holdEnquiry } from './hold-enquiry.server.ts'
import type { SeenEnquiry } from './hold-enquiry.server.ts'
import { informationStream } from './information-stream.server.ts'

/**
 * Says that a question that waited was answered now, by the desk or by whom it was passed on to. Throws as
 * `holdEnquiry`, and 'conflict' enquiry-answered when it was answered before.
 */
export async function answerEnquiry(
  { store, now }: Pick<Tools, 'store' | 'now'>,
  actor: Actor,
  seen: SeenEnquiry,
): Promise<void> {
  await store.transaction(async (repositories) => {
    const { enquiry, today } = await holdEnquiry(repositories, now, actor, seen)
    if (enquiry.answeredAt !== null) throw new AppError('conflict', 'enquiry-answered')
    const answeredAt = now().toISOString()
    const minutes = minutesToAnswer(enquiry.askedAt, answeredAt)
    const change = { answeredAt, answeredOn: today, minutes }
    if (!(await repositories.enquiries.change(enquiry.id, enquiry.version, change))) {
      throw new AppError('conflict', 'stale-version')
    }
    await repositories.events.append({
      stream: informationStream(enquiry.officeId),
      at: answeredAt,
      actorId: actor.personId,
      action: 'enquiry.answered',
      subject: enquiry.id,
      oldValue: { answered: false },
      newValue: { answered: true, minutes },
    })
  })
}
