import type { Actor } from '#app/domain/access/actor.ts'
import { authorize } from '#app/domain/access/authorize.ts'
import { areaOfSubject, canCarry } from '#app/domain/access/carry.ts'
import { AppError } from '#app/domain/errors.ts'
import { indexEdition } from '#app/domain/instrument/index-edition.ts'
import type { Edition } from '#app/domain/instrument/types.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { getAssessmentFor, inArea } from '#app/use-cases/answers/find-assessment.server.ts'
import { getEdition } from '#app/use-cases/scores/load-standing.server.ts'
import { listOfficePeople } from './office-people.server.ts'

type AssignTools = Pick<Tools, 'store' | 'editions' | 'now' | 'newId'>

export type Assign = {
  readonly assessmentId: string
  /** An item's code, or 'AREA:' and the key of an area. */
  readonly subject: string
  /** Null takes the responsibility back from whoever has it. */
  readonly personId: string | null
  /** 'YYYY-MM-DD'; null for no date of its own. */
  readonly dueOn: string | null
}

/**
 * Says who is in charge of an item or an area until when; whoever was before is not any more. Errors: 'not-found' for
 * an office out of reach or a subject that is none, 'forbidden' for another team's area, 'invalid' 'person-unfit' for
 * somebody who does not work on it.
 */
export async function assignResponsibility(
  { store, editions, now, newId }: AssignTools,
  actor: Actor,
  { assessmentId, subject, personId, dueOn }: Assign,
): Promise<void> {
  const at = now().toISOString()
  await store.transaction(async (repositories) => {
    const { assessment, place } = await getAssessmentFor(repositories, now, actor, assessmentId)
    const areaKey = areaKeyOf(getEdition(editions, assessment.editionId), subject)
    if (areaKey === undefined) throw new AppError('not-found', 'item')
    authorize(actor, 'responsibility:assign', inArea(place, areaKey))
    if (personId !== null) {
      const people = await listOfficePeople(repositories, assessment.officeId, place.today)
      const person = people.find(({ id }) => id === personId)
      if (!person || !canCarry(person.grants, place.unitPath, areaKey, place.today)) {
        throw new AppError('invalid', 'person-unfit')
      }
    }

    const before = await repositories.responsibilities.findOpen(assessmentId, subject)
    if ((before?.personId ?? null) === personId && (before?.dueOn ?? null) === dueOn) return
    if (before) await repositories.responsibilities.end(before.id, at)
    if (personId !== null) {
      const held = { assessmentId, subject, personId, dueOn, assignedBy: actor.personId, assignedAt: at }
      await repositories.responsibilities.create({ id: newId(), ...held, endedAt: null })
    }
    await repositories.events.append({
      stream: assessmentId,
      at,
      actorId: actor.personId,
      action: 'responsibility.assigned',
      subject,
      oldValue: before ? { personId: before.personId, dueOn: before.dueOn } : null,
      newValue: personId === null ? null : { personId, dueOn },
    })
  })
}

/** The area a subject lies in; null for a result item, undefined for what the edition does not know. */
export function areaKeyOf(edition: Edition, subject: string): string | null | undefined {
  const { itemByCode } = indexEdition(edition)
  const area = areaOfSubject(subject)
  if (area === undefined) return itemByCode.get(subject)?.areaKey
  return [...itemByCode.values()].some(({ areaKey }) => areaKey === area) ? area : undefined
}
