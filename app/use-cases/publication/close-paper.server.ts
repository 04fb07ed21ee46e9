import type { Actor } from '#app/domain/access/actor.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { notify } from '#app/use-cases/notices/notify.server.ts'
import type { Repositories } from '#db/store.server.ts'

/** The reason of a return after which nobody from the public opens a file any more (process, 4.5). */
export const personalData = 'DATA_PRIBADI'

type Office = { readonly id: string; readonly path: string; readonly today: string }

export type ClosePaper = {
  readonly office: Office
  readonly pieceIds: readonly string[]
  readonly because: 'personal-data' | 'removed'
}

/**
 * Closes the paper behind the pledge of an office to the public in the moment in which its piece of evidence came back
 * for the personal data in it, or left the library, and tells the head of office. It stays closed until the head
 * publishes a pledge anew, whatever becomes of the piece: a new file of it does not make the old one harmless. Belongs
 * into the transaction of the return or the removal.
 */
export async function closePaper(
  repositories: Repositories,
  tools: Pick<Tools, 'now' | 'newId'>,
  { personId }: Actor,
  { office, pieceIds, because }: ClosePaper,
): Promise<void> {
  const at = tools.now().toISOString()
  // Whoever is publishing one of them now holds it too, so that either sees what the other has done.
  for (const pieceId of [...pieceIds].sort()) await repositories.evidence.lock(pieceId)
  const closed = { paperClosedAt: at, paperClosedBecause: because }
  for (const { pieceId, pieceNumber } of await repositories.servicePledges.closePapers(office.id, pieceIds, closed)) {
    await repositories.events.append({
      stream: office.id,
      at,
      actorId: personId,
      action: 'pledge.paper-closed',
      subject: office.id,
      oldValue: { pieceId, pieceNumber },
      newValue: { because },
    })
    await notify(repositories, tools, {
      ...{ kind: 'published', officeId: office.id, officePath: office.path, today: office.today, assessmentId: null },
      ...{ detail: { paper: because }, roles: ['kepala_kantor'] },
    })
  }
}

/** Closes the papers that stand on an item and were given back there for personal data, alone or with the item. */
export async function closeReturnedPaper(
  repositories: Repositories,
  tools: Pick<Tools, 'now' | 'newId'>,
  actor: Actor,
  {
    assessmentId,
    itemCode,
    office,
  }: { readonly assessmentId: string; readonly itemCode: string; readonly office: Office },
): Promise<void> {
  const linked = await repositories.evidenceLinks.listBySubject(assessmentId, itemCode)
  const ids = linked.map(({ pieceId }) => pieceId)
  const pieceIds = await repositories.evidenceLinks.listReturnedFor(ids, personalData)
  if (pieceIds.length > 0) await closePaper(repositories, tools, actor, { office, pieceIds, because: 'personal-data' })
}
