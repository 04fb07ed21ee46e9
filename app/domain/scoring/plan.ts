import type { EditionIndex } from '#app/domain/instrument/index-edition.ts'
import type { InstitutionKind, Prerequisite, Target } from '#app/domain/instrument/types.ts'
import type { ItemRule } from './item-rule.ts'

/** A threshold of the edition that binds for the target, in points of its node. */
export type PlanGate = {
  /** The edition's key, `area:<key>` for each area. */
  readonly key: string
  readonly node: string
  readonly threshold: number
}

/**
 * One term of the points still needed: what a gate lacks after the terms before it have been fulfilled.
 * `beneath` lists the terms whose points also raise this gate's node.
 */
export type NeedTerm = {
  readonly kind: 'area' | 'pengungkit' | 'result' | 'group' | 'anywhere'
  /** Area key, item code of a result, or key of the gate. */
  readonly key: string
  readonly gate: string
  readonly node: number
  readonly threshold: number
  readonly beneath: readonly number[]
}

/** An edition made ready for scoring towards one target: flat lists and numbers, nothing to look up. */
export type Plan = {
  readonly index: EditionIndex
  readonly edition: string
  readonly target: Target
  readonly institutionKind: InstitutionKind
  readonly codes: readonly string[]
  readonly rules: readonly ItemRule[]
  readonly orderOf: ReadonlyMap<string, number>
  /** Node keys from the leaves up, with the weight of each and the place of each key. */
  readonly keys: readonly string[]
  readonly weights: Float64Array
  readonly placeOf: ReadonlyMap<string, number>
  /** Nodes that a node sums; empty for a node that takes its points from items. */
  readonly children: readonly Int32Array[]
  /** First item and number of items of a node that takes its points from items. */
  readonly firstItem: Int32Array
  readonly itemCount: Int32Array
  /** For each item every node that its score reaches, from the leaf up. */
  readonly paths: readonly Int32Array[]
  readonly gates: readonly PlanGate[]
  readonly needTerms: readonly NeedTerm[]
  /** Points that an empty worksheet needs. */
  readonly emptyNeed: number
  readonly prerequisites: readonly Prerequisite[]
}
