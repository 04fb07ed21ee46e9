import { indexEdition } from '#app/domain/instrument/index-edition.ts'
import type { IndexedNode } from '#app/domain/instrument/index-edition.ts'
import type { Edition, InstitutionKind, Target } from '#app/domain/instrument/types.ts'
import { gatesOf, needTermsOf } from './compile-gates.ts'
import { ruleOf } from './item-rule.ts'
import { needOfTerms } from './need.ts'
import type { Plan } from './plan.ts'
import { prerequisitesFor } from './prerequisites.ts'

const plans = new WeakMap<Edition, Map<string, Plan>>()

/** The plan of an edition towards a target; computed once for each. The edition has passed `editionFaults`. */
export function compileEdition(
  edition: Edition,
  target: Target,
  institutionKind: InstitutionKind = 'kementerian_lembaga',
): Plan {
  const known = plans.get(edition) ?? new Map<string, Plan>()
  plans.set(edition, known)
  const name = `${target} ${institutionKind}`
  const plan = known.get(name) ?? compile(edition, target, institutionKind)
  known.set(name, plan)
  return plan
}

function compile(edition: Edition, target: Target, institutionKind: InstitutionKind): Plan {
  const index = indexEdition(edition)
  const { nodes, items } = index
  const placeOf = new Map(nodes.map(({ key }, place) => [key, place]))
  const orderOf = new Map(items.map(({ code }, order) => [code, order]))
  const children = nodes.map((node) => Int32Array.from(node.children, (key) => placeOf.get(key)!))
  const gates = gatesOf(index, target)
  const needTerms = needTermsOf(index, gates)
  return {
    index,
    edition: edition.editionId,
    target,
    institutionKind,
    codes: items.map(({ code }) => code),
    rules: items.map(({ item }) => ruleOf(item)),
    orderOf,
    keys: nodes.map(({ key }) => key),
    weights: Float64Array.from(nodes, ({ weight }) => weight),
    placeOf,
    children,
    firstItem: Int32Array.from(nodes, ({ items: [first] }) => (first === undefined ? -1 : orderOf.get(first)!)),
    itemCount: Int32Array.from(nodes, (node) => node.items.length),
    paths: items.map(({ node }) => pathFrom(placeOf.get(node)!, nodes, children)),
    gates,
    needTerms,
    emptyNeed: needOfTerms(needTerms, new Float64Array(nodes.length)).reduce((sum, points) => sum + points, 0),
    prerequisites: prerequisitesFor(edition, target, institutionKind),
  }
}

/** Nodes come after everything they sum, so one pass upwards finds all that the leaf reaches. */
function pathFrom(leaf: number, nodes: readonly IndexedNode[], children: readonly Int32Array[]): Int32Array {
  const reached = new Set([leaf])
  for (let node = leaf + 1; node < nodes.length; node++) {
    if (children[node]!.some((child) => reached.has(child))) reached.add(node)
  }
  return Int32Array.from(reached)
}
