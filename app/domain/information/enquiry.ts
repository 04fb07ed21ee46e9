import { addWorkingDays, isWorkingDay } from '#app/domain/calendar/working-days.ts'
import type { Holidays } from '#app/domain/calendar/working-days.ts'

/**
 * How the information centre dealt with a question: answered it at once, passed it on to whoever knows, or took it
 * down to be answered later. Whatever was not answered at once waits until it is.
 */
export const outcomes = ['answered', 'passed_on', 'open'] as const
export type Outcome = (typeof outcomes)[number]

/** For how many days after its working day the notice of a waiting question is still worth giving. */
export const toldFor = 7

/** Longest note beside an enquiry, in characters. */
export const noteLimit = 280

/**
 * The working day on which a question asked on a day is to be answered: that day, or the next working day when the
 * office was closed (process, 8: enquiries are answered on the same working day; CC-02).
 */
export function dueDay(askedOn: string, holidays: Holidays): string {
  return isWorkingDay(askedOn, holidays) ? askedOn : addWorkingDays(askedOn, 1, holidays)
}

/** Whether an enquiry was answered on the working day it was asked. Days are the office's own. */
export function isSameDay({ answeredOn, dueOn }: { readonly answeredOn: string | null; readonly dueOn: string }) {
  return answeredOn !== null && answeredOn <= dueOn
}

/** Whether an enquiry still waits although its working day is over. */
export function isOverdue(
  { answeredOn, dueOn }: { readonly answeredOn: string | null; readonly dueOn: string },
  today: string,
): boolean {
  return answeredOn === null && today > dueOn
}

/** Whole minutes from the question to the answer, never below 0; both are UTC ISO text. */
export function minutesToAnswer(askedAt: string, answeredAt: string): number {
  return Math.max(0, Math.floor((Date.parse(answeredAt) - Date.parse(askedAt)) / 60_000))
}

/** Whether an entry may still be corrected or taken back: on the day it was made, at the office. */
export function isCorrectable({ askedOn }: { readonly askedOn: string }, today: string): boolean {
  return askedOn === today
}
