import type { Actor, Grant } from '#app/domain/access/actor.ts'
import { isRole } from '#app/domain/access/roles.ts'
import { localDay } from '#app/domain/calendar/local-day.ts'
import type { AccountTools } from '#app/platform/tools.server.ts'
import type { RoleRow } from './rows.server.ts'

/** The signed-in person: the actor for the rules, the rest for the frame of the page. */
export type SignedIn = {
  readonly actor: Actor
  readonly sessionId: string
  readonly login: string
  readonly language: 'id' | 'en' | null
  /** Names of the units of the roles, for the frame. */
  readonly unitNames: Readonly<Record<string, string>>
  /** The assessment of this year of each of those units that has one. */
  readonly assessments: Readonly<Record<string, string>>
  /** How many notices the person has not read. */
  readonly unread: number
}

const minute = 60_000
/** Seen is written at most this often: a read must not cost a write each time. */
const seenEvery = 5 * minute
const day = 24 * 60 * minute
/** However often it is used, a session ends this long after signing in. */
const longest = 90 * day

/**
 * The person behind a session's token, or undefined when it was revoked, has expired, or the account is closed.
 * Using a session prolongs it. Two queries, which also bring what the frame of every page shows.
 */
export async function findSession(
  { store, now, tokens, sessionDays }: Pick<AccountTools, 'store' | 'now' | 'tokens' | 'sessionDays'>,
  token: string,
): Promise<SignedIn | undefined> {
  const at = now()
  const session = await store.sessions.findLive(tokens.hashToken(token), at.toISOString())
  if (!session) return undefined

  if (at.getTime() - Date.parse(session.lastSeenAt) > seenEvery) {
    const expires = Math.min(at.getTime() + sessionDays * day, Date.parse(session.createdAt) + longest)
    await store.sessions.touch(session.id, at.toISOString(), new Date(expires).toISOString())
  }

  const year = Number(localDay(at).slice(0, 4))
  const roles = await store.roles.listWithAssessment(session.personId, year)
  return {
    actor: { personId: session.personId, name: session.name, grants: roles.flatMap(grantOf) },
    sessionId: session.id,
    login: session.email ?? session.nip ?? '',
    language: session.language,
    unitNames: Object.fromEntries(roles.map(({ unitId, unitName }) => [unitId, unitName])),
    assessments: Object.fromEntries(
      roles.flatMap(({ unitId, assessmentId }) => (assessmentId === null ? [] : [[unitId, assessmentId]])),
    ),
    unread: session.unread,
  }
}

/** A row as the rules see it; a role this version does not know gives nothing. */
export function grantOf(row: RoleRow): readonly Grant[] {
  if (!isRole(row.role)) return []
  const { role, unitId, unitPath, unitKind, areas, acting } = row
  return [
    {
      role,
      unitId,
      unitPath,
      unitKind,
      areas,
      acting,
      from: row.validFrom,
      to: row.validTo,
      ended: row.endedAt !== null,
    },
  ]
}
