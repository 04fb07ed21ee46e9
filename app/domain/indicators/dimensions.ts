import type { Catalogue, Indicator, Member } from './types.ts'

/** The lists of the catalogue that an indicator may be divided by. */
export const dimensionNames = [
  'channels',
  'service_types',
  'service_points',
  'priority_groups',
  'complaint_classes',
  'pickup_ways',
] as const
export type DimensionName = (typeof dimensionNames)[number]

/** Whether a text names one of the catalogue's lists. */
export function isDimensionName(name: string): name is DimensionName {
  return (dimensionNames as readonly string[]).includes(name)
}

/** The members an indicator's figures are entered by: its own subset of its dimension; empty where it has none. */
export function membersOf(catalogue: Catalogue, { dimension, subset }: Indicator): readonly Member[] {
  if (dimension === undefined) return []
  const all = typeof dimension === 'string' ? (isDimensionName(dimension) ? catalogue[dimension] : []) : dimension
  return subset ? all.filter(({ code }) => subset.includes(code)) : all
}
