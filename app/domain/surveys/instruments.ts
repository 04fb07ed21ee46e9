import type { Catalogue, Member } from '#app/domain/indicators/types.ts'

/** The surveys that may be asked in one campaign: satisfaction, perceived corruption, perceived quality of service. */
export const surveyInstruments = ['skm', 'spak', 'spkp'] as const
export type SurveyInstrument = (typeof surveyInstruments)[number]

/** Whether a text names one of the surveys; for values that come from outside. */
export function isSurveyInstrument(value: string): value is SurveyInstrument {
  return (surveyInstruments as readonly string[]).includes(value)
}

/** Reads 'skm,spak' as it is kept. */
export function instrumentsIn(kept: string): readonly SurveyInstrument[] {
  return kept.split(',').filter(isSurveyInstrument)
}

/** As it is kept, always in the same order. */
export function keptInstruments(chosen: readonly SurveyInstrument[]): string {
  return surveyInstruments.filter((instrument) => chosen.includes(instrument)).join(',')
}

type Questions = Pick<Catalogue, 'skm' | 'spak' | 'spkp'>

/** What a survey asks about, in the order of the catalogue (PermenPANRB 14/2017 and 90/2021). */
export function elementsOf({ skm, spak, spkp }: Questions, instrument: SurveyInstrument): readonly Member[] {
  return { skm: skm.elements, spak: spak.items, spkp: spkp.items }[instrument]
}

/** An answer to one question: 1 (worst) to 4 (best). */
export const ratings = ['1', '2', '3', '4'] as const

/**
 * The answers of one visit as they are kept, a digit for each element. Undefined unless each element has one from 1
 * to 4.
 */
export function packRatings(
  elements: readonly Member[],
  answered: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const digits = elements.map(({ code }) => answered[fieldOf(code)] ?? '')
  return digits.every((digit) => (ratings as readonly string[]).includes(digit)) ? digits.join('') : undefined
}

/** The name of the field in which an element is answered: 'U1' is asked as 'u1'. */
export function fieldOf(element: string): string {
  return element.toLowerCase()
}

type Indexed = { readonly code: string; readonly kind: string }

const resultParts = { spak: 'B.I.', spkp: 'B.II.' } as const
export type ResultInstrument = keyof typeof resultParts

/** Whether the index of a survey is the answer to an item of the worksheet; that of SKM is none. */
export function isResultInstrument(instrument: string): instrument is ResultInstrument {
  return instrument in resultParts
}

/**
 * The item of an edition that is answered with the index of a survey: that of its component which asks for an index
 * (IPAK in B.I, IPKP in B.II, in every edition). Undefined where the edition has none.
 */
export function resultItemOf<Item extends Indexed>(
  items: readonly Item[],
  instrument: ResultInstrument,
): Item | undefined {
  return items.find(({ code, kind }) => kind === 'index' && code.startsWith(resultParts[instrument]))
}
