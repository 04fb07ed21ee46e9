/** How many days before a report is due its office is reminded: once for each of these, the nearest first. */
export const reminderDays: readonly number[] = [1, 3]

/** For how many days after the due day the notice of being late is still worth giving. */
export const closedFor = 7

export type ReportReminder = { readonly kind: 'indicator-due' | 'indicator-late'; readonly key: string }

/**
 * The reminder that belongs to a due day on a day at the office; undefined when there is none. A server that was off
 * still gives the one that is due by then. Days are 'YYYY-MM-DD'.
 */
export function reportReminder(dueOn: string, today: string): ReportReminder | undefined {
  const days = Math.round((Date.parse(dueOn) - Date.parse(today)) / 86_400_000)
  if (days < 0) return days >= -closedFor ? { kind: 'indicator-late', key: `indicator-late:${dueOn}` } : undefined
  const before = reminderDays.find((limit) => days <= limit)
  return before === undefined ? undefined : { kind: 'indicator-due', key: `indicator-due:${dueOn}:${before}` }
}
