import fc from 'fast-check'
import type { EditionIndex } from '#app/domain/instrument/index-edition.ts'
import type { Item } from '#app/domain/instrument/types.ts'
import type { Answer, Answers } from '#app/domain/scoring/answers.ts'
import { ruleOf } from '#app/domain/scoring/item-rule.ts'

/** Any worksheet: some items open, ratios with zeros, too much, or a count missing, indexes from 0 to 4. */
export function answersArbitrary(index: EditionIndex): fc.Arbitrary<Answers> {
  return fc
    .record(
      Object.fromEntries(
        index.items.map(({ code, item }) => [code, fc.option(answerArbitrary(item), { nil: undefined, freq: 6 })]),
      ),
    )
    .map((answers) => Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== undefined)))
}

function answerArbitrary(item: Item): fc.Arbitrary<Answer> {
  if (item.kind === 'choice') return fc.constantFrom(...item.options.map(({ key }) => key))
  if (ruleOf(item).kind === 'scaled') return fc.integer({ min: 0, max: 400 }).map((hundredths) => hundredths / 100)
  const count = fc.oneof(fc.constant(0), fc.nat({ max: 60 }))
  return fc.record(Object.fromEntries(item.inputs.map(({ key }) => [key, count])), {
    requiredKeys: item.inputs.slice(1).map(({ key }) => key),
  })
}
