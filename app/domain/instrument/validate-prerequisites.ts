import type { Edition, Prerequisite, PrerequisiteValue, Target } from './types.ts'
import { duplicates, fault } from './validate-codes.ts'
import type { EditionFault } from './validate.ts'

const targets: readonly Target[] = ['WBK', 'WBBM']

/** Keys are unique, and each minimum is a value that the type can take. */
export function prerequisiteRuleFaults({ prerequisites }: Edition): readonly EditionFault[] {
  return [
    ...duplicates(prerequisites.map(({ key }) => key)).map((key) =>
      fault(key, 'duplicate_key', 'prerequisite is listed twice'),
    ),
    ...prerequisites.flatMap((prerequisite) => [
      ...orderFaults(prerequisite),
      ...targets.flatMap((target) => minimumFaults(prerequisite, target)),
    ]),
  ]
}

function orderFaults({ key, type, order }: Prerequisite): readonly EditionFault[] {
  if (type !== 'grade') return []
  if (!order || order.length === 0) return [fault(key, 'empty', 'a grade without its order')]
  return duplicates(order).map((grade) => fault(key, 'duplicate_key', `grade ${grade} is listed twice`))
}

function minimumFaults(prerequisite: Prerequisite, target: Target): readonly EditionFault[] {
  const { key, type, order = [] } = prerequisite
  const minimum = prerequisite.min[target]
  if (minimum === null) return []
  if (type === 'grade') {
    if (typeof minimum === 'string' && order.includes(minimum)) return []
    return [fault(key, 'minimum_outside_order', `${target}: ${minimum} is not one of ${order.join(', ')}`)]
  }
  return fits(type, minimum) ? [] : [fault(key, 'bad_minimum', `${target}: ${minimum} is not a ${type}`)]
}

function fits(type: Prerequisite['type'], minimum: PrerequisiteValue): boolean {
  if (type === 'boolean') return typeof minimum === 'boolean'
  if (type === 'predicate') return minimum === 'WBK' || minimum === 'WBBM'
  if (typeof minimum !== 'number' || !(minimum >= 0)) return false
  if (type === 'level') return Number.isInteger(minimum)
  return type === 'percent' ? minimum <= 100 : true
}
