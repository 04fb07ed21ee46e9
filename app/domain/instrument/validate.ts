import type { Edition } from './types.ts'
import { codeFaults } from './validate-codes.ts'
import { countFaults } from './validate-counts.ts'
import { itemFaults } from './validate-items.ts'
import { prerequisiteRuleFaults } from './validate-prerequisites.ts'
import { thresholdFaults } from './validate-thresholds.ts'
import { weightFaults } from './validate-weights.ts'

export type EditionFaultCode =
  | 'empty'
  | 'weights_do_not_add_up'
  | 'bad_weight'
  | 'unknown_scale'
  | 'wrong_scale_type'
  | 'duplicate_code'
  | 'code_outside_parent'
  | 'duplicate_key'
  | 'options_differ_from_scale'
  | 'bad_formula'
  | 'unknown_input'
  | 'missing_zero_rule'
  | 'unknown_area'
  | 'unknown_node'
  | 'unknown_threshold'
  | 'circular_group'
  | 'bad_threshold'
  | 'equivalent_disagrees'
  | 'minimum_outside_order'
  | 'bad_minimum'
  | 'count_disagrees'

/** Something that makes an edition unfit for use. `node` is the code or key of the place at fault. */
export type EditionFault = { readonly node: string; readonly fault: EditionFaultCode; readonly detail: string }

/** Every fault of meaning in an edition whose shape is right; an edition without faults may be indexed and compiled. */
export function editionFaults(edition: Edition): readonly EditionFault[] {
  return [
    ...codeFaults(edition),
    ...weightFaults(edition),
    ...itemFaults(edition),
    ...thresholdFaults(edition),
    ...prerequisiteRuleFaults(edition),
    ...countFaults(edition),
  ]
}
