import type { Bilingual, Edition, Target } from '#app/domain/instrument/types.ts'
import { compileEdition } from '#app/domain/scoring/compile-edition.ts'
import type { NeedTerm, Plan, PlanGate } from '#app/domain/scoring/plan.ts'

/** A gate as a column of the table: the areas, the levers as a whole, the results, the total. */
export type GateColumn = {
  readonly key: string
  readonly kind: Exclude<NeedTerm['kind'], 'group'>
  /** The area's own key and name; null for every other gate, whose name the catalogue has. */
  readonly area: { readonly key: string; readonly name: Bilingual } | null
}

const order: readonly NeedTerm['kind'][] = ['area', 'pengungkit', 'result', 'anywhere']

/**
 * The gates of an edition over both targets, in the order of the table. A gate over a group of results is left out:
 * it says what its parts say.
 */
export function gateColumns(edition: Edition): readonly GateColumn[] {
  const columns = new Map<string, GateColumn>()
  for (const target of ['WBBM', 'WBK'] as const) {
    const plan = compileEdition(edition, target)
    for (const gate of plan.gates) {
      const kind = kindOf(plan, gate)
      if (kind !== 'group' && !columns.has(gate.key))
        columns.set(gate.key, { key: gate.key, kind, area: areaOf(plan, gate) })
    }
  }
  return [...columns.values()].sort((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind))
}

/** The gate behind a column in an edition towards a target; undefined where it has none. */
export function gateOf(edition: Edition, target: Target, key: string): PlanGate | undefined {
  return compileEdition(edition, target).gates.find((gate) => gate.key === key)
}

function kindOf({ needTerms }: Plan, { key }: PlanGate): NeedTerm['kind'] {
  return needTerms.find(({ gate }) => gate === key)!.kind
}

function areaOf({ index }: Plan, { node }: PlanGate): GateColumn['area'] {
  const area = index.areas.find(({ key }) => node === `AREA:${key}`)
  return area ? { key: area.key, name: area.name } : null
}
