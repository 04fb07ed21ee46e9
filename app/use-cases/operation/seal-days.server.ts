import type { Tools } from '#app/platform/tools.server.ts'

const day = 24 * 3_600_000

/**
 * Anchors the heads of all event streams as they were when yesterday (UTC) ended. Tells which day was sealed;
 * undefined when it was sealed before.
 */
export async function sealYesterday({ store, now }: Pick<Tools, 'store' | 'now'>): Promise<string | undefined> {
  const yesterday = new Date(now().getTime() - day).toISOString().slice(0, 10)
  const anchor = await store.transaction(({ anchors }) => anchors.seal(yesterday, now().toISOString()))
  return anchor?.day
}
