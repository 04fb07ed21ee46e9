/** Tells the time. Whoever needs it gets it as an argument, so that a test may stop it. */
export type Clock = () => Date

const day = 24 * 3_600_000

/**
 * The clock of this process. With a fixed day ('YYYY-MM-DD', demonstration and tests) the time of day goes on
 * as it really is in western Indonesia, while the day there stays.
 */
export function clock(fixedDay?: string): Clock {
  if (!fixedDay) return () => new Date()
  const midnight = Date.parse(`${fixedDay}T00:00:00.000+07:00`)
  const anyMidnight = Date.parse('2000-01-01T00:00:00.000+07:00')
  return () => new Date(midnight + ((Date.now() - anyMidnight) % day))
}
