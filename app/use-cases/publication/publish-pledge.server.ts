import type { Actor } from '#app/domain/access/actor.ts'
import { AppError } from '#app/domain/errors.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import type { Repositories } from '#db/store.server.ts'
import { personalData } from './close-paper.server.ts'
import { reachedOffice } from './reached-office.server.ts'

type PledgeTools = Pick<Tools, 'store' | 'now'>

export type PublishPledge = {
  readonly officeId: string
  readonly pledge: string
  /** The day on which it was signed, not after today at the office. */
  readonly datedOn: string
  /** A piece of the office's evidence library whose file anybody may open; null for none. */
  readonly pieceId: string | null
  /** The number of the newest wording that was seen; 0 for none. */
  readonly after: number
}

/**
 * The head of an office shows a new wording of the service pledge; the one before ends in the same moment. Throws
 * 'not-found' out of reach, 'forbidden' for everybody but the head, 'invalid' pledge-day for a day to come,
 * pledge-piece for a piece that is no file of the office or pledge-piece-personal for one that came back for the
 * personal data in it, 'conflict' publication-changed when somebody was faster.
 */
export async function publishPledge(
  { store, now }: PledgeTools,
  actor: Actor,
  { officeId, pledge, datedOn, pieceId, after }: PublishPledge,
): Promise<void> {
  await store.transaction(async (repositories) => {
    const { place } = await reachedOffice(repositories, now, actor, { officeId, action: 'publication:manage' })
    if (datedOn > place.today) throw new AppError('invalid', 'pledge-day')
    const pieceNumber = pieceId === null ? null : await fileOf(repositories, officeId, pieceId)
    const before = await repositories.servicePledges.findShown(officeId)
    const at = now().toISOString()
    const told = { pledge, datedOn, pieceId, pieceNumber }
    const shown = { publishedOn: place.today, publishedAt: at, publishedBy: actor.personId }
    if (!(await repositories.servicePledges.publish({ officeId, ...told, ...shown }, after))) {
      throw new AppError('conflict', 'publication-changed')
    }
    await repositories.events.append({
      stream: officeId,
      at,
      actorId: actor.personId,
      action: 'pledge.published',
      subject: officeId,
      oldValue: before ? { pledge: before.pledge, datedOn: before.datedOn, pieceId: before.pieceId } : null,
      newValue: { pledge, datedOn, pieceId },
    })
  })
}

/** Takes the pledge from the public, and says why. Throws as `publishPledge`. */
export async function withdrawPledge(
  { store, now }: PledgeTools,
  actor: Actor,
  { officeId, number, reason }: { readonly officeId: string; readonly number: number; readonly reason: string },
): Promise<void> {
  await store.transaction(async (repositories) => {
    await reachedOffice(repositories, now, actor, { officeId, action: 'publication:manage' })
    const shown = await repositories.servicePledges.findShown(officeId)
    const at = now().toISOString()
    const end = { withdrawnAt: at, withdrawnBy: actor.personId, withdrawnReason: reason }
    if (!shown || !(await repositories.servicePledges.withdraw(officeId, number, end))) {
      throw new AppError('conflict', 'publication-changed')
    }
    const { pledge, datedOn, pieceId } = shown
    await repositories.events.append({
      stream: officeId,
      at,
      actorId: actor.personId,
      action: 'pledge.withdrawn',
      subject: officeId,
      oldValue: { pledge, datedOn, pieceId },
      newValue: null,
      reason,
    })
  })
}

/** The newest version of a piece of the office, which must be a file. */
async function fileOf(
  { evidence, evidenceLinks }: Pick<Repositories, 'evidence' | 'evidenceLinks'>,
  officeId: string,
  pieceId: string,
) {
  const piece = await evidence.lock(pieceId)
  if (!piece || piece.officeId !== officeId || piece.removedAt !== null) throw new AppError('invalid', 'pledge-piece')
  const version = await evidence.findVersion(pieceId, piece.currentNumber)
  if (!version?.sha256) throw new AppError('invalid', 'pledge-piece')
  const returned = await evidenceLinks.listReturnedFor([pieceId], personalData)
  if (returned.length > 0) throw new AppError('invalid', 'pledge-piece-personal')
  return piece.currentNumber
}
