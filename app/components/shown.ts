/**
 * Figures of a gate as they are shown: while it fails, its value is cut and what is missing is rounded up,
 * so that no shown figure contradicts the verdict (11.2466 against 11.25 reads 11,24 and −0,01).
 */
export function shownValue(points: number, passed: boolean): number {
  return passed ? points : Math.floor((points + 1e-9) * 100) / 100
}

/** The margin in points; never ±0,00 on the wrong side. */
export function shownMargin(margin: number, passed: boolean): number {
  return passed ? Math.max(0, margin) : -Math.ceil((-margin - 1e-9) * 100) / 100
}

/** Readiness is cut to one decimal: 100,0 means that every gate is passed. */
export function shownReadiness(value: number): number {
  return Math.floor((value + 1e-9) * 10) / 10
}
