import type { Tools } from '#app/platform/tools.server.ts'

/**
 * How many texts of complaints no key that is here can open: sealed by a key that was lost or left out. One that was
 * damaged among others of the same key is no lost key.
 */
export async function countLocked({ store, secrets }: Pick<Tools, 'store' | 'secrets'>): Promise<number> {
  const sealed = await store.complaints.sampleSealed()
  const locked = sealed.filter(({ samples }) => samples.every((text) => secrets.open(text) === undefined))
  return locked.reduce((sum, { count }) => sum + count, 0)
}
