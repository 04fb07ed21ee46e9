/** UTC ISO text of a time of day ('09:41') in western Indonesia. */
export function instant(day: string, time: string): string {
  return new Date(`${day}T${time}:00.000+07:00`).toISOString()
}

/** The later of two days. */
export function latest(one: string, other: string): string {
  return one > other ? one : other
}

/** The earlier of two days. */
export function earliest(one: string, other: string): string {
  return one < other ? one : other
}
