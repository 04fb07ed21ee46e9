import { z } from 'zod'
import { isEvidenceKind } from '#app/domain/evidence/kinds.ts'
import { choicesField, dayField, filledText, orNull } from './fields.ts'

/** Where a plain form leads back to; a path of our own, which is checked again. */
const ke = z.string().max(2000).optional()
const id = filledText(100)
const version = z.coerce.number('invalid').int('invalid').min(1, 'invalid')

/** An address that people can open: http or https, without a name and password in it. */
export const webAddressField = filledText(2000).pipe(
  z.string().refine((text) => {
    const url = URL.canParse(text) ? new URL(text) : undefined
    return url !== undefined && /^https?:$/.test(url.protocol) && !url.username && !url.password
  }, 'not-a-url'),
)

/** The acts on the evidence of one item, by the button that was pressed. */
export const EvidenceIntentForm = z.object({ intent: z.enum(['link', 'attach', 'detach'], 'unknown-option'), ke })

/** A link as evidence. */
export const LinkForm = z.object({ url: webAddressField, title: orNull(filledText(200)) })

/** A piece that is to be attached to the item, or taken off it. */
export const PieceForm = z.object({ pieceId: id })

/** The acts on the page of a piece. */
export const PieceIntentForm = z.object({
  intent: z.enum(['details', 'attach', 'detach', 'remove', 'test-link'], 'unknown-option'),
  ke,
  /** Sent by the script, which stays on its page. */
  inline: z.string().optional(),
})

type Period = { readonly periodFrom: string | null; readonly periodTo: string | null }

/** What a piece is called, of which kind, and of when. A kind that the list does not know is left as it is. */
export const DetailsForm = z
  .object({
    version,
    title: filledText(200),
    kind: z.string().transform((text) => (isEvidenceKind(text) ? text : null)),
    documentDate: orNull(dayField),
    periodFrom: orNull(dayField),
    periodTo: orNull(dayField),
    expiresOn: z.union([z.undefined(), orNull(dayField)]),
  })
  .refine(({ periodFrom, periodTo }: Period) => periodTo === null || periodFrom !== null, {
    path: ['periodFrom'],
    error: 'required',
  })
  .refine(({ periodFrom, periodTo }: Period) => periodFrom === null || periodTo !== null, {
    path: ['periodTo'],
    error: 'required',
  })
  .refine(({ periodFrom, periodTo }: Period) => periodFrom === null || periodTo === null || periodFrom <= periodTo, {
    path: ['periodTo'],
    error: 'dates-reversed',
  })

/** One piece on several items of an assessment. */
export const AttachForm = z.object({
  assessmentId: id,
  subjects: choicesField.refine((subjects) => subjects.length > 0, 'choose-one'),
})

/** One of the things a piece serves. */
export const DetachForm = z.object({ assessmentId: id, subject: id })

export const RemoveForm = z.object({ version })

/** The field beside the file of a new version. */
export const VersionForm = z.object({ version })

export const libraryStates = ['returned', 'pending', 'accepted', 'undated', 'closed-link', 'unused'] as const
export const libraryOrders = ['newest', 'title', 'date', 'size'] as const

/** What the library is asked for; nonsense in the address counts as nothing. `untuk` is an assessment and an item. */
export const LibraryQuery = z.object({
  cari: z.string().max(100).catch(''),
  jenis: z.string().max(40).catch(''),
  keadaan: z.enum(libraryStates).optional().catch(undefined),
  butir: z.string().max(60).catch(''),
  urut: z.enum(libraryOrders).catch('newest'),
  halaman: z.coerce.number().int().min(1).max(10_000).catch(1),
  untuk: z
    .string()
    .regex(/^[^/]{1,100}\/[^/]{1,60}$/)
    .transform((text) => {
      const [assessmentId = '', subject = ''] = text.split('/')
      return { assessmentId, subject }
    })
    .optional()
    .catch(undefined),
})
