import { z } from 'zod'
import { findingOwners, postLimit, visitors, visitTextLimit, visitTypes } from '#app/domain/inspections/codes.ts'
import { choicesField, dayField, filledText, impersonalText, namelessly } from './fields.ts'

/** The acts on the page of visits, by the button that was pressed. */
export const visitIntents = ['visit', 'finding', 'done', 'pieces'] as const
export const VisitIntent = z.object({ intent: z.enum(visitIntents, 'unknown-option') })

export const VisitForm = z.object({
  type: z.enum(visitTypes, 'choose-one'),
  heldOn: dayField,
  heldAt: z.string('required').regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'not-a-time'),
  visitor: z.enum(visitors, 'choose-one'),
  post: impersonalText(postLimit),
  summary: z.string().trim().max(visitTextLimit, 'too-long').superRefine(namelessly).default(''),
  reports: z
    .string()
    .trim()
    .default('')
    .refine((text) => text === '' || /^\d{1,4}$/.test(text), 'not-whole')
    .transform((text) => (text === '' ? null : Number(text))),
})

export const VisitFindingForm = z.object({
  visit: filledText(100),
  text: impersonalText(visitTextLimit),
  owner: z.enum(findingOwners, 'choose-one'),
  dueOn: dayField,
})

export const VisitDoneForm = z.object({ finding: filledText(100), followUp: impersonalText(visitTextLimit) })

export const VisitPiecesForm = z.object({ visit: filledText(100), piece: choicesField })

/** What of an office's visits is shown. */
export const VisitsQuery = z.object({
  catat: z.string().catch(''),
  bukti: z.string().max(100).catch(''),
  halaman: z.coerce.number().int().min(1).max(100_000).catch(1),
})
