import type { Count, Edition } from './types.ts'
import { fault } from './validate-codes.ts'
import type { EditionFault } from './validate.ts'
import { areaPartsOf, placedItems } from './walk.ts'
import type { PlacedItem } from './walk.ts'

/** The numbers that an edition states about itself are those of its content: a part cannot be lost unseen. */
export function countFaults(edition: Edition): readonly EditionFault[] {
  const { counts, areas } = edition
  const placed = placedItems(edition)
  const subAreas = edition.components.flatMap((component) =>
    areaPartsOf(component).flatMap(({ aspect, part }) => part.subAreas.map(() => [component.key, aspect?.key])),
  )
  const itemsIn = (key: string) => placed.filter((item) => key === 'total' || keysOf(item).includes(key)).length
  return [
    ...differs('areas', counts.areas, areas.length),
    ...each('subAreas', counts.subAreas, (key) => subAreas.filter((keys) => key === null || keys.includes(key)).length),
    ...each('items', counts.items, (key) => (key === null ? placed.length : itemsIn(key))),
    ...Object.entries(counts.itemsPerArea ?? {}).flatMap(([area, count]) => {
      const own = placed.filter(({ part }) => part?.areaKey === area)
      const inAspect = (key: string | null) => own.filter(({ aspect }) => key === null || aspect?.key === key).length
      return each(`itemsPerArea.${area}`, count, inAspect)
    }),
  ]
}

function keysOf({ component, aspect }: PlacedItem): readonly string[] {
  return aspect ? [component.key, aspect.key] : [component.key]
}

function each(name: string, stated: Count, actual: (key: string | null) => number): readonly EditionFault[] {
  if (typeof stated === 'number') return differs(name, stated, actual(null))
  return Object.entries(stated).flatMap(([key, count]) => differs(`${name}.${key}`, count, actual(key)))
}

function differs(name: string, stated: number, actual: number): readonly EditionFault[] {
  return stated === actual ? [] : [fault(`counts.${name}`, 'count_disagrees', `states ${stated}, has ${actual}`)]
}
