import { z } from 'zod'
import { longestDays, purposes } from '#app/domain/api/tokens.ts'
import { outcomes } from '#app/domain/information/enquiry.ts'
import { choicesField, dayField, filledText } from './fields.ts'

/** A new token, or one that is taken back. */
export const TokenIntent = z.object({ intent: z.enum(['make', 'revoke'], 'unknown-option') })

export const MakeTokenForm = z.object({
  name: filledText(60),
  purposes: choicesField.pipe(z.array(z.enum(purposes, 'unknown-option')).min(1, 'choose-one')),
  expiresOn: dayField,
})

export const RevokeTokenForm = z.object({ tokenId: filledText(100) })

/** Days until the last day of a new token, unless another is chosen. */
export const usualDays = Math.floor(longestDays / 2)

// What follows is the interface for programs. Messages are codes; descriptions are read in its document.

const day = z
  .string('not-a-date')
  .regex(/^2\d{3}-\d{2}-\d{2}$/, 'not-a-date')
  .describe('A day of the office, YYYY-MM-DD.')
const month = z
  .string('not-a-month')
  .regex(/^2\d{3}-(0[1-9]|1[0-2])$/, 'not-a-month')
  .describe('YYYY-MM')
const count = z.int('not-whole').min(0, 'out-of-range').max(10_000_000, 'out-of-range')
const service = z
  .string('required')
  .min(1, 'required')
  .max(40, 'too-long')
  .describe('Code of a service type of the catalogue.')
const instant = z.iso
  .datetime({ offset: true, error: 'not-an-instant' })
  .describe('With its offset: 2026-05-12T09:41:00+07:00.')
const moment = instant.transform((text) => new Date(text).toISOString())

export const FiguresBody = z
  .strictObject({
    figures: z
      .array(
        z.strictObject({
          key: z
            .string('required')
            .min(1, 'required')
            .max(120, 'too-long')
            .describe('Key of an input of the catalogue; of a divided one with its member: services_finished/PSP-E.'),
          value: z
            .union([z.number(), z.string().max(60, 'too-long'), z.null()], 'invalid')
            .describe('A number, never as a text; the code of a choice; null takes the figure away.'),
          reason: z.string().max(500, 'too-long').optional().describe('Why it jumps, or differs from what is counted.'),
        }),
      )
      .min(1, 'required')
      .max(500, 'too-many'),
  })
  .meta({ title: 'Figures', description: 'Figures that are set; the others of the period stay as they are.' })

export const EnquiriesBody = z
  .strictObject({
    enquiries: z
      .array(
        z.strictObject({
          askedAt: moment,
          channel: z
            .string('required')
            .min(1, 'required')
            .max(40, 'too-long')
            .describe('Code of a channel of the catalogue.'),
          service: service.nullable().default(null),
          topic: z
            .string('required')
            .min(1, 'required')
            .max(40, 'too-long')
            .describe('Code of a topic of the catalogue.'),
          outcome: z.enum(outcomes, 'unknown-option'),
          answeredAt: moment
            .nullable()
            .default(null)
            .describe('When it was answered; needed where the outcome is answered.'),
          note: z
            .string()
            .max(280, 'too-long')
            .default('')
            .describe('Nothing about a person; what looks like it is refused.'),
        }),
      )
      .min(1, 'required')
      .max(500, 'too-many'),
  })
  .meta({ title: 'Enquiries', description: 'Questions that were asked; nothing about who asked them.' })

export const TimesBody = z
  .discriminatedUnion(
    'kind',
    [
      z.strictObject({
        kind: z.literal('applications'),
        mode: z
          .enum(['add', 'replace'], 'unknown-option')
          .describe('Add to the months in which they were finished, or replace these months.'),
        applications: z
          .array(z.strictObject({ service, startedOn: day, finishedOn: day }))
          .min(1, 'required')
          .max(1000, 'too-many'),
      }),
      z.strictObject({
        kind: z.literal('months'),
        months: z
          .array(
            z.strictObject({
              month,
              services: z
                .array(
                  z.strictObject({
                    service,
                    finished: count,
                    onTime: count.optional().describe('Needed where the service has a standard.'),
                    measured: count.describe('Of how many the working days are known.'),
                    workingDays: count.describe('Their working days added up.'),
                  }),
                )
                .min(1, 'required')
                .max(50, 'too-many'),
            }),
          )
          .min(1, 'required')
          .max(24, 'too-many'),
      }),
      z.strictObject({
        kind: z.literal('open'),
        asOf: day,
        open: z
          .array(z.strictObject({ service, startedOn: day, count: count.min(1, 'out-of-range') }))
          .max(1000, 'too-many')
          .describe('Every application that is open on that day, counted by service and first day.'),
      }),
    ],
    'unknown-option',
  )
  .meta({
    title: 'ServiceTimes',
    description: 'Days and counts only; months are replaced whole unless told otherwise.',
  })

export const ReadinessQuery = z.strictObject({
  year: z
    .string()
    .regex(/^2\d{3}$/, 'not-a-year')
    .transform(Number)
    .optional()
    .describe('The present one unless told otherwise.'),
})

export const IndicatorsQuery = z.strictObject({
  period: z
    .string('required')
    .regex(/^2\d{3}(-(0[1-9]|1[0-2])|-Q[1-4])?$/, 'not-a-period')
    .describe('2026-05, 2026-Q2 or 2026'),
})
