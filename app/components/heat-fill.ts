/** The five fills of a heat cell, from far below the threshold to passed with room. */
export type HeatFill = 'far' | 'miss' | 'near' | 'pass' | 'well'

/**
 * The fill for a margin in points, by its share of the full weight: 8 % below is far, 5 % above is more than
 * barely, 14 % above has room. The verdict itself decides the side, never the rounding.
 */
export function heatFill(margin: number, weight: number, passed: boolean): HeatFill {
  const share = weight > 0 ? margin / weight : 0
  if (!passed) return share <= -0.08 ? 'far' : 'miss'
  if (share < 0.05) return 'near'
  return share < 0.14 ? 'pass' : 'well'
}
