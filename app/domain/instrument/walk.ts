import type { AreaPart, Aspect, Component, Edition, Item, ResultGroup, SubArea } from './types.ts'

/** Every area part of a component in printed order, with its aspect where the edition has aspects. */
export function areaPartsOf(
  component: Component,
): readonly { readonly aspect: Aspect | null; readonly part: AreaPart }[] {
  if (component.aspects) {
    return component.aspects.flatMap((aspect) => aspect.areas.map((part) => ({ aspect, part })))
  }
  return (component.areas ?? []).map((part) => ({ aspect: null, part }))
}

/** An item where the worksheet prints it: in a sub-area of the levers, or in a group of the results. */
export type PlacedItem = { readonly item: Item; readonly component: Component } & (
  | { readonly aspect: Aspect | null; readonly part: AreaPart; readonly subArea: SubArea; readonly group: null }
  | { readonly aspect: null; readonly part: null; readonly subArea: null; readonly group: ResultGroup }
)

/** Every item of the edition in printed order. */
export function placedItems(edition: Edition): readonly PlacedItem[] {
  return edition.components.flatMap((component) => [
    ...areaPartsOf(component).flatMap(({ aspect, part }) =>
      part.subAreas.flatMap((subArea) =>
        subArea.items.map((item): PlacedItem => ({ item, component, aspect, part, subArea, group: null })),
      ),
    ),
    ...(component.groups ?? []).flatMap((group) =>
      group.items.map((item): PlacedItem => ({ item, component, aspect: null, part: null, subArea: null, group })),
    ),
  ])
}
