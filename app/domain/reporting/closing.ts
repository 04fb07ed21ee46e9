import { addWorkingDays } from '#app/domain/calendar/working-days.ts'
import type { Holidays } from '#app/domain/calendar/working-days.ts'

type Closing = { readonly closesOn: string }

/** The last day on which an office may hand in: that of its reopening where that is later. */
export function closesFor(period: Closing, reopening: Closing | undefined): string {
  return reopening !== undefined && reopening.closesOn > period.closesOn ? reopening.closesOn : period.closesOn
}

/** Whether an office may still hand in on a day; the closing day itself counts. */
export function isOpenFor(period: Closing, reopening: Closing | undefined, today: string): boolean {
  return today <= closesFor(period, reopening)
}

/** A returned report leaves the office at least this many working days to repair it. */
export const repairDays = 5

/**
 * Until when a period must be opened again because a report of it is returned on a day; undefined when it stays open
 * long enough by itself.
 */
export function neededForRepair(
  period: Closing,
  reopening: Closing | undefined,
  { today, holidays }: { readonly today: string; readonly holidays: Holidays },
): string | undefined {
  const until = addWorkingDays(today, repairDays, holidays)
  return closesFor(period, reopening) < until ? until : undefined
}

/** The longest that a period may be opened again at once, in days. */
export const longestReopening = 92

/** What is wrong with the last day of a reopening; undefined when nothing is. Days are 'YYYY-MM-DD'. */
export function reopeningFault(closesOn: string, today: string): 'in-past' | 'too-far' | undefined {
  if (closesOn < today) return 'in-past'
  const days = (Date.parse(closesOn) - Date.parse(today)) / 86_400_000
  return days > longestReopening ? 'too-far' : undefined
}
