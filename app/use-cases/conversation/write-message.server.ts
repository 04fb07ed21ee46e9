import type { Actor } from '#app/domain/access/actor.ts'
import { authorize } from '#app/domain/access/authorize.ts'
import { deskOf } from '#app/domain/access/roles.ts'
import type { Role } from '#app/domain/access/roles.ts'
import { AppError } from '#app/domain/errors.ts'
import { indexEdition } from '#app/domain/instrument/index-edition.ts'
import { messageLimit } from '#app/domain/workflow/review-limits.ts'
import { reviewersIn } from '#app/domain/workflow/reviewers.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { getAssessmentFor, inArea } from '#app/use-cases/answers/find-assessment.server.ts'
import { notify } from '#app/use-cases/notices/notify.server.ts'
import { getEdition } from '#app/use-cases/scores/load-standing.server.ts'

export type WriteMessage = {
  readonly assessmentId: string
  readonly itemCode: string
  /** From 1 to `messageLimit` characters. */
  readonly text: string
}

const office: readonly Role[] = ['operator_satker', 'anggota_pokja', 'ketua_pokja', 'ketua_tim_zi', 'kepala_kantor']

/**
 * Somebody writes in the conversation of an item; the other side of the table is told. The trace keeps that it was
 * written, the conversation keeps what.
 *
 * Throws 'not-found' out of reach, 'forbidden' for another team's area and for who only reads, 'invalid' for a text
 * that is empty or too long.
 */
export async function writeMessage(
  tools: Pick<Tools, 'store' | 'editions' | 'now' | 'newId'>,
  actor: Actor,
  { assessmentId, itemCode, text }: WriteMessage,
): Promise<void> {
  const said = text.trim()
  if (said === '' || [...said].length > messageLimit) throw new AppError('invalid', 'message-length')
  const at = tools.now().toISOString()
  await tools.store.transaction(async (repositories) => {
    const { assessment, place } = await getAssessmentFor(repositories, tools.now, actor, assessmentId)
    const indexed = indexEdition(getEdition(tools.editions, assessment.editionId)).itemByCode.get(itemCode)
    if (!indexed) throw new AppError('not-found', 'item')
    const where = inArea(place, indexed.areaKey)
    authorize(actor, 'answer:read', where)
    const { role } = authorize(actor, 'conversation:write', where)

    const id = tools.newId()
    const message = { id, assessmentId, itemCode, personId: actor.personId, role, text: said, sentAt: at }
    await repositories.itemMessages.create(message)
    await repositories.events.append({
      stream: assessmentId,
      at,
      actorId: actor.personId,
      action: 'item.message-written',
      subject: itemCode,
      newValue: { id, characters: [...said].length },
    })
    await notify(repositories, tools, {
      kind: 'message',
      officeId: assessment.officeId,
      officePath: assessment.officePath,
      today: place.today,
      assessmentId,
      subject: itemCode,
      detail: { role },
      roles: deskOf[role] === 'office' ? reviewersIn(place.state) : office,
      areaKey: indexed.areaKey ?? undefined,
      except: actor.personId,
    })
  })
}
