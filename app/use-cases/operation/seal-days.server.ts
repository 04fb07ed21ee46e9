import type { Tools } from '#app/platform/tools.server.ts'

const minute = 60_000
const day = 24 * 60 * minute

/** What began before midnight may be written a little after it; a day is sealed when that is surely over. */
const settled = 10 * minute

/**
 * Anchors the heads of all event streams as they were when the last day (UTC) ended. Tells which day was sealed;
 * undefined when it was sealed before.
 */
export async function sealLastDay({ store, now }: Pick<Tools, 'store' | 'now'>): Promise<string | undefined> {
  const last = new Date(now().getTime() - settled - day).toISOString().slice(0, 10)
  const anchor = await store.transaction(({ anchors }) => anchors.seal(last, now().toISOString()))
  return anchor?.day
}
