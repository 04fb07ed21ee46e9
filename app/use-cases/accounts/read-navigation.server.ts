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

/** What the frame of the signed-in pages needs: who it is and where the person may go. Asks nothing further. */
export function readNavigation(
  { now }: Pick<AccountTools, 'now'>,
  { actor, assessments, unread }: SignedIn,
): Navigation {
  const today = localDay(now())
  const office = ownOffice(actor, today)
  return {
    name: actor.name,
    role: activeGrants(actor, today)[0]?.role,
    ways: waysOf(actor, today, office === undefined ? undefined : assessments[office]),
    unread,
  }
}
