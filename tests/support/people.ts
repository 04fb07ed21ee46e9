import type { Actor } from '#app/domain/access/actor.ts'
import type { Role } from '#app/domain/access/roles.ts'
import { passwords } from '#app/platform/passwords.server.ts'
import type { Services } from '#app/platform/services.server.ts'
import { findSession } from '#app/use-cases/accounts/find-session.server.ts'
import type { NewRole } from '#db/repositories/roles.server.ts'
import type { PersonTable } from '#db/schema.ts'
import type { Store } from '#db/store.server.ts'
import { aPerson, aUnit, aUnitName, at } from './builders.ts'

/** The password of everybody in tests. */
export const password = 'jalan terang menuju'

const hashed = passwords.hash(password)

const paths = [
  '/kementerian/',
  '/kementerian/ditjenim/',
  '/kementerian/ditjenim/kanwil-jateng/',
  '/kementerian/ditjenim/kanwil-jateng/kanim-pati/',
  '/kementerian/ditjenim/kanwil-jateng/kanim-solo/',
  '/kementerian/ditjenim/kanwil-jatim/',
  '/kementerian/ditjenim/kanwil-jatim/kanim-surabaya/',
]

/** The tree of units in which the people of these tests work. */
export async function givenUnits({ units }: Pick<Store, 'units'>): Promise<void> {
  const rows = paths.map((path) => aUnit(path))
  await units.insertMany(
    rows,
    rows.map(({ id }) => aUnitName(id)),
  )
}

export function aRole(personId: string, role: Role, unitId: string, overrides: Partial<NewRole> = {}): NewRole {
  return {
    id: `${personId}-${role}-${unitId}`,
    personId,
    role,
    unitId,
    areas: null,
    acting: 'none',
    validFrom: '2026-01-01',
    validTo: null,
    grantedBy: null,
    grantedAt: at,
    endedAt: null,
    endReason: null,
    ...overrides,
  }
}

/** Somebody with one role who can sign in as '<id>@menuju.test'. */
export async function givenPerson(
  { persons, roles }: Pick<Store, 'persons' | 'roles'>,
  id: string,
  role: Role,
  unitId: string,
  overrides: Partial<PersonTable> = {},
): Promise<void> {
  await persons.create(aPerson({ id, name: id, passwordHash: await hashed, ...overrides }))
  await roles.create(aRole(id, role, unitId))
}

/** Opens a session without the form; answers the header that a browser would send and the session's id. */
export async function signedIn(
  { store, newId, tokens, now, sessionDays }: Services,
  personId: string,
): Promise<{ readonly cookie: string; readonly sessionId: string; readonly token: string }> {
  const token = tokens.newToken()
  const sessionId = newId()
  const createdAt = now().toISOString()
  const expiresAt = new Date(now().getTime() + sessionDays * 24 * 3_600_000).toISOString()
  const tokenHash = tokens.hashToken(token)
  const seen = { device: 'Firefox/140.0 (Linux)', createdAt, lastSeenAt: createdAt, expiresAt, revokedAt: null }
  await store.sessions.create({ id: sessionId, tokenHash, personId, ...seen })
  return { cookie: `menuju_sesi=${encodeURIComponent(btoa(JSON.stringify(token)))}`, sessionId, token }
}

/** Who a person is for the rules, read back through a session as every request does it. */
export async function actorOf(services: Services, personId: string): Promise<Actor> {
  const { token } = await signedIn(services, personId)
  const found = await findSession(services, token)
  if (!found) throw new Error(`${personId} is not signed in`)
  return found.actor
}
