import type { Edition } from './types.ts'
import { fault } from './validate-codes.ts'
import type { EditionFault } from './validate.ts'
import { areaPartsOf } from './walk.ts'

type Weighed = { readonly code: string; readonly weight: number }

/** The whole is 100 points, and at each level the parts add up to their whole. Binary noise is tolerated. */
export function weightFaults(edition: Edition): readonly EditionFault[] {
  const { components, areas } = edition
  const parts = components.flatMap(areaPartsOf).map(({ part }) => part)
  const levels: readonly (readonly [Weighed, readonly Weighed[]])[] = [
    [{ code: 'TOTAL', weight: 100 }, components],
    ...components.flatMap((component) => [
      [component, component.aspects ?? component.areas ?? component.groups ?? []] as const,
      ...(component.aspects ?? []).map((aspect) => [aspect, aspect.areas] as const),
      ...(component.groups ?? []).map((group) => [group, group.items.map(weighed)] as const),
    ]),
    ...parts.map((part) => [part, part.subAreas] as const),
    ...areas.map(({ key, weight }) => {
      return [{ code: `AREA:${key}`, weight }, parts.filter(({ areaKey }) => areaKey === key)] as const
    }),
  ]
  return [...levels.flatMap(([whole, pieces]) => sumFaults(whole, pieces)), ...badWeights(edition)]
}

function sumFaults({ code, weight }: Weighed, parts: readonly Weighed[]): readonly EditionFault[] {
  const sum = parts.reduce((total, part) => total + part.weight, 0)
  if (Math.abs(sum - weight) <= 1e-9) return []
  return [fault(code, 'weights_do_not_add_up', `parts add up to ${sum}, not ${weight}`)]
}

function badWeights({ components }: Edition): readonly EditionFault[] {
  const all: readonly Weighed[] = components.flatMap((component) => [
    component,
    ...(component.aspects ?? []),
    ...areaPartsOf(component).flatMap(({ part }) => [part, ...part.subAreas]),
    ...(component.groups ?? []).flatMap((group) => [group, ...group.items.map(weighed)]),
  ])
  return all
    .filter(({ weight }) => !(weight > 0))
    .map(({ code, weight }) => fault(code, 'bad_weight', `weight ${weight} is not above 0`))
}

function weighed({ code, weight = 0 }: { readonly code: string; readonly weight?: number }): Weighed {
  return { code, weight }
}
