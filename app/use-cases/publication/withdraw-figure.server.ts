import type { Actor } from '#app/domain/access/actor.ts'
import { AppError } from '#app/domain/errors.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { reachedOffice } from './reached-office.server.ts'

export type WithdrawFigure = {
  readonly officeId: string
  readonly code: string
  readonly period: string
  /** The number of the publication that was seen. */
  readonly number: number
  readonly reason: string
}

/**
 * The head of an office takes a published figure from the public, and says why. What was shown stays in the trace and
 * may be published again. Throws 'not-found' out of reach, 'forbidden' for everybody but the head, 'conflict'
 * publication-changed when it was replaced or withdrawn meanwhile, or was never shown.
 */
export async function withdrawFigure(
  { store, now }: Pick<Tools, 'store' | 'now'>,
  actor: Actor,
  { officeId, code, period, number, reason }: WithdrawFigure,
): Promise<void> {
  await store.transaction(async (repositories) => {
    await reachedOffice(repositories, now, actor, { officeId, action: 'publication:manage' })
    const shown = (await repositories.publishedFigures.listShown(officeId)).find(
      (figure) => figure.indicatorCode === code && figure.period === period && figure.number === number,
    )
    const at = now().toISOString()
    const key = { officeId, indicatorCode: code, period, number }
    const end = { withdrawnAt: at, withdrawnBy: actor.personId, withdrawnReason: reason }
    if (!shown || !(await repositories.publishedFigures.withdraw(key, end))) {
      throw new AppError('conflict', 'publication-changed')
    }
    const { value, target, grade, publishedOn } = shown
    await repositories.events.append({
      stream: officeId,
      at,
      actorId: actor.personId,
      action: 'figure.withdrawn',
      subject: `${code}/${period}`,
      oldValue: { value, target, grade, publishedOn },
      newValue: null,
      reason,
    })
  })
}
