import type { Actor } from '#app/domain/access/actor.ts'
import { can } from '#app/domain/access/authorize.ts'
import { deskOf, isRole } from '#app/domain/access/roles.ts'
import type { AssessmentPlace } from '#app/use-cases/answers/find-assessment.server.ts'
import { inArea } from '#app/use-cases/answers/find-assessment.server.ts'
import type { Repositories } from '#db/store.server.ts'
import type { Conversation, MessageView } from './conversation-view.server.ts'

/** Messages of one item that are shown; older ones stay kept. */
export const shownMessages = 100

type Row = Awaited<ReturnType<Repositories['itemMessages']['listByItems']>>[number]
type ItemKey = { readonly assessmentId: string; readonly itemCode: string; readonly areaKey: string | null }

/** What was said about an item. For whoever may read its answer: that was asked before. One query. */
export async function conversationOf(
  { itemMessages }: Pick<Repositories, 'itemMessages'>,
  actor: Actor,
  place: AssessmentPlace,
  { assessmentId, itemCode, areaKey }: ItemKey,
): Promise<Conversation> {
  const rows = await itemMessages.listByItems(assessmentId, [itemCode], shownMessages)
  return { messages: rows.map((row) => messageView(row, actor)), mayWrite: mayWrite(actor, place, areaKey) }
}

/** What was said about some items that the actor may read, by item. One query. */
export async function messagesOf(
  { itemMessages }: Pick<Repositories, 'itemMessages'>,
  actor: Actor,
  assessmentId: string,
  codes: readonly string[],
): Promise<ReadonlyMap<string, readonly MessageView[]>> {
  const found = new Map<string, MessageView[]>()
  for (const row of await itemMessages.listByItems(assessmentId, codes, shownMessages * codes.length)) {
    found.set(row.itemCode, [...(found.get(row.itemCode) ?? []), messageView(row, actor)])
  }
  return found
}

/** Whether the actor may write about an item. */
export function mayWrite(actor: Actor, place: AssessmentPlace, areaKey: string | null): boolean {
  return can(actor, 'conversation:write', inArea(place, areaKey))
}

export function messageView({ id, personId, personName, role, text, sentAt }: Row, actor: Actor): MessageView {
  const known = isRole(role) ? role : null
  return {
    id,
    name: personName,
    role: known,
    reviewer: known !== null && deskOf[known] !== 'office',
    own: personId === actor.personId,
    text,
    at: sentAt,
  }
}
