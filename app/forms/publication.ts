import { z } from 'zod'
import { pledgeLimits } from '#app/domain/publication/limits.ts'
import { choicesField, dayField, filledText, impersonalText, orNull } from './fields.ts'

/** The acts on the desk of publication, by the button that was pressed. */
export const publicationIntents = [
  'publish',
  'withdraw',
  'preview-pledge',
  'publish-pledge',
  'withdraw-pledge',
] as const

export const PublicationIntent = z.object({ intent: z.enum(publicationIntents, 'unknown-option') })

const number = z.coerce.number('invalid').int('invalid').min(0, 'invalid').max(1_000_000, 'invalid')
const reason = impersonalText(pledgeLimits.reason)

/** Each choice names an indicator, a period and the version of the report that was seen. */
export const PublishForm = z.object({ figure: choicesField })

/** What takes a figure back; `figure` names an indicator and a period. */
export const WithdrawForm = z.object({
  figure: z.string('required').regex(/^[A-Z]{2,4}-\d{2}\/2\d{3}(-\d{2}|-Q[1-4])?$/, 'unknown-option'),
  number,
  reason,
})

export const PledgeForm = z.object({
  pledge: filledText(pledgeLimits.pledge),
  datedOn: dayField,
  piece: orNull(filledText(100)),
  after: number,
})

export const WithdrawPledgeForm = z.object({ number, reason })

/** What the list of offices may be narrowed by. */
export const OfficeListQuery = z.object({
  cari: z.string().trim().max(100).catch(''),
  kanwil: z.string().max(60).catch(''),
  halaman: z.coerce.number().int().min(1).max(10_000).catch(1),
})
