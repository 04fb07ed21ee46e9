import fc from 'fast-check'
import type { Edition, Item, Target } from '#app/domain/instrument/types.ts'
import type { Answer, Answers } from '#app/domain/scoring/answers.ts'
import { compileEdition } from '#app/domain/scoring/compile-edition.ts'
import { evaluateGates } from '#app/domain/scoring/gates.ts'
import { pointsNeeded, readiness } from '#app/domain/scoring/need.ts'
import type { Plan } from '#app/domain/scoring/plan.ts'
import { pointsOf, scoreWorksheet } from '#app/domain/scoring/score-worksheet.ts'
import type { Unanswered } from '#app/domain/scoring/score-worksheet.ts'
import type { ItemRecord } from '#app/domain/scoring/standing.ts'
import { loadEditions } from '#db/reference/editions.server.ts'
import sample from './score-sample.json' with { type: 'json' }

export const edition2021 = getEdition('permenpanrb-90-2021')
export const edition2014 = getEdition('permenpanrb-52-2014')

/** The sample's cases; its answers are data of many shapes, read as answers. */
export const sampleCases = sample.cases.map(({ target, input, output }) => ({
  target: target as Target,
  answers: input.answers as unknown as Answers,
  prerequisites: input.prerequisites,
  output,
}))

export function getEdition(id: string): Edition {
  const edition = loadEditions().get(id)
  if (!edition) throw new Error(`No edition ${id}`)
  return edition
}

/** An editable copy of an edition, to break it on purpose. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a broken edition has no type
export function editableCopy(edition: Edition): any {
  return structuredClone(edition)
}

export function getItem(edition: Edition, code: string): Item {
  const item = compileEdition(edition, 'WBK').index.itemByCode.get(code)?.item
  if (!item) throw new Error(`No item ${code}`)
  return item
}

/** Everything that the tests ask of one worksheet. */
export function scored(plan: Plan, answers: Answers, unanswered: Unanswered = 'zero') {
  const worksheet = scoreWorksheet(plan, answers, { unanswered })
  const need = pointsNeeded(plan, worksheet.points)
  return {
    worksheet,
    need,
    gates: evaluateGates(plan, worksheet.points),
    readiness: readiness(plan, need),
    total: pointsOf(plan, worksheet, 'TOTAL'),
    points: (key: string) => pointsOf(plan, worksheet, key),
  }
}

/** The answer that scores full. */
export function bestAnswer(item: Item): Answer {
  if (item.kind === 'choice') return item.options[0]!.key
  if (item.kind === 'index' || item.formula.method === 'percent') return item.inputs[0]!.max!
  const { numerator, denominator } = item.formula as { numerator: string; denominator: string }
  const whole = denominator.split(' ')[0]!
  const isPart = (key: string) => numerator.split(' ')[0] === key || whole === key
  return Object.fromEntries(item.inputs.map(({ key }) => [key, isPart(key) ? 4 : 0]))
}

export function bestAnswers(edition: Edition): Answers {
  const { items } = compileEdition(edition, 'WBK').index
  return Object.fromEntries(items.map(({ code, item }) => [code, bestAnswer(item)]))
}

/** Any answer that the item takes. */
export function anyAnswer(item: Item): fc.Arbitrary<Answer> {
  if (item.kind === 'choice') return fc.constantFrom(...item.options.map(({ key }) => key))
  if (item.kind === 'index' || item.formula.method === 'percent') {
    const max = item.inputs[0]!.max!
    return fc.double({ min: 0, max, noNaN: true })
  }
  return fc.record(Object.fromEntries(item.inputs.map(({ key }) => [key, fc.nat({ max: 12 })])))
}

/** Any worksheet: each item answered somehow, or open. */
export function anyAnswers(edition: Edition): fc.Arbitrary<Answers> {
  const { items } = compileEdition(edition, 'WBK').index
  return fc.record(Object.fromEntries(items.map(({ code, item }) => [code, anyAnswer(item)])), { requiredKeys: [] })
}

/** An item of which the office said something with valid evidence, unless told otherwise. */
export function anItemRecord(office: Answer | null, other: Partial<ItemRecord> = {}): ItemRecord {
  return {
    office: office === null ? null : { answer: office, version: 1 },
    verdicts: [],
    hasValidEvidence: true,
    ...other,
  }
}
