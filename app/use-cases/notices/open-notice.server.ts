import type { Actor } from '#app/domain/access/actor.ts'
import { ownOffice } from '#app/domain/access/navigation.ts'
import { localDay } from '#app/domain/calendar/local-day.ts'
import { AppError } from '#app/domain/errors.ts'
import { isNoticeKind } from '#app/domain/notices/kinds.ts'
import { noticeTarget } from '#app/domain/notices/target.ts'
import type { Tools } from '#app/platform/tools.server.ts'

/**
 * Marks one of the actor's own notices as read and tells where it leads. Throws 'not-found' for a notice that is not
 * there or somebody else's. What one reads oneself is nobody's decision, so it leaves no trace.
 */
export async function openNotice(
  { store, now }: Pick<Tools, 'store' | 'now'>,
  actor: Actor,
  noticeId: string,
): Promise<string> {
  const notice = await store.notices.find(noticeId)
  if (notice?.personId !== actor.personId || !isNoticeKind(notice.kind)) throw new AppError('not-found', 'notice')
  const at = now()
  await store.notices.markRead(actor.personId, at.toISOString(), [noticeId])
  return noticeTarget(
    { ...notice, kind: notice.kind },
    notice.officeId !== null && ownOffice(actor, localDay(at)) === notice.officeId,
  )
}

/** Marks all of the actor's notices up to now as read. */
export async function readAllNotices({ store, now }: Pick<Tools, 'store' | 'now'>, actor: Actor): Promise<void> {
  await store.notices.markRead(actor.personId, now().toISOString())
}
