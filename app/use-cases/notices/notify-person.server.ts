import type { NoticeKind } from '#app/domain/notices/kinds.ts'
import { canonicalJson } from '#app/domain/trace/canonical-json.ts'
import type { JsonValue } from '#app/domain/trace/canonical-json.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import type { Repositories } from '#db/store.server.ts'

export type NotifyPerson = {
  readonly personId: string
  readonly kind: NoticeKind
  readonly officeId: string
  readonly assessmentId: string | null
  /** The item, complaint or other thing; empty for the whole. */
  readonly subject?: string
  /** What the sentence needs besides: codes and figures, never a person's name. */
  readonly detail: { readonly [key: string]: JsonValue }
  /** The same key reaches the person once only. */
  readonly dedupeKey?: string
}

/** Tells one person; belongs into the transaction of what it tells of. */
export async function notifyPerson(
  { notices }: Pick<Repositories, 'notices'>,
  { now, newId }: Pick<Tools, 'now' | 'newId'>,
  { personId, kind, officeId, assessmentId, subject = '', detail, dedupeKey }: NotifyPerson,
): Promise<void> {
  const told = { id: newId(), personId, kind, officeId, assessmentId, subject, detail: canonicalJson(detail) }
  await notices.addMany([{ ...told, createdAt: now().toISOString(), readAt: null, dedupeKey: dedupeKey ?? null }])
}
