import { z } from 'zod'
import { noteLimit, outcomes } from '#app/domain/information/enquiry.ts'
import { linesOf, profileLimits } from '#app/domain/information/profile.ts'
import { filledText, orNull } from './fields.ts'

const code = filledText(60)
const version = z.coerce.number('invalid').int('invalid').min(0, 'invalid').max(1_000_000, 'invalid')
const note = z.string().trim().max(noteLimit, 'too-long').default('')
const service = orNull(z.string().trim().max(60, 'unknown-option'))

/** The acts on the page of the information centre, by the button that was pressed. */
export const DeskIntent = z.object({
  intent: z.enum(['record', 'answer', 'correct', 'withdraw'], 'unknown-option'),
})

/** A new entry; the button says topic and outcome together ('fees:answered'). */
export const RecordForm = z.object({
  channel: code,
  service,
  note,
  entry: z.string('choose-one').transform((text, context) => {
    const [topic = '', outcome] = text.split(':')
    const known = outcomes.find((one) => one === outcome)
    if (known && topic !== '' && topic.length <= 60) return { topic, outcome: known }
    context.addIssue({ code: 'custom', message: 'choose-one' })
    return z.NEVER
  }),
})

/** An entry as it was seen. */
export const SeenForm = z.object({ id: code, version })

export const CorrectForm = SeenForm.extend({
  channel: code,
  service,
  topic: code,
  outcome: z.enum(outcomes, 'choose-one'),
  note,
})

/** What the button under a service's page on the touch screen says: a topic that was found, or nothing. */
export const KioskForm = z.object({ found: z.string('choose-one').max(60, 'unknown-option') })

export const ProfileIntent = z.object({ intent: z.enum(['office', 'service'], 'unknown-option') })

const line = z.string().trim().max(profileLimits.line, 'too-long').default('')
const block = z.string().trim().max(profileLimits.text, 'too-long').default('')
const clock = z
  .string()
  .trim()
  .regex(/^(|([01]\d|2[0-3])[:.][0-5]\d)$/, 'not-a-time')
  .transform((text) => text.replace('.', ':'))
  .default('')
const email = z.union([z.literal(''), z.email({ error: 'not-an-email', pattern: z.regexes.html5Email })])

const days = [0, 1, 2, 3, 4, 5, 6] as const
const hourFields = Object.fromEntries(
  days.flatMap((day) => [
    [`opens${day}`, clock],
    [`closes${day}`, clock],
  ]),
) as Record<`opens${(typeof days)[number]}` | `closes${(typeof days)[number]}`, typeof clock>

/** What an office says of itself; a day without hours is a day on which it is closed. */
export const ProfileForm = z
  .object({
    version,
    address: block,
    phone: line,
    whatsapp: line,
    email: line.pipe(email),
    driveThru: block,
    mobileService: block,
    statusUrl: z.string().trim().max(500, 'too-long').default(''),
    queueUrl: z.string().trim().max(500, 'too-long').default(''),
    ...hourFields,
  })
  .superRefine((form, context) => {
    for (const day of days) {
      const [opens, closes] = [form[`opens${day}`], form[`closes${day}`]]
      const half = (opens === '') !== (closes === '')
      if (half) context.addIssue({ code: 'custom', path: [`closes${day}`], message: 'hours-half' })
      else if (opens !== '' && opens >= closes) {
        context.addIssue({ code: 'custom', path: [`closes${day}`], message: 'hours-reversed' })
      }
    }
  })
  .transform(({ version: expectedVersion, address, phone, whatsapp, email: mail, ...form }) => {
    const { driveThru, mobileService, statusUrl, queueUrl } = form
    const hours = days.map((day) => {
      const [opens, closes] = [form[`opens${day}`], form[`closes${day}`]]
      return opens === '' ? null : { opens, closes }
    })
    const profile = { address, phone, whatsapp, email: mail, hours, driveThru, mobileService, statusUrl, queueUrl }
    return { expectedVersion, profile }
  })

const lines = z
  .string()
  .max(profileLimits.list, 'too-long')
  .default('')
  .transform(linesOf)
  .pipe(z.array(z.string().max(profileLimits.line, 'line-too-long')).max(profileLimits.entries, 'too-many-lines'))

const wholeDays = z
  .string()
  .trim()
  .regex(/^\d{1,4}$/, 'not-whole')
  .transform(Number)
  .pipe(z.number().max(profileLimits.days, 'out-of-range'))

/** What an office says of one of its services. */
export const ServiceForm = z
  .object({
    service: code,
    version,
    offered: z
      .literal('yes', 'unknown-option')
      .optional()
      .transform((tick) => tick === 'yes'),
    needs: lines,
    fee: block,
    standardDays: orNull(wholeDays),
    steps: lines,
  })
  .transform(({ version: expectedVersion, ...info }) => ({ expectedVersion, info }))
