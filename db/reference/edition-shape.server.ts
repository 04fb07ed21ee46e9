import { z } from 'zod'
import type { Edition } from '#app/domain/instrument/types.ts'

/** The shape of an edition's data file. Unknown keys are refused, so that a misspelt one is not lost unseen. */

const maybe = z.exactOptional
const text = z.string().min(1)
const number = z.number()
const bilingual = z.strictObject({ id: text, en: text })
const perTarget = <Value extends z.ZodType>(value: Value) => z.strictObject({ WBK: value, WBBM: value })
const confidence = z.union([text, z.record(text, text)])

const option = z.strictObject({ key: text, score: number })
const scale = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('choice'), printed: text, options: z.array(option) }),
  z.strictObject({ type: z.literal(['ratio', 'index']), printed: text, min: number, max: number }),
])

const itemBase = {
  code: text,
  printedLabel: text,
  scale: text,
  text: bilingual,
  evidence: z.array(z.strictObject({ key: text, id: text, en: text })),
  notes: maybe(bilingual),
  weight: maybe(number),
  confidence: maybe(confidence),
}
const input = z.strictObject({
  key: text,
  label: bilingual,
  unit: z.literal(['count', 'index', 'percent']),
  min: maybe(number),
  max: maybe(number),
  usedInFormula: maybe(z.boolean()),
})
const ratioFormula = z.strictObject({
  method: z.literal(['ratio', 'reduction']),
  numerator: text,
  denominator: text,
  floor: number,
  cap: number,
})
const scaledFormula = z.strictObject({
  method: z.literal(['index', 'percent']),
  expression: text,
  floor: maybe(number),
  cap: maybe(number),
})
const zeroRule = z.strictObject({ score: number, flagForReview: maybe(z.boolean()) })
const zeroDenominator = z.strictObject({
  regulation: text,
  workbook: text,
  recommended: z.union([zeroRule, z.strictObject({ bothZero: zeroRule, prevZeroNowPositive: zeroRule })]),
  note: bilingual,
})
const item = z.discriminatedUnion('kind', [
  z.strictObject({
    ...itemBase,
    kind: z.literal('choice'),
    options: z.array(z.strictObject({ ...option.shape, text: bilingual })),
  }),
  z.strictObject({
    ...itemBase,
    kind: z.literal('ratio'),
    inputs: z.array(input),
    formula: z.discriminatedUnion('method', [ratioFormula, scaledFormula]),
    zeroDenominator: maybe(zeroDenominator),
    derivedInputs: maybe(z.array(z.strictObject({ key: text, expression: text }))),
  }),
  z.strictObject({ ...itemBase, kind: z.literal('index'), inputs: z.array(input), formula: scaledFormula }),
])

const summed = {
  code: text,
  name: bilingual,
  weight: number,
  aggregate: z.literal('sum'),
  confidence: maybe(confidence),
}
const subArea = z.strictObject({
  ...summed,
  aggregate: z.literal('mean-times-weight'),
  printedLabel: text,
  items: z.array(item),
})
const areaPart = z.strictObject({ ...summed, areaKey: text, subAreas: z.array(subArea) })
const component = z.strictObject({
  ...summed,
  key: text,
  printedName: maybe(text),
  aspects: maybe(z.array(z.strictObject({ ...summed, key: text, areas: z.array(areaPart) }))),
  areas: maybe(z.array(areaPart)),
  groups: maybe(z.array(z.strictObject({ ...summed, key: text, items: z.array(item) }))),
})

const area = z.strictObject({
  no: number,
  key: text,
  name: bilingual,
  weight: number,
  pemenuhan: maybe(text),
  reform: maybe(text),
  node: maybe(text),
})
const minimums = perTarget(number.nullable())
const threshold = z.strictObject({
  ...minimums.shape,
  key: text,
  label: bilingual,
  node: text,
  measure: z.literal(['points', 'percentOfWeight']),
  operator: z.literal('>='),
  groupOf: maybe(z.array(text)),
  onlyItem: maybe(text),
  pointsByArea: maybe(z.record(text, perTarget(number))),
  indexEquivalent: maybe(minimums),
  optionEquivalent: maybe(perTarget(text.nullable())),
  percentEquivalent: maybe(minimums),
  notes: maybe(bilingual),
  confidence: maybe(confidence),
  lastKnown: maybe(z.strictObject({ ...minimums.shape, edition: text })),
})
const prerequisite = z.strictObject({
  key: text,
  level: z.literal(['unit', 'instansi']),
  type: z.literal(['predicate', 'grade', 'percent', 'level', 'years', 'boolean']),
  label: bilingual,
  min: perTarget(z.union([text, number, z.boolean()]).nullable()),
  order: maybe(z.array(text)),
  appliesTo: maybe(z.array(z.literal(['kementerian_lembaga', 'pemda']))),
  nothingDue: maybe(z.literal('met')),
})

const day = z.iso.date()
const legalBasis = z.strictObject({
  regulation: text,
  part: text,
  gazette: text,
  inForceFrom: maybe(day.nullable()),
  inForceTo: day.nullable(),
})
const amendment = z.strictObject({
  regulation: text,
  date: day,
  scope: text,
  affectsScoring: z.boolean(),
  summary: bilingual,
})
const kawasan = z.strictObject({
  integrationScoreMin: perTarget(number),
  conditions: z.array(bilingual),
  aspects: z.array(bilingual),
})
const count = z.union([number, z.record(text, number)])
const counts = z.strictObject({
  areas: number,
  subAreas: count,
  items: z.record(text, number),
  itemsPerArea: maybe(z.record(text, count)),
})

export const editionShape: z.ZodType<Edition> = z.strictObject({
  formatVersion: z.literal(1),
  editionId: text,
  status: z.literal(['complete', 'partial']),
  scoringReady: z.boolean(),
  title: bilingual,
  legalBasis: z.array(legalBasis).min(1),
  replaces: maybe(z.array(text)),
  replacedBy: maybe(z.array(text)),
  amendments: maybe(z.array(amendment)),
  wordingNotice: bilingual,
  statusNotice: maybe(bilingual),
  confidenceLegend: maybe(z.record(text, text)),
  scales: z.record(text, scale),
  areas: z.array(area),
  components: z.array(component),
  aggregation: z.record(text, z.union([text, z.record(text, text)])),
  predicates: perTarget(bilingual),
  thresholds: z.array(threshold),
  prerequisites: z.array(prerequisite),
  prerequisitesConfidence: maybe(text),
  procedure: maybe(z.array(bilingual)),
  kawasan: maybe(kawasan),
  counts,
})
