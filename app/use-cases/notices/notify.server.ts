import { deskOf } from '#app/domain/access/roles.ts'
import type { Role } from '#app/domain/access/roles.ts'
import type { NoticeKind } from '#app/domain/notices/kinds.ts'
import { canonicalJson } from '#app/domain/trace/canonical-json.ts'
import type { JsonValue } from '#app/domain/trace/canonical-json.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import type { Repositories } from '#db/store.server.ts'

type Holder = Awaited<ReturnType<Repositories['roles']['listHolders']>>[number]

export type Notify = {
  readonly kind: NoticeKind
  /** The office it is about, with its place in the tree and its day. */
  readonly officeId: string
  readonly officePath: string
  readonly today: string
  readonly assessmentId: string | null
  /** The item, prerequisite or other thing; empty for the whole. */
  readonly subject?: string
  /** What the sentence needs besides: codes and figures, never a person's name. */
  readonly detail?: { readonly [key: string]: JsonValue }
  /** Who is told: holders of these roles, limited to this area where their grant names areas. */
  readonly roles: readonly Role[]
  readonly areaKey?: string | undefined
  /** Whoever did it needs no telling. */
  readonly except?: string
  /** The same key reaches a person once only. */
  readonly dedupeKey?: string
}

/** Tells everybody concerned; belongs into the transaction of what it tells of. */
export async function notify(
  { roles, notices }: Pick<Repositories, 'roles' | 'notices'>,
  { now, newId }: Pick<Tools, 'now' | 'newId'>,
  told: Notify,
): Promise<void> {
  const above = told.officePath.split('/').filter((part) => part !== '')
  const holders = await roles.listHolders(above, told.roles, told.today)
  const persons = new Set(holders.filter((holder) => concerns(holder, told)).map(({ personId }) => personId))
  persons.delete(told.except ?? '')
  const createdAt = now().toISOString()
  await notices.addMany(
    [...persons].map((personId) => ({
      id: newId(),
      personId,
      kind: told.kind,
      officeId: told.officeId,
      assessmentId: told.assessmentId,
      subject: told.subject ?? '',
      detail: canonicalJson(told.detail ?? {}),
      createdAt,
      readAt: null,
      dedupeKey: told.dedupeKey ?? null,
    })),
  )
}

/** An office role is for the office alone; a grant that names areas is told of those areas. */
function concerns({ role, unitId, areas }: Holder, { officeId, areaKey }: Notify): boolean {
  if (deskOf[role as Role] === 'office' && unitId !== officeId) return false
  return areas === null || areaKey === undefined || areas.includes(areaKey)
}
