/**
 * The one place that rounds, so that a figure on the screen never contradicts a verdict. A failing value is cut and
 * what it lacks rounded up; everything else is rounded half up. Results are numbers, written out by the catalogue.
 */

/** Less than the tolerance of a gate (1e-9): a value that fails stays below its threshold when it is shown. */
const noise = 1e-10

/** Readiness 0–100 cut to one decimal; 100.0 only when no gate fails. */
export function shownReadiness(value: number, { failing }: { readonly failing: boolean }): number {
  const cut = Math.floor((value + 1e-9) * 10) / 10
  return failing ? Math.min(cut, 99.9) : cut
}

/** Points with two decimals: cut while the gate on them fails, otherwise rounded half up. */
export function shownPoints(value: number, { failing = false }: { readonly failing?: boolean } = {}): number {
  return failing ? Math.floor((value + noise) * 100) / 100 : halfUp(value)
}

/** Points that are missing, with two decimals, rounded up: what is short is never shown as 0.00. */
export function shownMissing(points: number): number {
  return Math.max(0, Math.ceil((points - noise) * 100) / 100)
}

/** Margin of a gate in points: rounded half up when it is passed, the missing points with a minus when it fails. */
export function shownMargin({ margin, passed }: { readonly margin: number; readonly passed: boolean }): number {
  return passed ? Math.max(0, halfUp(margin)) : -shownMissing(-margin)
}

/** Half up at two decimals; binary noise just below a half counts as the half. */
function halfUp(value: number): number {
  const rounded = Math.floor(value * 100 + 0.5 + 1e-7) / 100
  return rounded === 0 ? 0 : rounded
}
