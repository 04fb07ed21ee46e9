import { surveyInstruments } from './instruments.ts'
import type { SurveyInstrument } from './instruments.ts'

/** How many answered a survey, and the sum of their answers for each element in the order of the catalogue. */
export type InstrumentTally = { readonly respondents: number; readonly sums: readonly number[] }

/** The answers of the people of one service. */
export type ServiceTally = Readonly<Record<SurveyInstrument, InstrumentTally>> & {
  readonly service: string
  /** Visits, and how many of them were entered from paper. */
  readonly answers: number
  readonly paper: number
}

export type Tally = readonly ServiceTally[]

/** The counts of all services together. */
export function wholeTally(tally: Tally, instrument: SurveyInstrument): InstrumentTally {
  const sums: number[] = []
  let respondents = 0
  for (const { [instrument]: part } of tally) {
    respondents += part.respondents
    part.sums.forEach((sum, place) => (sums[place] = (sums[place] ?? 0) + sum))
  }
  return { respondents, sums }
}

/** Counts of the same services, of several days or campaigns, added up; services in the order in which they first come. */
export function sumByService(parts: Tally): Tally {
  const services = [...new Set(parts.map(({ service }) => service))]
  return services.map((service): ServiceTally => {
    const own = parts.filter((part) => part.service === service)
    const [skm, spak, spkp] = surveyInstruments.map((instrument) => wholeTally(own, instrument)) as [
      InstrumentTally,
      InstrumentTally,
      InstrumentTally,
    ]
    const sum = (count: (part: ServiceTally) => number) => own.reduce((total, part) => total + count(part), 0)
    return { service, answers: sum(({ answers }) => answers), paper: sum(({ paper }) => paper), skm, spak, spkp }
  })
}

/** The most respondents that any of the surveys of a campaign has. */
export function mostRespondents(tally: Tally): number {
  return Math.max(0, ...surveyInstruments.map((instrument) => wholeTally(tally, instrument).respondents))
}
