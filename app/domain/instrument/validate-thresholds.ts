import type { Edition, PerTarget, Target, Threshold } from './types.ts'
import { duplicates, fault } from './validate-codes.ts'
import type { EditionFault } from './validate.ts'
import { areaPartsOf, placedItems } from './walk.ts'

const targets: readonly Target[] = ['WBK', 'WBBM']

/** Each threshold stands on a node that exists, can be reached, and agrees with what it says in other measures. */
export function thresholdFaults(edition: Edition): readonly EditionFault[] {
  const weights = nodeWeights(edition)
  return [
    ...duplicates(edition.thresholds.map(({ key }) => key)).map((key) =>
      fault(key, 'duplicate_key', 'threshold is listed twice'),
    ),
    ...edition.thresholds.flatMap((threshold) => [
      ...nodeFaults(edition, threshold, weights),
      ...groupFaults(edition, threshold),
      ...targets.flatMap((target) => [
        ...sizeFaults(threshold, target, weights),
        ...equivalentFaults(edition, threshold, target, weights),
        ...areaPointFaults(edition, threshold, target),
      ]),
    ]),
  ]
}

function nodeWeights(edition: Edition): ReadonlyMap<string, number> {
  return new Map([
    ['TOTAL', 100] as const,
    ...edition.areas.map(({ key, weight }) => [`AREA:${key}`, weight] as const),
    ...edition.components.flatMap((component) =>
      [
        component,
        ...(component.aspects ?? []),
        ...areaPartsOf(component).flatMap(({ part }) => [part, ...part.subAreas]),
        ...(component.groups ?? []).flatMap((group) => [group, ...group.items]),
      ].map(({ code, weight = 0 }) => [code, weight] as const),
    ),
  ])
}

function nodeFaults(edition: Edition, threshold: Threshold, weights: ReadonlyMap<string, number>) {
  const { key, node, onlyItem } = threshold
  const group = edition.components.flatMap(({ groups = [] }) => groups).find(({ code }) => code === node)
  const alone = group?.items.length === 1 && group.items[0]?.code === onlyItem
  return [
    ...(node === 'AREA:*' || weights.has(node) ? [] : [fault(key, 'unknown_node', `no node ${node}`)]),
    ...(onlyItem === undefined || alone
      ? []
      : [fault(key, 'unknown_node', `${onlyItem} is not the only item of ${node}`)]),
  ]
}

function groupFaults({ thresholds }: Edition, threshold: Threshold): readonly EditionFault[] {
  const reaches = (key: string, seen: readonly string[]): boolean => {
    const parts = thresholds.find((other) => other.key === key)?.groupOf ?? []
    return parts.some((part) => part === threshold.key || (!seen.includes(part) && reaches(part, [...seen, part])))
  }
  return [
    ...(threshold.groupOf ?? [])
      .filter((part) => !thresholds.some(({ key }) => key === part))
      .map((part) => fault(threshold.key, 'unknown_threshold', `group of ${part}, which is no threshold`)),
    ...(reaches(threshold.key, []) ? [fault(threshold.key, 'circular_group', 'is a group of itself')] : []),
  ]
}

function sizeFaults(threshold: Threshold, target: Target, weights: ReadonlyMap<string, number>) {
  const { key, node, measure } = threshold
  const minimum = threshold[target]
  const full = measure === 'percentOfWeight' ? 100 : (weights.get(node) ?? Infinity)
  const size =
    minimum === null || (minimum > 0 && minimum <= full)
      ? []
      : [fault(key, 'bad_threshold', `${target} ${minimum} is not above 0 and at most ${full}`)]
  const everyArea = node === 'AREA:*' && measure === 'points' && minimum !== null
  return everyArea
    ? [...size, fault(key, 'bad_threshold', `${target}: areas differ in weight, give a percentage`)]
    : size
}

/** 3.60 of 4 on 17.5 points is 15.75: the other measures must name the same minimum. */
function equivalentFaults(
  edition: Edition,
  threshold: Threshold,
  target: Target,
  weights: ReadonlyMap<string, number>,
) {
  const { key, node, indexEquivalent, optionEquivalent, percentEquivalent } = threshold
  const weight = weights.get(node) ?? 0
  const item = placedItems(edition).find(({ item: { code } }) => code === (threshold.onlyItem ?? node))?.item
  const option =
    item?.kind === 'choice' ? item.options.find((one) => one.key === optionEquivalent?.[target]) : undefined
  const stated: readonly (readonly [string, PerTarget<unknown> | undefined, number | undefined])[] = [
    ['index', indexEquivalent, share(indexEquivalent?.[target], 4)],
    ['percent', percentEquivalent, share(percentEquivalent?.[target], 100)],
    ['option', optionEquivalent, option?.score],
  ]
  return stated.flatMap(([measure, values, part]) => {
    if (!values || (values[target] === null && threshold[target] === null)) return []
    const points = part === undefined ? undefined : part * weight
    if (points !== undefined && Math.abs(points - (threshold[target] ?? NaN)) <= 1e-9) return []
    const detail = `${target}: ${measure} ${String(values[target])} is ${points ?? 'nothing'}, not ${threshold[target]}`
    return [fault(key, 'equivalent_disagrees', detail)]
  })
}

function share(value: number | null | undefined, full: number): number | undefined {
  return value === null || value === undefined ? undefined : value / full
}

function areaPointFaults({ areas }: Edition, threshold: Threshold, target: Target): readonly EditionFault[] {
  const { key, pointsByArea } = threshold
  if (!pointsByArea) return []
  const known = Object.keys(pointsByArea).filter((area) => !areas.some((one) => one.key === area))
  return [
    ...known.map((area) => fault(key, 'unknown_area', `points for ${area}, which is no area`)),
    ...areas.flatMap((area) => {
      const points = pointsByArea[area.key]?.[target]
      const expected = ((threshold[target] ?? NaN) * area.weight) / 100
      if (points !== undefined && Math.abs(points - expected) <= 1e-9) return []
      return [fault(`${key}:${area.key}`, 'equivalent_disagrees', `${target}: ${points} points, not ${expected}`)]
    }),
  ]
}
