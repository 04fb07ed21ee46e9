import type { Actor } from '#app/domain/access/actor.ts'
import { AppError } from '#app/domain/errors.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { openItem } from './open-item.server.ts'
import type { ItemKey } from './open-item.server.ts'

/** Keys of expected documents that are to be ticked, and of those whose tick is to go; others stay as they are. */
export type TickDocuments = ItemKey & { readonly ticked: readonly string[]; readonly unticked: readonly string[] }

/**
 * The office says which expected documents it has. Ticks are a help for the office and score nothing.
 * Throws 'invalid' for a document that the item does not expect, and as `openItem` does where the item is closed.
 */
export async function tickDocuments(
  tools: Pick<Tools, 'store' | 'editions' | 'now'>,
  actor: Actor,
  { assessmentId, itemCode, ticked, unticked }: TickDocuments,
): Promise<readonly string[]> {
  const at = tools.now().toISOString()
  return tools.store.transaction(async (repositories) => {
    const key = { assessmentId, itemCode }
    const { indexed } = await openItem(repositories, tools, actor, key, 'answer:write')
    const expected = indexed.item.evidence.map((document) => document.key)
    const stranger = [...ticked, ...unticked].find((document) => !expected.includes(document))
    if (stranger !== undefined) throw new AppError('invalid', 'unknown-document')

    const { expectedDocuments } = repositories
    const before = keysOf(await expectedDocuments.listByAssessment(assessmentId), itemCode)
    for (const documentKey of ticked) {
      await expectedDocuments.tick({ assessmentId, itemCode, documentKey, tickedBy: actor.personId, tickedAt: at })
    }
    for (const documentKey of unticked) await expectedDocuments.untick(assessmentId, itemCode, documentKey)

    const after = expected.filter((document) => {
      return ticked.includes(document) || (before.includes(document) && !unticked.includes(document))
    })
    if (after.join() === expected.filter((document) => before.includes(document)).join()) return after
    await repositories.events.append({
      stream: assessmentId,
      at,
      actorId: actor.personId,
      action: 'documents.ticked',
      subject: itemCode,
      oldValue: before,
      newValue: after,
    })
    return after
  })
}

function keysOf(
  rows: readonly { readonly itemCode: string; readonly documentKey: string }[],
  itemCode: string,
): string[] {
  return rows.filter((row) => row.itemCode === itemCode).map(({ documentKey }) => documentKey)
}
