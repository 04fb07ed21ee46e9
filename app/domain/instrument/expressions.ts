/** The two small languages in which an edition writes its formulas. They are read, never evaluated as code. */

export type Term = { readonly sign: 1 | -1; readonly key: string }
export type Scaled = { readonly key: string; readonly divisor: number }

const name = /^[A-Za-z][A-Za-z0-9]*$/

/** Reads `head + obliged - others`: input keys joined by plus and minus. Anything else gives undefined. */
export function parseSum(expression: string): readonly Term[] | undefined {
  const words = expression.trim().split(/\s+/)
  const terms: Term[] = []
  for (let i = 0; i < words.length; i += 2) {
    const operator = i === 0 ? '+' : words[i - 1]
    const key = words[i]!
    if ((operator !== '+' && operator !== '-') || !name.test(key)) return undefined
    terms.push({ sign: operator === '+' ? 1 : -1, key })
  }
  return words.length % 2 === 1 ? terms : undefined
}

/** Reads `index / 4 * weight`: one input over a positive number, times the item's weight. Anything else gives undefined. */
export function parseScaled(expression: string): Scaled | undefined {
  const match = /^([A-Za-z][A-Za-z0-9]*) \/ (\d+(?:\.\d+)?) \* weight$/.exec(expression.trim())
  if (!match) return undefined
  const divisor = Number(match[2])
  return divisor > 0 ? { key: match[1]!, divisor } : undefined
}
