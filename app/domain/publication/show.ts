import type { Direction } from '#app/domain/indicators/types.ts'

/**
 * A value cut to its decimals so that it never says more than the verdict: rounded half up, unless that would lift it
 * over a target that was missed (94.97 against 95 stays 94.9), or drop it below one that was met.
 */
export function shownValue(value: number, target: number | null, direction: Direction, decimals: number): number {
  const scale = 10 ** decimals
  const [down, up] = [Math.floor(value * scale + 1e-9) / scale, Math.ceil(value * scale - 1e-9) / scale]
  const rounded = value - down < up - value - 1e-12 ? down : up
  if (target === null || direction === 'info') return rounded
  if (reaches(value, target, direction) === reaches(rounded, target, direction)) return rounded
  return rounded === down ? up : down
}

/** Whether a value reaches a target; the last hair of a sum of fractions decides nothing. */
export function reaches(value: number, target: number, direction: Direction): boolean {
  return direction === 'lower' ? value <= target + 1e-9 : value >= target - 1e-9
}
