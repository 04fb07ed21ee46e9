/** What is kept of a link between a piece and what it serves. */
export type LinkFacts = { readonly verdict: 'pending' | 'accepted' | 'returned'; readonly linkedAt: string }

/**
 * Whether a piece may be taken off an item: only before somebody judged it there (process.md §4.1). A verdict on the
 * item judged whatever was attached when it was given; what was attached since then has not been looked at.
 */
export function mayDetach(
  { verdict, linkedAt }: LinkFacts,
  itemVerdicts: readonly { readonly judgedAt: string }[],
): boolean {
  return verdict === 'pending' && itemVerdicts.every(({ judgedAt }) => judgedAt < linkedAt)
}
