/** Indonesia keeps no summer time, so each zone is one fixed number of hours ahead of UTC. */
const hoursAhead: Readonly<Record<string, number>> = {
  'Asia/Jakarta': 7,
  'Asia/Pontianak': 7,
  'Asia/Makassar': 8,
  'Asia/Jayapura': 9,
}

/** The zone of the ministry, and of whatever has no place of its own. */
export const centralTimeZone = 'Asia/Jakarta'

/** The day ('YYYY-MM-DD') it is in a zone of Indonesia (WIB, WITA, WIT); an unknown zone counts as WIB. */
export function localDay(at: Date, timeZone: string = centralTimeZone): string {
  return localText(at, timeZone).slice(0, 10)
}

/** The hour of that day, from 0 to 23. */
export function localHour(at: Date, timeZone: string = centralTimeZone): number {
  return Number(localText(at, timeZone).slice(11, 13))
}

function localText(at: Date, timeZone: string): string {
  const hours = hoursAhead[timeZone] ?? 7
  return new Date(at.getTime() + hours * 3_600_000).toISOString()
}
