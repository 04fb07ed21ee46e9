import type { Entered } from './assess.ts'

/** Where a figure comes from. */
export type FigureSource = 'typed' | 'counted' | 'import' | 'api'

/** A figure as an office's form holds it: a number or a chosen option. */
export type HeldFigure = {
  readonly figureKey: string
  readonly value: number | null
  readonly choice: string | null
  readonly source: FigureSource
  readonly reason: string
}

/** A figure that counts, and how it came about. `counted` is what Menuju counted, where it did. */
export type EffectiveFigure = {
  readonly value: number | null
  readonly choice: string | null
  readonly source: FigureSource
  readonly reason: string
  readonly counted: number | null
}

/**
 * The figures of a form: what was entered, and what is counted where nothing was. A counted figure that was kept when
 * the report was handed in gives way to what is counted now, unless the report is closed (`frozen`): then it stands as
 * it was handed in, and what is counted only since then (another channel, another service) is no part of it.
 */
export function effectiveFigures(
  held: readonly HeldFigure[],
  counted: ReadonlyMap<string, number>,
  asked: ReadonlySet<string>,
  frozen: (key: string) => boolean,
): ReadonlyMap<string, EffectiveFigure> {
  const figures = new Map<string, EffectiveFigure>()
  for (const [key, value] of counted) {
    if (!asked.has(key) || frozen(key)) continue
    figures.set(key, { value, choice: null, source: 'counted', reason: '', counted: value })
  }
  for (const { figureKey: key, value, choice, source, reason } of held) {
    const count = counted.get(key) ?? null
    const entered = source !== 'counted' && value !== count
    if (asked.has(key) && (entered || count === null || frozen(key))) {
      figures.set(key, { value, choice, source, reason, counted: count })
    }
  }
  return figures
}

/** Numbers and options apart, as the rules take them. */
export function enteredOf(
  figures: ReadonlyMap<string, Pick<EffectiveFigure, 'value' | 'choice'>>,
): Entered & { readonly figures: ReadonlyMap<string, number> } {
  const [numbers, choices] = [new Map<string, number>(), new Map<string, string>()]
  for (const [key, { value, choice }] of figures) {
    if (value !== null) numbers.set(key, value)
    if (choice !== null) choices.set(key, choice)
  }
  return { figures: numbers, choices }
}

/** Keys of figures that were entered over what Menuju counted. */
export function overruledIn(figures: ReadonlyMap<string, EffectiveFigure>): readonly string[] {
  return [...figures]
    .filter(([, { counted, value, source }]) => counted !== null && source !== 'counted' && value !== counted)
    .map(([key]) => key)
}
