import { describe, expect, test } from 'vitest'
import { findSession } from '#app/use-cases/accounts/find-session.server.ts'
import { createResetLink } from '#app/use-cases/accounts/create-reset-link.server.ts'
import { invitePerson } from '#app/use-cases/accounts/invite-person.server.ts'
import { readOneTimeLink, setPasswordByLink } from '#app/use-cases/accounts/set-password-by-link.server.ts'
import { bucketOf, perAddress } from '#app/use-cases/accounts/rate-limit.server.ts'
import { signIn } from '#app/use-cases/accounts/sign-in.server.ts'
import type { SignInResult } from '#app/use-cases/accounts/sign-in.server.ts'
import type { Role } from '#app/domain/access/roles.ts'
import { actorOf, givenPerson, givenUnits, password, signedIn } from '#tests/support/people.ts'
import { pass, testServices } from '#tests/support/services.ts'
import type { TestServices } from '#tests/support/services.ts'
import { eachEngine } from '#tests/support/test-store.ts'

const from = { address: '192.0.2.7', device: 'Firefox' }
const attempt = (services: TestServices, login: string, typed = password): Promise<SignInResult> =>
  signIn(services, { login, password: typed, ...from })
const world = async (engine: 'sqlite' | 'postgres') => {
  const services = await testServices(engine)
  await givenUnits(services.store)
  await givenPerson(services.store, 'admin', 'admin', 'kementerian')
  await givenPerson(services.store, 'operator', 'operator_satker', 'kanim-pati', { nip: '198001012005011001' })
  await givenPerson(services.store, 'branch', 'admin', 'kanwil-jateng')
  return services
}
const role = (code: Role, unitId: string) => {
  return { role: code, unitId, areas: null, acting: 'none', from: '2026-05-12', to: null } as const
}
const invitation = (code: Role, unitId: string, email = 'new@menuju.test') => {
  return { name: 'Orang baru', email, nip: null, role: role(code, unitId) }
}

eachEngine('entry', (engine) => {
  describe('signing in', () => {
    test.each([
      ['the e-mail address in any case', 'Operator@Menuju.test'],
      ['the NIP', '198001012005011001'],
    ])('works with %s', async (_name, login) => {
      const services = await world(engine)
      const result = await attempt(services, login)
      if (!result.ok) throw new Error(result.reason)
      const found = await findSession(services, result.token)
      expect(found?.actor).toMatchObject({
        personId: 'operator',
        grants: [{ role: 'operator_satker', unitKind: 'kanim' }],
      })
      const events = await services.store.events.listByStream('person:operator', { limit: 10 })
      expect(events.map(({ action }) => action)).toEqual(['session.started'])
    })

    test.each([
      ['a wrong password', 'operator@menuju.test', 'not this one at all', {}],
      ['an unknown account', 'nobody@menuju.test', password, {}],
      ['a closed account', 'closed@menuju.test', password, { status: 'deactivated' }],
      ['an account nobody opened', 'closed@menuju.test', password, { status: 'invited', passwordHash: null }],
    ] as const)('%s gets the same answer after the same work', async (_name, login, typed, person) => {
      const services = await world(engine)
      await givenPerson(services.store, 'closed', 'operator_satker', 'kanim-pati', person)
      const checked: (string | null | undefined)[] = []
      const passwords = {
        ...services.passwords,
        matches(hash: string | null | undefined, text: string) {
          checked.push(hash)
          return services.passwords.matches(hash, text)
        },
      }
      const result = await signIn({ ...services, passwords }, { login, password: typed, ...from })
      expect(result).toEqual({ ok: false, reason: 'no-match' })
      expect(checked).toHaveLength(1)
      expect(await services.store.events.listStreams()).toEqual([])
    })

    test('a missing hash costs as much as a wrong password', async () => {
      const { passwords } = await testServices(engine)
      const hash = await passwords.hash(password)
      await passwords.matches(null, 'warm up')
      const cost = async (known: string | null) => {
        const began = performance.now()
        for (let round = 0; round < 5; round++) expect(await passwords.matches(known, 'wrong')).toBe(false)
        return performance.now() - began
      }
      const [wrong, missing] = [await cost(hash), await cost(null)]
      expect(missing / wrong).toBeGreaterThan(0.3)
      expect(missing / wrong).toBeLessThan(3)
    })

    test.each(['operator@menuju.test', 'nobody@menuju.test'])('%s is held after ten wrong passwords', async (login) => {
      const services = await world(engine)
      const tries = await Promise.all(Array.from({ length: 12 }, () => attempt(services, login, 'wrong password')))
      expect(tries.filter((result) => !result.ok && result.reason === 'no-match')).toHaveLength(10)
      const held = await attempt(services, login)
      expect(held).toEqual({ ok: false, reason: 'rate-limited', retryAfter: 900 })
      pass(services.clock, { minutes: 14 })
      expect(await attempt(services, login)).toMatchObject({ reason: 'rate-limited', retryAfter: 60 })
      pass(services.clock, { minutes: 1 })
      expect((await attempt(services, login)).ok).toBe(login === 'operator@menuju.test')
    })

    test('an address is held after sixty, whatever the accounts; what succeeds does not count', async () => {
      const services = await world(engine)
      for (let round = 0; round < 59; round++) {
        await services.store.rateCounts.hit(
          bucketOf(perAddress, from.address),
          services.now().toISOString(),
          '2026-05-12T02:30:00.000Z',
        )
      }
      for (let round = 0; round < 3; round++) expect((await attempt(services, 'operator@menuju.test')).ok).toBe(true)
      expect(await attempt(services, 'a@menuju.test')).toMatchObject({ reason: 'no-match' })
      expect(await attempt(services, 'operator@menuju.test')).toMatchObject({ reason: 'rate-limited' })
    })
  })

  describe('sessions', () => {
    test('one that is used lives on, at most ninety days; one that is not ends', async () => {
      const services = await world(engine)
      const result = await attempt(services, 'operator@menuju.test')
      const token = result.ok ? result.token : ''
      for (let weeks = 0; weeks < 12; weeks++) {
        pass(services.clock, { days: 7 })
        expect(await findSession(services, token), `after ${weeks + 1} weeks`).toBeDefined()
      }
      pass(services.clock, { days: 7 })
      expect(await findSession(services, token)).toBeUndefined()

      const other = await attempt(services, 'operator@menuju.test')
      pass(services.clock, { days: 14, minutes: 1 })
      expect(await findSession(services, other.ok ? other.token : '')).toBeUndefined()
    })

    test('being seen is written at most every five minutes', async () => {
      const services = await world(engine)
      const { cookie: _cookie } = await signedIn(services, 'operator')
      const seen = async () =>
        (await services.store.sessions.listLive('operator', services.now().toISOString()))[0]?.lastSeenAt
      const result = await attempt(services, 'operator@menuju.test')
      const token = result.ok ? result.token : ''
      pass(services.clock, { minutes: 5 })
      await findSession(services, token)
      expect(await seen()).toBe('2026-05-12T02:41:00.000Z')
      pass(services.clock, { minutes: 1 })
      await findSession(services, token)
      expect(await seen()).toBe('2026-05-12T02:47:00.000Z')
    })
  })

  describe('one-time links', () => {
    test('an invitation opens the account once, also for two at the same moment', async () => {
      const services = await world(engine)
      const admin = await actorOf(services, 'admin')
      const { token, purpose } = await invitePerson(services, admin, invitation('operator_satker', 'kanim-solo'))
      expect(purpose).toBe('invite')
      expect(await readOneTimeLink(services, token)).toMatchObject({ login: 'new@menuju.test' })

      const use = () => setPasswordByLink(services, { token, password: 'kata yang panjang', address: '192.0.2.9' })
      const used = await Promise.allSettled([use(), use()])
      expect(used.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
      await expect(use()).rejects.toMatchObject({ code: 'not-found', reason: 'link-used' })
      expect((await attempt(services, 'new@menuju.test', 'kata yang panjang')).ok).toBe(true)
    })

    test('it stays unused when the password is not accepted', async () => {
      const services = await world(engine)
      const { token } = await createResetLink(services, null, 'operator')
      for (const typed of ['short', 'password123', 'operator@menuju.test', '198001012005011001', 'aaaaaaaaaaaa']) {
        const result = await setPasswordByLink(services, { token, password: typed, address: '192.0.2.9' })
        expect(result, typed).toMatchObject({ ok: false, field: 'password' })
      }
      expect(await readOneTimeLink(services, token)).toMatchObject({ purpose: 'reset' })
      expect((await attempt(services, 'operator@menuju.test')).ok).toBe(true)
    })

    test('it ends after its time, when a newer one is made, and when it was never made', async () => {
      const services = await world(engine)
      const older = await createResetLink(services, null, 'operator')
      const newer = await createResetLink(services, null, 'operator')
      await expect(readOneTimeLink(services, older.token)).rejects.toMatchObject({ reason: 'link-used' })
      pass(services.clock, { days: 1, minutes: -1 })
      expect(await readOneTimeLink(services, newer.token)).toMatchObject({ purpose: 'reset' })
      pass(services.clock, { minutes: 1 })
      await expect(readOneTimeLink(services, newer.token)).rejects.toMatchObject({ reason: 'link-used' })
      await expect(readOneTimeLink(services, 'invented')).rejects.toMatchObject({ reason: 'link-used' })
    })

    test('a new password ends every session of the account', async () => {
      const services = await world(engine)
      const before = await attempt(services, 'operator@menuju.test')
      const { token } = await createResetLink(services, null, 'operator')
      await setPasswordByLink(services, { token, password: 'kata yang panjang', address: '192.0.2.9' })
      expect(await findSession(services, before.ok ? before.token : '')).toBeUndefined()
    })
  })
})
