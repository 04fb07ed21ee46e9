import { evaluate, parseCheck } from './expression.ts'
import { functionsOf, summedFigures } from './value.ts'
import type { Figures } from './value.ts'
import type { Indicator, IndicatorInput, SampleRule } from './types.ts'

/** What is wrong with one figure: 'not-a-number', 'whole-number', 'too-small' or 'too-large', with the edge. */
export type FigureFault = { readonly fault: string; readonly limit?: number }

/** The largest figure that is still counted exactly. */
const largest = Number.MAX_SAFE_INTEGER

/** Whether a figure may be what the input asks for; undefined when it may. */
export function figureFault({ integer, min, max }: IndicatorInput, figure: number): FigureFault | undefined {
  if (!Number.isFinite(figure)) return { fault: 'not-a-number' }
  if (integer && !Number.isInteger(figure)) return { fault: 'whole-number' }
  if (min !== null && figure < min) return { fault: 'too-small', limit: min }
  const most = max ?? largest
  return figure > most ? { fault: 'too-large', limit: most } : undefined
}

/**
 * The checks of an indicator that its figures break, as they are written in the catalogue: of each member and of the
 * sum. A check of which a figure is missing is not broken.
 */
export function brokenChecks(
  indicator: Indicator,
  members: readonly string[],
  figures: Figures,
  sample: SampleRule,
): readonly { readonly check: string; readonly member: string | null }[] {
  const places: readonly (readonly [member: string | null, figures: Figures])[] = [
    [null, summedFigures(indicator, members, figures) ?? new Map()],
    ...members.map((member) => [member, ofMember(indicator, member, figures)] as const),
  ]
  return (indicator.checks ?? []).flatMap((check) =>
    places.filter(([, values]) => isBroken(check, values, sample)).map(([member]) => ({ check, member })),
  )
}

function isBroken(text: string, values: Figures, sample: SampleRule): boolean {
  const check = parseCheck(text)
  if (!check) return false
  const side = (expression: typeof check.left) => {
    try {
      return evaluate(expression, values, functionsOf(sample))
    } catch {
      return undefined
    }
  }
  const [left, right] = [side(check.left), side(check.right)]
  if (left === undefined || right === undefined) return false
  return check.operator === '<=' ? left > right : left < right
}

function ofMember({ inputs }: Indicator, member: string, figures: Figures): Figures {
  return new Map(
    inputs.flatMap(({ key }) => {
      const figure = figures.get(`${key}/${member}`)
      return figure === undefined ? [] : [[key, figure] as const]
    }),
  )
}

/** How far a figure may lie from the middle of the past ones before a word of reason is asked for. */
const usualFactor = 3

/** The fewest past figures that tell what is usual. */
const fewestPast = 3

/**
 * Whether a figure jumps: more than three times the median of the past ones, or less than a third of it. Small counts
 * jump by nature, so a difference below `least` is none. Asks for a reason; refuses nothing.
 */
export function isJump(figure: number, past: readonly number[], least = 5): boolean {
  if (past.length < fewestPast) return false
  const ordered = [...past].sort((a, b) => a - b)
  const middle = Math.floor(ordered.length / 2)
  const median = ordered.length % 2 === 1 ? ordered[middle]! : (ordered[middle - 1]! + ordered[middle]!) / 2
  if (Math.abs(figure - median) < least) return false
  return figure > median * usualFactor || figure < median / usualFactor
}
