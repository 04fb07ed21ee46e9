import type { Area, AreaPart, Edition } from './types.ts'
import type { EditionFault, EditionFaultCode } from './validate.ts'
import { areaPartsOf, placedItems } from './walk.ts'

/** Codes name one place each, lie inside the code above them, and area keys are known on both sides. */
export function codeFaults(edition: Edition): readonly EditionFault[] {
  const codes = edition.components.flatMap((component): readonly (readonly [string, string])[] => [
    ['', component.code],
    ...(component.aspects ?? []).map(({ code }) => [component.code, code] as const),
    ...areaPartsOf(component).flatMap(({ aspect, part }) => [
      [(aspect ?? component).code, part.code] as const,
      ...part.subAreas.map(({ code }) => [part.code, code] as const),
    ]),
    ...(component.groups ?? []).map(({ code }) => [component.code, code] as const),
  ])
  const items = placedItems(edition).map(({ item, subArea, group }) => [(subArea ?? group).code, item.code] as const)
  const all = [...codes, ...items]
  return [
    ...emptyFaults(edition),
    ...duplicates(all.map(([, code]) => code)).map((code) => fault(code, 'duplicate_code', 'used more than once')),
    ...all
      .filter(([parent, code]) => parent !== '' && !code.startsWith(`${parent}.`))
      .map(([parent, code]) => fault(code, 'code_outside_parent', `does not begin with ${parent}.`)),
    ...areaFaults(edition),
  ]
}

function emptyFaults(edition: Edition): readonly EditionFault[] {
  const empty = (node: string, what: string) => fault(node, 'empty', `has no ${what}`)
  const parts = edition.components.flatMap(areaPartsOf).map(({ part }) => part)
  return [
    ...(edition.components.length === 0 ? [empty(edition.editionId, 'components')] : []),
    ...(edition.areas.length === 0 ? [empty(edition.editionId, 'areas')] : []),
    ...(edition.thresholds.length === 0 ? [empty(edition.editionId, 'thresholds')] : []),
    ...edition.components.flatMap(({ code, aspects, areas, groups }) => [
      ...((aspects ?? areas ?? groups ?? []).length === 0 ? [empty(code, 'parts')] : []),
      ...(aspects ?? []).filter((aspect) => aspect.areas.length === 0).map((aspect) => empty(aspect.code, 'areas')),
      ...(groups ?? []).filter((group) => group.items.length === 0).map((group) => empty(group.code, 'items')),
    ]),
    ...parts.filter(({ subAreas }) => subAreas.length === 0).map(({ code }) => empty(code, 'sub-areas')),
    ...parts
      .flatMap(({ subAreas }) => subAreas)
      .filter(({ items }) => items.length === 0)
      .map(({ code }) => empty(code, 'items')),
  ]
}

function areaFaults({ areas, components }: Edition): readonly EditionFault[] {
  const parts = components.flatMap(areaPartsOf).map(({ part }) => part)
  const keys = new Set(areas.map(({ key }) => key))
  return [
    ...duplicates(areas.map(({ key }) => key)).map((key) => fault(`AREA:${key}`, 'duplicate_key', 'listed twice')),
    ...parts
      .filter(({ areaKey }) => !keys.has(areaKey))
      .map(({ code, areaKey }) => fault(code, 'unknown_area', `no area ${areaKey}`)),
    ...areas.flatMap((area) => ownPartFaults(area, parts)),
  ]
}

/** An area names exactly the parts that carry its key. */
function ownPartFaults(area: Area, parts: readonly AreaPart[]): readonly EditionFault[] {
  const node = `AREA:${area.key}`
  const stated = [area.pemenuhan, area.reform, area.node].filter((code) => code !== undefined)
  const own = parts.filter(({ areaKey }) => areaKey === area.key).map(({ code }) => code)
  return [
    ...stated.filter((code) => !own.includes(code)).map((code) => fault(node, 'unknown_node', `no part ${code}`)),
    ...own.filter((code) => !stated.includes(code)).map((code) => fault(node, 'unknown_node', `does not name ${code}`)),
  ]
}

/** What occurs more than once, each once. */
export function duplicates(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, place) => values.indexOf(value) !== place))]
}

export function fault(node: string, code: EditionFaultCode, detail: string): EditionFault {
  return { node, fault: code, detail }
}
