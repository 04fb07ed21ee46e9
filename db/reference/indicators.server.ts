import { catalogueFaults } from '#app/domain/indicators/validate.ts'
import type { Catalogue } from '#app/domain/indicators/types.ts'
import type { Holidays } from '#app/domain/calendar/working-days.ts'
import { catalogueShape, holidaysShape } from './catalogue-shape.server.ts'
import holidays from './data/holidays.json' with { type: 'json' }
import catalogue from './data/indicators.json' with { type: 'json' }

let loaded: Catalogue | undefined
let closed: Holidays | undefined

/** The catalogue of service indicators. A broken one is refused at the start with every fault named. */
export function loadCatalogue(): Catalogue {
  loaded ??= parseCatalogue(catalogue)
  return loaded
}

/** The days of all known years on which offices are closed: national holidays and collective leave. */
export function loadHolidays(): Holidays {
  closed ??= new Set(
    holidaysShape.parse(holidays).years.flatMap(({ national, collective_leave }) => [...national, ...collective_leave]),
  )
  return closed
}

/** Checks the shape and the meaning of a raw catalogue. Throws one error that lists every fault. */
export function parseCatalogue(raw: unknown): Catalogue {
  const shape = catalogueShape.safeParse(raw)
  if (!shape.success) {
    throw refusal(shape.error.issues.map(({ path, message }) => `${path.map(String).join('.')}: ${message}`))
  }
  const faults = catalogueFaults(shape.data).map(({ code, fault, detail }) => `${code}: ${fault}: ${detail}`)
  if (faults.length > 0) throw refusal(faults)
  return shape.data
}

function refusal(faults: readonly string[]): Error {
  return new Error(`The catalogue of indicators cannot be used:\n${faults.join('\n')}`)
}
