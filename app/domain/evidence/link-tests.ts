import { roundEnd } from '#app/domain/calendar/rounds.ts'

/** For so many days before a round or a window for filling in closes, links are tested more often. */
const before = 7

/**
 * Every how many days a link that opened is tested again: weekly, and every other day in the week before a round of
 * evidence or one of these windows closes (process, 5). Days are 'YYYY-MM-DD'.
 */
export function retestEvery(today: string, closings: readonly string[]): 2 | 7 {
  const near = [roundEnd(today), ...closings].some((day) => day >= today && daysBetween(today, day) <= before)
  return near ? 2 : 7
}

/** What is kept of a link, and what one more test of it said. */
export type LinkStanding = { readonly linkState: string | null; readonly linkReason: string | null }
type Tried = { readonly ok: boolean; readonly reason: string }

/** It did not answer, or not in order: that may pass. Every other reason is the word of whoever keeps the page. */
const passing: readonly string[] = ['timeout', 'error']

/**
 * What a daily test comes to. A link that opened and now does not answer is in doubt for a day, still counting, and
 * closed when the next test finds the same; one that says that it is closed is closed at once.
 */
export function linkNews(kept: LinkStanding, { ok, reason }: Tried): 'opened' | 'in-doubt' | 'closed' {
  if (ok) return 'opened'
  const isFirst = kept.linkState === 'opened' && kept.linkReason === null
  return isFirst && passing.includes(reason) ? 'in-doubt' : 'closed'
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000
}
