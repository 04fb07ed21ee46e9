import { AppError } from '#app/domain/errors.ts'
import { noteLimit } from '#app/domain/information/enquiry.ts'
import type { Outcome } from '#app/domain/information/enquiry.ts'
import { personalFaults } from '#app/domain/privacy/screen-text.ts'
import type { Tools } from '#app/platform/tools.server.ts'

/** What is written down of a question: nothing about who asked it. */
export type EnquiryFields = {
  readonly channel: string
  readonly service: string | null
  readonly topic: string
  readonly outcome: Outcome
  readonly note: string
}

/**
 * Goes on when the codes are known and the note gives nobody away; throws 'invalid' enquiry-faults with the codes of
 * each field in `faults`.
 */
export function checkEnquiry(
  { catalogue, topics }: Pick<Tools, 'catalogue' | 'topics'>,
  { channel, service, topic, note }: EnquiryFields,
): void {
  const known = (list: readonly { readonly code: string }[], code: string) => list.some((one) => one.code === code)
  const faults: Record<string, readonly string[]> = {}
  if (!known(catalogue.channels, channel)) faults['channel'] = ['unknown-option']
  if (service !== null && !known(catalogue.service_types, service)) faults['service'] = ['unknown-option']
  if (!known(topics, topic)) faults['topic'] = ['unknown-option']
  const inNote = [...(note.length > noteLimit ? ['too-long'] : []), ...personalFaults(note)]
  if (inNote.length > 0) faults['note'] = inNote
  if (Object.keys(faults).length > 0) throw new AppError('invalid', 'enquiry-faults', { faults })
}

/** An enquiry as the trace tells of it. The note stays out: what slipped into it could never be taken out again. */
export function tracedEnquiry({ channel, service, topic, outcome, note }: EnquiryFields) {
  return { channel, service, topic, outcome, noted: note !== '' }
}
