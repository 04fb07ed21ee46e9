import { addWorkingDays } from '#app/domain/calendar/working-days.ts'
import type { Holidays } from '#app/domain/calendar/working-days.ts'
import type { Catalogue } from '#app/domain/indicators/types.ts'

type Rules = Pick<Catalogue, 'deadlines' | 'complaint_classes'>

/** Working days in which a complaint is verified and classed (PermenPANRB 62/2018). */
export function verificationDays({ deadlines }: Rules): number {
  return daysOf(deadlines, 'lapor_verifikasi')
}

/**
 * Calendar days after which an answer stands when the reporter does not react, and in which the complaint may be opened
 * again (PermenPANRB 62/2018).
 */
export function reactionDays({ deadlines }: Rules): number {
  return daysOf(deadlines, 'lapor_tutup')
}

/** The last day for verifying what came on a day. */
export function verificationDue(from: string, rules: Rules, holidays: Holidays): string {
  return addWorkingDays(from, verificationDays(rules), holidays)
}

/** The last day for answering, by the class; undefined for a class that is not in the catalogue. */
export function answerDue(from: string, complaintClass: string, rules: Rules, holidays: Holidays): string | undefined {
  const found = rules.complaint_classes.find(({ code }) => code === complaintClass)
  return found && addWorkingDays(from, found.deadline_working_days, holidays)
}

/** The last day on which a reporter may react to an answer. */
export function reactionUntil(answeredOn: string, rules: Rules): string {
  return daysAfter(answeredOn, reactionDays(rules))
}

/**
 * Calendar days for which the way to reach a reporter may be kept once everything is over. Nobody keeps it longer than
 * the public form promises, nor shorter than a reporter may still open the complaint again.
 */
export const contactDays = { fewest: 14, most: 90 } as const

/** The days that were set, within those bounds; the most where nothing was. */
export function keptContactDays(wanted: unknown): number {
  const days = typeof wanted === 'number' ? Math.floor(wanted) : contactDays.most
  return Math.min(contactDays.most, Math.max(contactDays.fewest, days))
}

/** The day so many calendar days later; negative for earlier. Days are 'YYYY-MM-DD'. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

function daysOf(deadlines: Rules['deadlines'], code: string): number {
  const days = deadlines.find((one) => one.code === code)?.days
  if (days === undefined) throw new Error(`The catalogue has no days for ${code}`)
  return days
}
