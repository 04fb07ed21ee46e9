import type { ServiceType } from '#app/domain/indicators/types.ts'

/** Working days within which a service is to be done, by its code; a service that is not there has no standard. */
export type Standards = ReadonlyMap<string, number>

/**
 * The standards of an office: those of the catalogue, and where it leaves a service to the office, the office's own
 * announced one (PermenPANRB 15/2014).
 */
export function standardsOf(services: readonly ServiceType[], own: Standards): Standards {
  return new Map(
    services.flatMap(({ code, standard_working_days }): readonly [string, number][] => {
      const days = standard_working_days ?? own.get(code)
      return days === undefined ? [] : [[code, days]]
    }),
  )
}
