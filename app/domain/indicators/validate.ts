import { dimensionNames, isDimensionName } from './dimensions.ts'
import { namesIn, parseCheck, parseFormula } from './expression.ts'
import type { Expression } from './expression.ts'
import { inputUnits } from './types.ts'
import type { Catalogue, Indicator, IndicatorInput } from './types.ts'

/** Something that makes a catalogue unusable, by the indicator it stands in. */
export type CatalogueFault = { readonly code: string; readonly fault: string; readonly detail: string }

/** The units a value is shown in; another one has no words. */
export const valueUnits: readonly string[] = [
  'berkas',
  'hari kerja',
  'indeks 1-4',
  'indeks 25-100',
  'inovasi',
  'kali',
  'layanan',
  'nilai 0-100',
  'permintaan',
  'persen',
]

/**
 * Every fault of a catalogue: formulas and checks that cannot be read or name what is not entered, unknown units,
 * dimensions, members and sources, one figure meaning two things, and indicators counted from each other in a ring.
 */
export function catalogueFaults(catalogue: Catalogue): readonly CatalogueFault[] {
  const { indicators } = catalogue
  const codes = indicators.map(({ code }) => code)
  return [
    ...codes.filter((code, place) => codes.indexOf(code) !== place).map((code) => fault(code, 'code-twice', code)),
    ...indicators.flatMap((indicator) => ofIndicator(catalogue, indicator, codes)),
    ...sharedKeys(indicators),
    ...rings(indicators),
    ...catalogue.service_attributes.items.flatMap((attribute) =>
      attribute.indicators
        .filter((code) => !codes.includes(code))
        .map((code) => fault(attribute.code, 'unknown-indicator', code)),
    ),
  ]
}

function ofIndicator(catalogue: Catalogue, indicator: Indicator, codes: readonly string[]): readonly CatalogueFault[] {
  const { code, inputs, unit, dimension, subset, derived_from, formula, checks = [], second_value } = indicator
  const entered = inputs.filter((input) => input.unit !== 'choice').map(({ key }) => key)
  const formulas = second_value ? [formula, second_value.formula] : [formula]
  const members = typeof dimension === 'string' && isDimensionName(dimension) ? catalogue[dimension] : dimension
  return [
    ...formulas.flatMap((text) => ofExpression(code, text, [parseFormula(text)], entered)),
    ...checks.flatMap((text) => {
      const check = parseCheck(text)
      return ofExpression(code, text, check ? [check.left, check.right] : [undefined], entered)
    }),
    ...(valueUnits.includes(unit) ? [] : [fault(code, 'unknown-unit', unit)]),
    ...inputs.filter((input) => !inputUnits.includes(input.unit)).map(({ key }) => fault(code, 'unknown-unit', key)),
    ...(typeof dimension === 'string' && !isDimensionName(dimension)
      ? [fault(code, 'unknown-dimension', `${dimension}; known are ${dimensionNames.join(', ')}`)]
      : []),
    ...(subset ?? [])
      .filter((member) => !Array.isArray(members) || !members.some((one) => one.code === member))
      .map((member) => fault(code, 'unknown-member', member)),
    ...(derived_from ?? [])
      .filter((source) => source !== 'evidence' && !codes.includes(source))
      .map((source) => fault(code, 'unknown-indicator', source)),
  ]
}

function ofExpression(
  code: string,
  text: string,
  expressions: readonly (Expression | undefined)[],
  entered: readonly string[],
): readonly CatalogueFault[] {
  return expressions.flatMap((expression) => {
    if (!expression) return [fault(code, 'unreadable', text)]
    return namesIn(expression)
      .filter((name) => !entered.includes(name))
      .map((name) => fault(code, 'unknown-name', `${name} in ${text}`))
  })
}

/** A figure is entered once for all that ask for it, so it must be the same figure everywhere. */
function sharedKeys(indicators: readonly Indicator[]): readonly CatalogueFault[] {
  const first = new Map<string, IndicatorInput>()
  const faults: CatalogueFault[] = []
  for (const { code, inputs } of indicators) {
    for (const input of inputs) {
      const known = first.get(input.key)
      if (!known) first.set(input.key, input)
      else if (known.unit !== input.unit || known.integer !== input.integer) {
        faults.push(fault(code, 'two-meanings', input.key))
      }
    }
  }
  return faults
}

function rings(indicators: readonly Indicator[]): readonly CatalogueFault[] {
  const sources = new Map(indicators.map(({ code, derived_from }) => [code, derived_from ?? []]))
  const reaches = (from: string, goal: string, seen: Set<string>): boolean =>
    (sources.get(from) ?? []).some((next) => {
      if (next === goal) return true
      if (seen.has(next)) return false
      seen.add(next)
      return reaches(next, goal, seen)
    })
  return indicators
    .filter(({ code }) => reaches(code, code, new Set()))
    .map(({ code }) => fault(code, 'ring', [...(sources.get(code) ?? [])].join(', ')))
}

function fault(code: string, name: string, detail: string): CatalogueFault {
  return { code, fault: name, detail }
}
