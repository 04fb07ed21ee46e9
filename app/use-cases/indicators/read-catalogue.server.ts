import type { Bilingual } from '#app/domain/instrument/types.ts'
import { membersOf } from '#app/domain/indicators/dimensions.ts'
import type { Catalogue, Indicator } from '#app/domain/indicators/types.ts'
import type { Tools } from '#app/platform/tools.server.ts'

export type IndicatorLine = ReturnType<typeof lineOf>
export type CatalogueView = ReturnType<typeof readCatalogue>

/** The whole catalogue in one language, by group, with the attributes of excellent service. No database is asked. */
export function readCatalogue({ catalogue }: Pick<Tools, 'catalogue'>, language: 'id' | 'en') {
  const inOne = (text: Bilingual) => text[language]
  const groups = [...new Set(catalogue.indicators.map(({ group }) => group))]
  return {
    count: catalogue.indicators.length,
    groups: groups.map((group) => ({
      group,
      indicators: catalogue.indicators
        .filter((indicator) => indicator.group === group)
        .map((indicator) => lineOf(catalogue, indicator, inOne)),
    })),
    attributes: catalogue.service_attributes.items.map(({ code, name, indicators, skm_elements = [] }) => ({
      code,
      name: inOne(name),
      indicators: indicators.map((one) => ({
        code: one,
        name: inOne(catalogue.indicators.find((indicator) => indicator.code === one)!.name),
      })),
      elements: skm_elements.map((element) =>
        inOne(catalogue.skm.elements.find(({ code: of }) => of === element)!.name),
      ),
    })),
  }
}

function lineOf(catalogue: Catalogue, indicator: Indicator, inOne: (text: Bilingual) => string) {
  const { code, name, unit, period, direction, level, target, formula, inputs, supports, legal_basis } = indicator
  return {
    code,
    name: inOne(name),
    unit,
    period,
    direction,
    level,
    target,
    formula,
    inputNames: Object.fromEntries(inputs.map((input) => [input.key, inOne(input.name)])),
    members: membersOf(catalogue, indicator).map((member) => inOne(member.name)),
    supports: supports.filter((one) => !one.startsWith('prerequisite:')),
    condition: supports.some((one) => one.startsWith('prerequisite:')),
    legalBasis: legal_basis,
    derived: indicator.derived ? inOne(indicator.derived) : null,
    note: indicator.note ? inOne(indicator.note) : null,
  }
}
