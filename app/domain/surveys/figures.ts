import type { Catalogue } from '#app/domain/indicators/types.ts'
import { elementsOf, fieldOf, surveyInstruments } from './instruments.ts'
import { wholeTally } from './tally.ts'
import type { Tally } from './tally.ts'

/**
 * What the answers of a period give to the indicators, by the keys of the catalogue: respondents and the sum of each
 * element. A survey that nobody answered gives nothing, because a survey of nobody is none.
 */
export function figuresOfTally(catalogue: Catalogue, tally: Tally): readonly (readonly [key: string, value: number])[] {
  return surveyInstruments.flatMap((instrument) => {
    const { respondents, sums } = wholeTally(tally, instrument)
    if (respondents === 0) return []
    const elements = elementsOf(catalogue, instrument)
    return [
      [`${instrument}_respondents`, respondents] as const,
      ...elements.map(({ code }, place) => [`sum_${fieldOf(code)}`, sums[place] ?? 0] as const),
    ]
  })
}
