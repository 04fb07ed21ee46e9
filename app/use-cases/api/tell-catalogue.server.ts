import { membersOf } from '#app/domain/indicators/dimensions.ts'
import type { Member } from '#app/domain/indicators/types.ts'
import type { Tools } from '#app/platform/tools.server.ts'

const named = ({ code, name }: Member) => ({ code, name })

/** What a program needs to know of the catalogue: codes, names, and the keys of figures. Open to everybody. */
export function tellCatalogue({ catalogue, topics }: Pick<Tools, 'catalogue' | 'topics'>) {
  return {
    version: catalogue.version,
    channels: catalogue.channels.map(named),
    topics: topics.map(named),
    serviceTypes: catalogue.service_types.map(({ standard_working_days, ...service }) => {
      return { ...named(service), standardWorkingDays: standard_working_days }
    }),
    indicators: catalogue.indicators.map((indicator) => {
      const { code, name, period, direction, unit, formula, inputs } = indicator
      return {
        ...{ code, name, period, direction, unit, formula },
        inputs: inputs.map(({ key, name: label, unit: counted }) => ({ key, name: label, unit: counted })),
        members: membersOf(catalogue, indicator).map(named),
      }
    }),
  }
}
