import { wholeTally } from './tally.ts'
import type { Tally } from './tally.ts'
import type { SurveyInstrument } from './instruments.ts'

/** How much of the respondents and of the people served a service has; shares are between 0 and 1. */
export type ServiceShare = {
  readonly service: string
  readonly answers: number
  readonly share: number
  /** Null where it is not known how many the service had. */
  readonly population: number | null
  readonly populationShare: number | null
  /** Whether the respondents lie far off the people served. */
  readonly off: boolean
}

/** So far a share of respondents may lie from that of the people served before it is said. */
const tolerance = 0.1
/** A service with this share of the people must be among the respondents at all. */
const mustBeThere = 0.05
/** With fewer answers shares say nothing. */
const fewestToCompare = 20

/**
 * The respondents by service beside the people served: all services in proportion (catalogue, `eligible`). Services
 * come with the most people first; without figures of the people nothing is off.
 */
export function compositionOf(tally: Tally, population: Readonly<Record<string, number>>): readonly ServiceShare[] {
  const answers = new Map(tally.map((one) => [one.service, one.answers]))
  const all = sum([...answers.values()])
  const people = sum(Object.values(population))
  const services = [...new Set([...Object.keys(population).filter((code) => population[code]! > 0), ...answers.keys()])]
  return services
    .map((service): ServiceShare => {
      const count = answers.get(service) ?? 0
      const share = all === 0 ? 0 : count / all
      const served = people === 0 ? null : (population[service] ?? 0)
      const populationShare = served === null ? null : served / people
      const far =
        populationShare !== null &&
        (Math.abs(share - populationShare) > tolerance || (count === 0 && populationShare >= mustBeThere))
      return { service, answers: count, share, population: served, populationShare, off: far && all >= fewestToCompare }
    })
    .sort(
      (one, other) =>
        (other.population ?? 0) - (one.population ?? 0) ||
        other.answers - one.answers ||
        (one.service < other.service ? -1 : 1),
    )
}

/** What fewer people than this said is shown to nobody: it could be known who said it. */
export const fewestShown = 5

/**
 * The services whose results may be shown: each has enough respondents, and the ones left out together have enough
 * too, so that nobody can take the sum of the others away from the whole.
 */
export function shownServices(tally: Tally, instrument: SurveyInstrument): ReadonlySet<string> {
  const asked = tally
    .map((one) => ({ service: one.service, respondents: one[instrument].respondents }))
    .filter(({ respondents }) => respondents > 0)
    .sort((one, other) => other.respondents - one.respondents || (one.service < other.service ? -1 : 1))
  const shown = asked.filter(({ respondents }) => respondents >= fewestShown)
  let hidden = wholeTally(tally, instrument).respondents - sum(shown.map(({ respondents }) => respondents))
  while (hidden > 0 && hidden < fewestShown && shown.length > 0) hidden += shown.pop()!.respondents
  return new Set(shown.map(({ service }) => service))
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
