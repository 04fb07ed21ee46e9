/**
 * How many a figure was counted from: its inputs added up, over all members of a divided one ('enquiries/whatsapp').
 * Null when none of them is among the figures, or when they are no numbers.
 */
export function baseOf(inputs: readonly string[], figures: ReadonlyMap<string, number>): number | null {
  let sum: number | null = null
  for (const [key, figure] of figures) {
    if (inputs.some((input) => key === input || key.startsWith(`${input}/`))) sum = (sum ?? 0) + figure
  }
  return sum
}

/**
 * The numbers among the figures of a report as they were kept: canonical JSON of figure key → { value }. Choices and
 * anything unreadable are left out.
 */
export function keptNumbers(json: string | null): ReadonlyMap<string, number> {
  const kept: unknown = json === null ? {} : JSON.parse(json)
  if (typeof kept !== 'object' || kept === null) return new Map()
  return new Map(
    Object.entries(kept).flatMap(([key, figure]: [string, unknown]) => {
      const value = typeof figure === 'object' && figure !== null && 'value' in figure ? figure.value : figure
      return typeof value === 'number' ? [[key, value] as const] : []
    }),
  )
}
