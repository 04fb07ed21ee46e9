/** Tells the time. Whoever needs it gets it as an argument, so that a test may stop it. */
export type Clock = () => Date

/**
 * The clock of this process. With a fixed day ('YYYY-MM-DD', demonstration and tests) the time of day goes on
 * as it really is, in UTC, while the day stays.
 */
export function clock(fixedDay?: string): Clock {
  if (!fixedDay) return () => new Date()
  return () => new Date(`${fixedDay}T${new Date().toISOString().slice(11)}`)
}
