import { z } from 'zod'
import { complaintKinds, complaintTextLimit, contactLimit, shortTextLimit } from '#app/domain/complaints/codes.ts'
import { dayField, filledText, impersonalText, orNull } from './fields.ts'

const seenVersion = z.coerce.number('invalid').int('invalid').min(1, 'invalid').max(1_000_000, 'invalid')
const kind = z.enum(complaintKinds, 'choose-one')
const service = orNull(filledText(40))
const contact = orNull(filledText(contactLimit))
const longText = filledText(complaintTextLimit)

/** What the public form of an office asks: nothing about who writes, unless they want an answer elsewhere. */
export const PublicComplaintForm = z.object({ kind, service, text: longText, contact, screen: z.string().optional() })

/** Number and code of a ticket, as they were copied. */
export const TicketForm = z.object({ ticket: filledText(40), code: filledText(40) })

/** What a reporter does, by the button that was pressed. */
export const reporterIntents = ['reply', 'accept', 'reopen', 'leave'] as const
export const ReporterIntent = z.object({ intent: z.enum(reporterIntents, 'unknown-option') })
export const ReporterTextForm = z.object({ text: longText })

/** A complaint that came by another channel. */
export const EnterComplaintForm = z.object({
  kind,
  channel: filledText(40),
  service,
  receivedOn: dayField,
  text: longText,
  contact,
})

/** The acts on the page of a complaint, by the button that was pressed. */
export const complaintIntents = [
  'claim',
  'assign',
  'recuse',
  'verify',
  'process',
  'message',
  'note',
  'forward',
  'answer',
  'reject',
  'spam',
  'unspam',
  'contact',
] as const

export const ComplaintIntent = z.object({ intent: z.enum(complaintIntents, 'unknown-option'), version: seenVersion })
export const AssignForm = z.object({
  personId: filledText(100),
  concerned: z
    .string()
    .optional()
    .transform((value) => value === '1'),
})
/** To whom it goes; `toKanwil` in the place of a person where nobody of the office should have it. */
export const toKanwil = 'kanwil'
export const RecuseForm = z.object({ to: filledText(100), reason: filledText(shortTextLimit) })
export const VerifyForm = z.object({ complaintClass: filledText(40) })
export const ComplaintTextForm = z.object({ text: longText })
export const AnswerComplaintForm = z.object({ text: longText, compensation: orNull(filledText(shortTextLimit)) })
export const ForwardForm = z.object({ unit: impersonalText(200) })
export const SpamForm = z.object({ reason: impersonalText(shortTextLimit) })

/** What of an office's list is shown. */
export const ComplaintsQuery = z.object({
  bagian: z.enum(['open', 'answered', 'closed', 'spam']).catch('open'),
  jenis: z.enum(complaintKinds).optional().catch(undefined),
  halaman: z.coerce.number().int().min(1).max(100_000).catch(1),
})

/** Which pages of a region's two lists are shown. */
export const RegionComplaintsQuery = z.object({
  halaman: z.coerce.number().int().min(1).max(100_000).catch(1),
  eskalasi: z.coerce.number().int().min(1).max(100_000).catch(1),
})
