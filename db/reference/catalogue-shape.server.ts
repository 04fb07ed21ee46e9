import { z } from 'zod'
import { directions, emptyRules, inputUnits, monthRules, periodKinds } from '#app/domain/indicators/types.ts'

/** The shape of the catalogue's data file. Keys that only explain are let through unread. */

const maybe = z.exactOptional
const text = z.string().min(1)
const bilingual = z.object({ id: text, en: text })
const member = z.object({ code: text, name: bilingual })
const members = z.array(member)
const band = z.object({
  grade: text,
  name: maybe(bilingual),
  min: maybe(z.number()),
  above: maybe(z.number()),
})
const day = z.iso.date()

const input = z.object({
  key: z.string().regex(/^[a-z][a-z0-9_]*$/),
  name: bilingual,
  unit: z.enum(inputUnits),
  integer: z.boolean(),
  min: z.number().nullable(),
  max: maybe(z.number()),
  choices: maybe(z.array(text)),
  over_months: maybe(z.enum(monthRules)),
})

const perPredicate = z.object({ wbk: z.number(), wbbm: z.number() })

const indicator = z.object({
  code: z.string().regex(/^[A-Z]{2,4}-\d{2}$/),
  name: bilingual,
  group: text,
  level: z.enum(['core', 'extended']),
  unit: text,
  period: z.enum(periodKinds),
  also_monthly: maybe(z.boolean()),
  inputs: z.array(input).min(1),
  formula: text,
  checks: maybe(z.array(text)),
  direction: z.enum(directions),
  target: z.object({
    wbk: z.number().nullable(),
    wbbm: z.number().nullable(),
    basis: z.enum(['regulation', 'standard', 'band', 'default', 'none']),
  }),
  target_rule: maybe(z.literal('strictly above')),
  target_by_scheme: maybe(z.record(text, perPredicate.nullable())),
  supports: z.array(text),
  legal_basis: z.array(text).min(1),
  certainty: text,
  cap: maybe(z.number()),
  floor: maybe(z.number()),
  display_decimals: maybe(z.number().int().min(0).max(4)),
  if_empty: maybe(z.enum(emptyRules)),
  zeroRule: maybe(z.object({ bothZero: z.number(), lastYearZeroThisYearPositive: z.number() })),
  dimension: maybe(z.union([text, members])),
  subset: maybe(z.array(text)),
  bands: maybe(z.union([text, z.array(band)])),
  colour_from: maybe(z.literal('grade')),
  derived: maybe(bilingual),
  derived_from: maybe(z.array(text)),
  second_value: maybe(z.object({ name: bilingual, formula: text, target: maybe(z.number()) })),
  note: maybe(bilingual),
  due: maybe(z.string().regex(/^\d{2}-\d{2}$/)),
  gate: maybe(z.boolean()),
})

export const catalogueShape = z.object({
  version: z.number().int(),
  achievement: z.object({
    colours: z.array(z.object({ colour: z.enum(['green', 'yellow', 'red']), min: z.number() })).min(1),
  }),
  skm: z.object({ elements: members, bands: z.array(band.extend({ ikm_min: z.number() })) }),
  spak: z.object({ items: members }),
  spkp: z.object({ items: members }),
  sample_size: z.object({
    krejcie_morgan: z.object({ X2: z.number(), P: z.number(), d: z.number() }),
    floor: z.number().int(),
  }),
  ombudsman: z.object({ schemes: z.array(z.object({ code: text, bands: z.array(band).nullable() })) }),
  service_attributes: z.object({
    items: z.array(member.extend({ indicators: z.array(text), skm_elements: maybe(z.array(text)) })),
  }),
  channels: members,
  service_types: z.array(
    member.extend({ standard_working_days: z.number().int().min(0).nullable(), counted_from: text }),
  ),
  pickup_ways: members,
  service_points: members,
  priority_groups: members,
  complaint_classes: z.array(member.extend({ deadline_working_days: z.number().int().min(1) })),
  deadlines: z.array(
    member.extend({
      days: maybe(z.number().int()),
      kind: maybe(z.enum(['working', 'calendar'])),
      date: maybe(text),
      legal_basis: text,
    }),
  ),
  indicators: z.array(indicator).min(1),
})

export const holidaysShape = z.object({
  years: z.array(
    z.object({
      year: z.number().int(),
      legal_basis: text,
      national: z.array(day),
      collective_leave: z.array(day),
    }),
  ),
})
