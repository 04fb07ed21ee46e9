import type { EditionIndex, IndexedNode } from '#app/domain/instrument/index-edition.ts'
import type { Target, Threshold } from '#app/domain/instrument/types.ts'
import type { NeedTerm, PlanGate } from './plan.ts'

/** Every threshold that binds for the target, in the edition's order; `AREA:*` becomes one gate for each area. */
export function gatesOf({ edition, nodeByKey }: EditionIndex, target: Target): readonly PlanGate[] {
  return edition.thresholds.flatMap((threshold) => {
    const minimum = threshold[target]
    if (minimum === null) return []
    if (threshold.node !== 'AREA:*') {
      return [{ key: threshold.key, node: threshold.node, threshold: inPoints(threshold, minimum, nodeByKey) }]
    }
    return edition.areas.map((area) => {
      const node = `AREA:${area.key}`
      return {
        key: `${threshold.key}:${area.key}`,
        node,
        threshold: inPoints({ ...threshold, node }, minimum, nodeByKey),
      }
    })
  })
}

function inPoints({ measure, node }: Threshold, minimum: number, nodes: ReadonlyMap<string, IndexedNode>): number {
  return measure === 'percentOfWeight' ? (minimum * nodes.get(node)!.weight) / 100 : minimum
}

const sequence = ['area', 'pengungkit', 'result', 'group', 'anywhere'] as const

/**
 * The gates in the order in which points are counted: areas, their component, results, groups of results, total.
 * Each term stands on the terms beneath it, which are the gates on nodes that its own node contains.
 */
export function needTermsOf(index: EditionIndex, gates: readonly PlanGate[]): readonly NeedTerm[] {
  const places = new Map(index.nodes.map(({ key }, place) => [key, place]))
  const ordered = gates
    .map((gate) => ({ ...gate, ...termOf(index, gate) }))
    .sort((a, b) => sequence.indexOf(a.kind) - sequence.indexOf(b.kind) || depth(b.node, index) - depth(a.node, index))
  return ordered.map(({ kind, name, key, node, threshold }, place) => {
    const inside = leavesOf(node, index)
    const beneath = ordered.flatMap((other, at) =>
      at < place && [...leavesOf(other.node, index)].every((leaf) => inside.has(leaf)) ? [at] : [],
    )
    return { kind, key: name, gate: key, node: places.get(node)!, threshold, beneath }
  })
}

function termOf({ edition, nodeByKey }: EditionIndex, gate: PlanGate): { kind: NeedTerm['kind']; name: string } {
  const node = nodeByKey.get(gate.node)!
  const threshold = edition.thresholds.find(({ key }) => key === gate.key)
  if (node.kind === 'total') return { kind: 'anywhere', name: gate.key }
  if (node.kind === 'area') return { kind: 'area', name: gate.node.slice('AREA:'.length) }
  if (node.kind === 'item') return { kind: 'result', name: node.key }
  if (threshold?.onlyItem !== undefined) return { kind: 'result', name: threshold.onlyItem }
  const lever = node.kind === 'component' && edition.components.some(({ code, groups }) => code === node.key && !groups)
  return { kind: lever ? 'pengungkit' : 'group', name: gate.key }
}

/** Sub-areas and result items that a node contains. */
function leavesOf(key: string, index: EditionIndex): ReadonlySet<string> {
  const { children } = index.nodeByKey.get(key)!
  if (children.length === 0) return new Set([key])
  return new Set(children.flatMap((child) => [...leavesOf(child, index)]))
}

function depth(key: string, index: EditionIndex): number {
  const { parent } = index.nodeByKey.get(key)!
  return parent === null ? 0 : 1 + depth(parent, index)
}
