import type { Tools } from '#app/platform/tools.server.ts'
import type { Repositories } from '#db/store.server.ts'

const remembered = 24 * 3_600_000

/**
 * Whether this very form came before, for entries of which two alike are two: a button that was pressed twice, or a page
 * that was sent again. Counted in the transaction that does what the form asks for, so that what fails does not count
 * and of two at once the second waits for the first. `sentAs` names the form; without one nothing came before.
 */
export async function cameBefore(
  { rateCounts }: Pick<Repositories, 'rateCounts'>,
  { now }: Pick<Tools, 'now'>,
  sentAs: string | undefined,
): Promise<boolean> {
  if (sentAs === undefined) return false
  const at = now().getTime()
  const since = new Date(at - remembered).toISOString()
  const { count } = await rateCounts.hit(`sent:${sentAs}`, new Date(at).toISOString(), since)
  return count > 1
}
