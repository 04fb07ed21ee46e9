import { z } from 'zod'
import { directions, periodKinds } from '#app/domain/indicators/types.ts'
import { assessmentStates } from '#app/domain/workflow/states.ts'

const bilingual = z.object({ id: z.string(), en: z.string() }).meta({ title: 'Bilingual' })
const day = z.iso.date()
const member = z.object({ code: z.string(), name: bilingual })

export const FiguresAnswer = z
  .object({
    period: z.string(),
    changed: z.int().describe('How many figures are others than before.'),
    state: z.literal('draft'),
  })
  .meta({ title: 'FiguresAnswer' })

export const EnquiriesAnswer = z.object({ recorded: z.int() }).meta({ title: 'EnquiriesAnswer' })

export const TimesAnswer = z
  .object({
    months: z.array(z.object({ month: z.string(), version: z.int(), finished: z.int() })),
    openAsOf: day.nullable(),
  })
  .meta({ title: 'ServiceTimesAnswer' })

export const ReadinessAnswer = z
  .object({
    office: z.string(),
    year: z.int(),
    target: z.enum(['WBK', 'WBBM']).nullable(),
    state: z.enum(assessmentStates),
    tracks: z.array(
      z.object({
        track: z
          .enum(['claimed', 'supported', 'verified'])
          .describe('What the office claims; of that with valid evidence; and verified.'),
        total: z.number().describe('Points, 0 to 100, unrounded.'),
        need: z.number().describe('The fewest points that pass every threshold.'),
        readiness: z.number().describe('0 to 100; 100 passes every threshold.'),
        gates: z.int(),
        failedGates: z.array(z.string()),
        prerequisitesOpen: z.int(),
        status: z.enum(['siap_diusulkan', 'hampir_siap', 'perlu_pembinaan']),
        computedAt: z.iso.datetime(),
      }),
    ),
  })
  .meta({ title: 'Readiness' })

export const IndicatorsAnswer = z
  .object({
    office: z.string(),
    period: z.string(),
    indicators: z.array(
      z.object({
        code: z.string(),
        name: bilingual,
        unit: z.string(),
        state: z.enum(['kosong', 'draf', 'terkirim', 'disetujui', 'dikembalikan']),
        dueOn: day,
        firstSubmittedOn: day.nullable(),
        value: z.number().nullable().describe('What was handed in last; null when nothing was.'),
        secondValue: z.number().nullable(),
        notApplicable: z.boolean().describe('Handed in, but with nothing to measure.'),
        target: z.number().nullable(),
        achievement: z.number().nullable().describe('Per cent of the target, at most 120.'),
        colour: z.enum(['green', 'yellow', 'red']).nullable(),
        grade: z.string().nullable(),
      }),
    ),
    counted: z
      .array(
        z.object({
          code: z.string(),
          name: bilingual,
          unit: z.string(),
          value: z.number().nullable(),
          notApplicable: z.boolean().describe('There was nothing to measure.'),
          interim: z.boolean().describe('The period still runs: not judged yet.'),
          target: z.number().nullable(),
          achievement: z.number().nullable().describe('Per cent of the target, at most 120.'),
          colour: z.enum(['green', 'yellow', 'red']).nullable(),
        }),
      )
      .describe('Indicators that nobody hands in: counted from approved reports and from the state of the evidence.'),
  })
  .meta({ title: 'Indicators' })

export const CatalogueAnswer = z
  .object({
    version: z.int(),
    channels: z.array(member),
    topics: z.array(member),
    serviceTypes: z.array(z.object({ code: z.string(), name: bilingual, standardWorkingDays: z.int().nullable() })),
    indicators: z.array(
      z.object({
        code: z.string(),
        name: bilingual,
        period: z.enum(periodKinds),
        direction: z.enum(directions),
        unit: z.string(),
        formula: z.string(),
        inputs: z.array(z.object({ key: z.string(), name: bilingual, unit: z.string() })),
        members: z.array(member).describe('Figures of a divided indicator are sent one for each of these.'),
      }),
    ),
  })
  .meta({ title: 'Catalogue' })

export const ProblemAnswer = z
  .object({
    type: z.string().describe('urn:menuju:problem: and the code.'),
    title: z.string(),
    status: z.int(),
    code: z.string().describe('Stable; made for programs.'),
    detail: z.string().optional(),
    errors: z
      .array(z.object({ pointer: z.string().describe('Where in the body, as a JSON pointer.'), code: z.string() }))
      .optional(),
  })
  .meta({ title: 'Problem', description: 'RFC 9457' })
