import { activeGrants } from '#app/domain/access/actor.ts'
import { ownOffice, waysOf } from '#app/domain/access/navigation.ts'
import type { Way } from '#app/domain/access/navigation.ts'
import type { Role } from '#app/domain/access/roles.ts'
import { localDay } from '#app/domain/calendar/local-day.ts'
import type { AccountTools } from '#app/platform/tools.server.ts'
import type { SignedIn } from './find-session.server.ts'

export type Navigation = {
  readonly name: string
  /** The first role that holds today; undefined when none does. */
  readonly role: Role | undefined
  readonly ways: readonly Way[]
  /** How many notices the person has not read. */
  readonly unread: number
}

/** What the frame of the signed-in pages needs: who it is and where the person may go. Two queries at most. */
export async function readNavigation(
  { store, now }: Pick<AccountTools, 'store' | 'now'>,
  { actor }: SignedIn,
): Promise<Navigation> {
  const today = localDay(now())
  const office = ownOffice(actor, today)
  const assessment = office && (await store.assessments.findByOfficeYear(office, Number(today.slice(0, 4))))
  return {
    name: actor.name,
    role: activeGrants(actor, today)[0]?.role,
    ways: waysOf(actor, today, assessment ? assessment.id : undefined),
    unread: await store.notices.countUnread(actor.personId),
  }
}
