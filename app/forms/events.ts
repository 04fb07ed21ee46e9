import { z } from 'zod'
import { dayField } from './fields.ts'

const code = (longest: number) => z.string().trim().max(longest).catch('')
const day = dayField.nullable().catch(null)

/** Where a page of the log begins: instant, position and stream, with tildes between. */
const place = z
  .string()
  .max(300)
  .transform((text, context) => {
    const found = /^(\d{4}-\d{2}-\d{2}T[\d:.]{12}Z)~(\d{1,15})~(.{1,200})$/.exec(text)
    if (found) return { at: found[1] ?? '', position: Number(found[2]), stream: found[3] ?? '' }
    context.addIssue({ code: 'custom', message: 'invalid' })
    return z.NEVER
  })
  .nullable()
  .catch(null)

/** What the log is asked for; nonsense in the address counts as nothing. */
export const EventsQuery = z.object({
  dari: day,
  sampai: day,
  orang: code(200),
  kantor: code(100),
  tindakan: code(60),
  aliran: code(200),
  setelah: place,
})
export type EventsQuery = z.output<typeof EventsQuery>
