import type { Actor } from '#app/domain/access/actor.ts'
import { isNoticeKind } from '#app/domain/notices/kinds.ts'
import type { NoticeKind } from '#app/domain/notices/kinds.ts'
import type { JsonValue } from '#app/domain/trace/canonical-json.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import type { Repositories } from '#db/store.server.ts'

type NamedNotice = Awaited<ReturnType<Repositories['notices']['listByPerson']>>[number]

export type NoticeView = {
  readonly id: string
  readonly kind: NoticeKind
  readonly at: string
  readonly officeName: string | null
  readonly subject: string
  /** What the sentence needs besides, by name. */
  readonly detail: Readonly<Record<string, JsonValue>>
  readonly isNew: boolean
}

const onPage = 30

/** A page of the actor's own notices, the newest first; nobody reads another's. Three queries. */
export async function readInbox({ store, now }: Pick<Tools, 'store' | 'now'>, actor: Actor, asked: number) {
  const total = await store.notices.count(actor.personId)
  const unread = await store.notices.countUnread(actor.personId)
  const pages = Math.max(1, Math.ceil(total / onPage))
  const page = Math.min(Math.max(1, asked), pages)
  const rows = await store.notices.listByPerson(actor.personId, { limit: onPage, offset: (page - 1) * onPage })
  return { notices: rows.flatMap(viewOf), total, unread, page, pages, now: now().toISOString() }
}

/** A kind that a later version may have written is left out rather than shown without words. */
function viewOf({ id, kind, createdAt, officeName, subject, detail, readAt }: NamedNotice): readonly NoticeView[] {
  if (!isNoticeKind(kind)) return []
  const parts = JSON.parse(detail) as NoticeView['detail']
  return [{ id, kind, at: createdAt, officeName, subject, detail: parts, isNew: readAt === null }]
}
