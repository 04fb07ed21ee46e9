import { AppError } from '#app/domain/errors.ts'
import { canonicalJson } from '#app/domain/trace/canonical-json.ts'
import { mostPeople } from '#app/domain/surveys/limits.ts'
import type { Tools } from '#app/platform/tools.server.ts'

/** The people served in a quarter, whole numbers, and by service as far as that is known. */
export type Population = {
  readonly population: number
  readonly populationByService: Readonly<Record<string, number>>
}

/**
 * Checks the people served before they are kept. Throws 'invalid' 'survey-faults' with codes by field: what is no
 * whole number, services beyond the whole, fewer people than have answered, a service the catalogue does not know.
 */
export function keptPopulation(
  { catalogue }: Pick<Tools, 'catalogue'>,
  { population, populationByService }: Population,
  respondents: number,
) {
  const known = new Set(catalogue.service_types.map(({ code }) => code))
  const wrong = Object.entries(populationByService).filter(([, people]) => !Number.isSafeInteger(people) || people < 0)
  if (wrong.length > 0) {
    const faults = Object.fromEntries(wrong.map(([service]) => [`people.${service}`, ['not-whole']]))
    throw new AppError('invalid', 'survey-faults', { faults })
  }
  const parts = Object.entries(populationByService).filter(([, people]) => people > 0)
  if (parts.some(([service]) => !known.has(service))) fault('unknown-option')
  if (population < 1 || population > mostPeople) fault('out-of-range')
  if (parts.reduce((sum, [, people]) => sum + people, 0) > population) fault('parts-above-whole')
  if (population < respondents) fault('below-respondents')
  return { population, populationByService: canonicalJson(Object.fromEntries(parts)) }
}

function fault(code: string): never {
  throw new AppError('invalid', 'survey-faults', { faults: { population: [code] } })
}
