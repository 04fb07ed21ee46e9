import type { DatedWindow } from '#app/domain/calendar/windows.ts'

/** How many days before a window closes people are reminded: once for each of these, the nearest first. */
export const reminderDays: readonly number[] = [1, 3, 7, 14]

/** For how many days after a window has closed the notice of it is still worth giving. */
const closedFor = 7

export type Reminder = {
  readonly kind: 'due' | 'locked'
  /** Tells this reminder from every other one of the same assessment. */
  readonly key: string
  /** Whole days until the window closes; negative when it has. */
  readonly days: number
}

/**
 * The reminder that belongs to a window on a day at the office, or undefined. A server that was off for some days
 * still gives the reminder that is due by then, and each only once, by its key. Days are 'YYYY-MM-DD'.
 */
export function reminderFor({ kind, opensOn, closesOn }: DatedWindow, today: string): Reminder | undefined {
  if (today < opensOn) return undefined
  const days = Math.round((Date.parse(closesOn) - Date.parse(today)) / 86_400_000)
  if (days < 0) return days >= -closedFor ? { kind: 'locked', key: `locked:${kind}:${closesOn}`, days } : undefined
  const before = reminderDays.find((limit) => days <= limit)
  return before === undefined ? undefined : { kind: 'due', key: `due:${kind}:${closesOn}:${before}`, days }
}
