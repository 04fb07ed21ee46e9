import type { IndicatorStanding } from './standing.ts'
import type { Colour } from './types.ts'

export type AttributeState = Colour | 'unknown'

/**
 * How an attribute of excellent service stands: by the worst of its indicators that were judged, because an attribute
 * is kept as a whole; 'unknown' while none has a value that is judged.
 */
export function attributeState(colours: readonly (Colour | null)[]): AttributeState {
  const judged = colours.filter((colour) => colour !== null)
  if (judged.length === 0) return 'unknown'
  return (['red', 'yellow', 'green'] as const).find((colour) => judged.includes(colour))!
}

/** How many of an attribute's indicators were judged, and how many of those reach their target. */
export function attributeCounts(standings: readonly Pick<IndicatorStanding, 'colour'>[]) {
  const judged = standings.filter(({ colour }) => colour !== null)
  return { judged: judged.length, reached: judged.filter(({ colour }) => colour === 'green').length }
}
