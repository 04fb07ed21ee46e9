import { NOISE } from './answers.ts'
import type { Plan, PlanGate } from './plan.ts'

/** A threshold beside the points reached; `margin` is value − threshold, in points. */
export type Gate = {
  readonly key: string
  readonly node: string
  readonly value: number
  readonly threshold: number
  readonly passed: boolean
  readonly margin: number
}

/** Compares the points of the nodes with every gate of the plan; only binary noise is tolerated. */
export function evaluateGates(plan: Plan, points: Float64Array): readonly Gate[] {
  return plan.gates.map((gate) => gateAt(gate, points[plan.placeOf.get(gate.node)!]!))
}

/** One gate at the points that its node has reached, for whoever keeps points apart from a plan. */
export function gateAt({ key, node, threshold }: PlanGate, value: number): Gate {
  const margin = value - threshold
  return { key, node, value, threshold, passed: margin >= -NOISE, margin }
}

/** Whether every gate is passed. */
export function allPassed(gates: readonly Pick<Gate, 'passed'>[]): boolean {
  return gates.every(({ passed }) => passed)
}
