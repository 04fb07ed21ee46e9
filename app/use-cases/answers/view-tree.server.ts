import type { EditionIndex, IndexedItem } from '#app/domain/instrument/index-edition.ts'
import type { Bilingual } from '#app/domain/instrument/types.ts'
import type { Plan } from '#app/domain/scoring/plan.ts'
import type { NodeName, TreeArea } from './worksheet-view.server.ts'

/** A page of the worksheet: a sub-area or a result group, with its items. */
export type WorksheetNode = NodeName & {
  readonly component: Bilingual
  readonly area: Bilingual | null
  readonly aspect: Bilingual | null
  readonly areaKey: string | null
  readonly items: readonly IndexedItem[]
}

/** Every page of the worksheet in the order of its tree: area by area over both aspects, then the results. */
export function worksheetNodes(index: EditionIndex): readonly WorksheetNode[] {
  const component = (items: readonly IndexedItem[]) => index.nodeByKey.get(items[0]?.component ?? '')!.name
  const subAreas = index.areas.flatMap((area) =>
    area.aspects.flatMap(({ aspect, subAreas }) =>
      subAreas.map((node): WorksheetNode => {
        const above = { component: component(node.items), area: area.name, aspect: aspect?.name ?? null }
        return { ...node, ...above, areaKey: area.key }
      }),
    ),
  )
  const results = index.results.map((node): WorksheetNode => {
    return { ...node, component: component(node.items), area: null, aspect: null, areaKey: null }
  })
  return [...subAreas, ...results]
}

/** Whether somebody limited to these areas (null: to none) may read a page; results belong to no area. */
export function isReadable({ areaKey }: Pick<WorksheetNode, 'areaKey'>, areas: readonly string[] | null): boolean {
  return areas === null || (areaKey !== null && areas.includes(areaKey))
}

/** Areas and results with their gates; what the reader may not open has no pages under it. */
export function treeOf(plan: Plan, areas: readonly string[] | null): readonly TreeArea[] {
  const threshold = (node: string) => plan.gates.find((gate) => gate.node === node)?.threshold ?? null
  const branches = plan.index.areas.map(({ key, node, name, weight, aspects }): TreeArea => {
    const readable = isReadable({ areaKey: key }, areas)
    const groups = aspects.map(({ aspect, code, subAreas }) => {
      return { key: code, name: aspect?.name ?? null, nodes: subAreas.map(nameOf) }
    })
    return { key: node, name, weight, threshold: threshold(node), page: null, groups: readable ? groups : [] }
  })
  const results = plan.index.results.map(({ code, name, weight }): TreeArea => {
    const page = isReadable({ areaKey: null }, areas) ? code : null
    return { key: code, name, weight, threshold: threshold(code), page, groups: [] }
  })
  return [...branches, ...results]
}

export function nameOf({ code, name, weight }: NodeName): NodeName {
  return { code, name, weight }
}
