import { allPassed } from './gates.ts'
import type { Gate } from './gates.ts'
import type { PrerequisiteState } from './prerequisites.ts'

export type Status = 'siap_diusulkan' | 'hampir_siap' | 'perlu_pembinaan'

/**
 * Advice for the office: ready when every gate passes on verified and every prerequisite is met, nearly ready when
 * every gate passes on supported.
 */
export function statusOf(assessment: {
  readonly supported: readonly Pick<Gate, 'passed'>[]
  readonly verified: readonly Pick<Gate, 'passed'>[]
  readonly prerequisites: readonly Pick<PrerequisiteState, 'state'>[]
}): Status {
  const { supported, verified, prerequisites } = assessment
  if (allPassed(verified) && prerequisites.every(({ state }) => state === 'met')) return 'siap_diusulkan'
  return allPassed(supported) ? 'hampir_siap' : 'perlu_pembinaan'
}
