/** Somebody who was seen on an item; `seenAt` is an instant. */
export type Presence = { readonly personId: string; readonly seenAt: string }

/** How long a sign of life counts, in milliseconds; pages give one every third of it. */
export const presenceLasts = 60_000

/** The instant before which a sign of life has expired. */
export function presentSince(now: Date): string {
  return new Date(now.getTime() - presenceLasts).toISOString()
}

/** Who else is at the same item now: signs of life that have not expired, one's own left out. */
export function othersPresent<Row extends Presence>(rows: readonly Row[], self: string, now: Date): readonly Row[] {
  const since = presentSince(now)
  return rows.filter(({ personId, seenAt }) => personId !== self && seenAt > since)
}
