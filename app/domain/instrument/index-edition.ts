import type { Area, AreaPart, Bilingual, Component, Edition, Item } from './types.ts'
import { areaPartsOf, placedItems } from './walk.ts'
import type { PlacedItem } from './walk.ts'

export type NodeKind = 'total' | 'component' | 'aspect' | 'areaPart' | 'area' | 'subArea' | 'group' | 'item'

/**
 * A place of the worksheet that holds points. Its points are the sum of its children, or come from its items.
 * Node keys are the printed codes, `AREA:<key>` for an area over all aspects, and `TOTAL`.
 */
export type IndexedNode = {
  readonly key: string
  readonly kind: NodeKind
  readonly name: Bilingual
  readonly weight: number
  readonly parent: string | null
  readonly children: readonly string[]
  readonly items: readonly string[]
}

/** An item with its place and its share of the hundred points. */
export type IndexedItem = {
  readonly order: number
  readonly code: string
  /** The last part of the code, for example `a`. */
  readonly letter: string
  /** The label as printed, for example `LHKPN`. */
  readonly label: string
  readonly item: Item
  readonly component: string
  readonly aspect: string | null
  readonly areaKey: string | null
  readonly area: string | null
  readonly subArea: string | null
  readonly group: string | null
  /** The node that takes the item's score: its sub-area, or the result item itself. */
  readonly node: string
  /** Points of a full score: an equal share of the sub-area, or the item's own weight. */
  readonly effectiveWeight: number
}

export type SubAreaBranch = {
  readonly code: string
  readonly name: Bilingual
  readonly weight: number
  readonly items: readonly IndexedItem[]
}
export type AspectBranch = {
  /** Code and name of the aspect; null where the edition has no aspects. */
  readonly aspect: { readonly code: string; readonly key: string; readonly name: Bilingual } | null
  readonly code: string
  readonly weight: number
  readonly subAreas: readonly SubAreaBranch[]
}
export type AreaBranch = {
  readonly key: string
  readonly no: number
  readonly node: string
  readonly name: Bilingual
  readonly weight: number
  readonly aspects: readonly AspectBranch[]
}
export type ResultBranch = SubAreaBranch

export type EditionIndex = {
  readonly edition: Edition
  readonly items: readonly IndexedItem[]
  readonly itemByCode: ReadonlyMap<string, IndexedItem>
  /** From the leaves up: a node comes after everything it sums. */
  readonly nodes: readonly IndexedNode[]
  readonly nodeByKey: ReadonlyMap<string, IndexedNode>
  readonly areas: readonly AreaBranch[]
  readonly results: readonly ResultBranch[]
}

const indexes = new WeakMap<Edition, EditionIndex>()

/** The edition as screens and scores read it. Computed once per edition; the edition has passed `editionFaults`. */
export function indexEdition(edition: Edition): EditionIndex {
  const known = indexes.get(edition)
  if (known) return known
  const items = placedItems(edition).map(indexItem)
  const itemByCode = new Map(items.map((item) => [item.code, item]))
  const nodes = indexNodes(edition)
  const index: EditionIndex = {
    edition,
    items,
    itemByCode,
    nodes,
    nodeByKey: new Map(nodes.map((node) => [node.key, node])),
    areas: edition.areas.map((area) => areaBranch(edition, area, itemByCode)),
    results: edition.components.flatMap(({ groups = [] }) =>
      groups.map((group) => ({ ...named(group), items: pick(group.items, itemByCode) })),
    ),
  }
  indexes.set(edition, index)
  return index
}

function indexItem(placed: PlacedItem, order: number): IndexedItem {
  const { item, component, aspect, part, subArea, group } = placed
  return {
    order,
    code: item.code,
    letter: item.code.slice(item.code.lastIndexOf('.') + 1),
    label: item.printedLabel,
    item,
    component: component.code,
    aspect: aspect?.code ?? null,
    areaKey: part?.areaKey ?? null,
    area: part?.code ?? null,
    subArea: subArea?.code ?? null,
    group: group?.code ?? null,
    node: subArea?.code ?? item.code,
    effectiveWeight: subArea ? subArea.weight / subArea.items.length : (item.weight ?? 0),
  }
}

function indexNodes(edition: Edition): readonly IndexedNode[] {
  const label = edition.thresholds.find(({ node }) => node === 'TOTAL')?.label ?? { id: 'Total', en: 'Total' }
  const components = edition.components.map((component) => component.code)
  const weight = edition.components.reduce((sum, component) => sum + component.weight, 0)
  return [
    ...edition.components.flatMap((component) => [
      ...leverNodes(edition, component),
      ...resultNodes(component),
      componentNode(component),
    ]),
    { key: 'TOTAL', kind: 'total', name: label, weight, parent: null, children: components, items: [] },
  ]
}

function leverNodes(edition: Edition, component: Component): readonly IndexedNode[] {
  const parts = areaPartsOf(component)
  if (parts.length === 0) return []
  const subAreas = parts.flatMap(({ part }) =>
    part.subAreas.map((subArea): IndexedNode => {
      return { ...place(subArea, 'subArea', part.code), items: subArea.items.map(({ code }) => code) }
    }),
  )
  const upper = component.aspects
    ? component.aspects.flatMap((aspect) => [
        ...aspect.areas.map((part) => areaPartNode(part, aspect.code)),
        { ...place(aspect, 'aspect', component.code), children: aspect.areas.map(({ code }) => code) },
      ])
    : parts.map(({ part }) => areaPartNode(part, component.code))
  return [...subAreas, ...upper, ...edition.areas.map((area) => areaNode(area, component))]
}

function areaPartNode(part: AreaPart, parent: string): IndexedNode {
  return { ...place(part, 'areaPart', parent), children: part.subAreas.map(({ code }) => code) }
}

function areaNode(area: Area, component: Component): IndexedNode {
  const own = areaPartsOf(component).filter(({ part }) => part.areaKey === area.key)
  const { name, weight } = area
  const children = own.map(({ part }) => part.code)
  return { key: `AREA:${area.key}`, kind: 'area', name, weight, parent: component.code, children, items: [] }
}

function resultNodes(component: Component): readonly IndexedNode[] {
  return (component.groups ?? []).flatMap((group) => [
    ...group.items.map((item): IndexedNode => {
      const { code, text, weight = 0 } = item
      return { ...place({ code, name: text, weight }, 'item', group.code), items: [code] }
    }),
    { ...place(group, 'group', component.code), children: group.items.map(({ code }) => code) },
  ])
}

function componentNode(component: Component): IndexedNode {
  const parts = component.aspects ?? component.areas ?? component.groups ?? []
  return { ...place(component, 'component', 'TOTAL'), children: parts.map(({ code }) => code) }
}

type Named = { readonly code: string; readonly name: Bilingual; readonly weight: number }

function place({ code, name, weight }: Named, kind: NodeKind, parent: string): IndexedNode {
  return { key: code, kind, name, weight, parent, children: [], items: [] }
}

function named({ code, name, weight }: Named): Named {
  return { code, name, weight }
}

function areaBranch(edition: Edition, area: Area, items: ReadonlyMap<string, IndexedItem>): AreaBranch {
  const { key, no, name, weight } = area
  const parts = edition.components.flatMap(areaPartsOf).filter(({ part }) => part.areaKey === key)
  const aspects = parts.map(({ aspect, part }): AspectBranch => {
    return {
      aspect: aspect && { code: aspect.code, key: aspect.key, name: aspect.name },
      code: part.code,
      weight: part.weight,
      subAreas: part.subAreas.map((subArea) => ({ ...named(subArea), items: pick(subArea.items, items) })),
    }
  })
  return { key, no, node: `AREA:${key}`, name, weight, aspects }
}

function pick(items: readonly Item[], index: ReadonlyMap<string, IndexedItem>): readonly IndexedItem[] {
  return items.map(({ code }) => index.get(code)!)
}
