import { gradeOfIkm } from '#app/domain/indicators/judge.ts'
import type { Catalogue } from '#app/domain/indicators/types.ts'
import type { Bilingual } from '#app/domain/instrument/types.ts'
import { elementsOf } from './instruments.ts'
import type { SurveyInstrument } from './instruments.ts'
import type { InstrumentTally } from './tally.ts'

/** One element of a survey. Nothing is rounded. */
export type ElementResult = {
  readonly code: string
  readonly name: Bilingual
  readonly sum: number
  /** The mean of the answers (NRR), 1 to 4. */
  readonly mean: number
  /** The mean with its share of the whole (NRR tertimbang). */
  readonly weighted: number
  /** Grade of the element, A to D; null for surveys without grades. */
  readonly grade: string | null
  /** Whether it asks for a follow-up. */
  readonly weak: boolean
}

export type SurveyResult = {
  readonly instrument: SurveyInstrument
  readonly respondents: number
  /** The mean of the means of the elements, 1 to 4: NI, IPAK or IPKP. */
  readonly index: number
  /** Of SKM the index between 25 and 100 (IKM) and its grade; null for the others. */
  readonly ikm: number | null
  readonly grade: string | null
  readonly elements: readonly ElementResult[]
}

const toHundred = 25
/** The last hair of a sum of fractions decides nothing. */
const noise = 1e-9

/**
 * What a survey came to (PermenPANRB 14/2017 for SKM, 90/2021 for SPAK and SPKP): each element has the same weight,
 * exactly one by the number of elements. An element is weak below `standard` (a mean from 1 to 4), and the lowest one
 * is, unless it is perfect: something can always be done better first. Null while nobody has answered.
 */
export function surveyResult(
  catalogue: Catalogue,
  instrument: SurveyInstrument,
  { respondents, sums }: InstrumentTally,
  standard: number,
): SurveyResult | null {
  if (respondents === 0) return null
  const members = elementsOf(catalogue, instrument)
  const means = members.map((_element, place) => (sums[place] ?? 0) / respondents)
  const lowest = Math.min(...means)
  const graded = instrument === 'skm'
  const total = members.reduce((sum, _element, place) => sum + (sums[place] ?? 0), 0)
  const index = total / (members.length * respondents)
  const ikm = graded ? (toHundred * total) / (members.length * respondents) : null
  return {
    instrument,
    respondents,
    index,
    ikm,
    grade: ikm === null ? null : gradeOfIkm(ikm, catalogue.skm),
    elements: members.map(({ code, name }, place) => {
      const mean = means[place]!
      return {
        code,
        name,
        sum: sums[place] ?? 0,
        mean,
        weighted: mean / members.length,
        grade: graded ? gradeOfIkm(toHundred * mean, catalogue.skm) : null,
        weak: mean + noise < standard || (mean < 4 && mean <= lowest + noise),
      }
    }),
  }
}

const indicators: Readonly<Record<SurveyInstrument, string>> = { skm: 'SKM-01', spak: 'IPK-01', spkp: 'IPK-02' }

/** The index from 1 to 4 that a predicate asks of a survey, by the targets of the catalogue. */
export function surveyStandard(
  { indicators: all }: Pick<Catalogue, 'indicators'>,
  instrument: SurveyInstrument,
  predicate: 'WBK' | 'WBBM',
): number {
  const target = all.find(({ code }) => code === indicators[instrument])?.target
  const asked = (predicate === 'WBK' ? target?.wbk : target?.wbbm) ?? 4
  return instrument === 'skm' ? asked / toHundred : asked
}
