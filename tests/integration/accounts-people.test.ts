import { describe, expect, test } from 'vitest'
import { findSession } from '#app/use-cases/accounts/find-session.server.ts'
import { createResetLink } from '#app/use-cases/accounts/create-reset-link.server.ts'
import { deactivatePerson } from '#app/use-cases/accounts/deactivate-person.server.ts'
import { endRole } from '#app/use-cases/accounts/end-role.server.ts'
import { grantRole } from '#app/use-cases/accounts/grant-role.server.ts'
import { invitePerson } from '#app/use-cases/accounts/invite-person.server.ts'
import { listPeople } from '#app/use-cases/accounts/list-people.server.ts'
import { reactivatePerson } from '#app/use-cases/accounts/reactivate-person.server.ts'
import { readOneTimeLink } from '#app/use-cases/accounts/set-password-by-link.server.ts'
import { signIn } from '#app/use-cases/accounts/sign-in.server.ts'
import type { SignInResult } from '#app/use-cases/accounts/sign-in.server.ts'
import type { Role } from '#app/domain/access/roles.ts'
import { actorOf, aRole, givenPerson, givenUnits, password } from '#tests/support/people.ts'
import { testServices } from '#tests/support/services.ts'
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

eachEngine('people and roles', (engine) => {
  describe('closing an account', () => {
    test('ends its sessions and links at once, and opening it again brings none back', async () => {
      const services = await world(engine)
      const admin = await actorOf(services, 'admin')
      const session = await attempt(services, 'operator@menuju.test')
      const link = await createResetLink(services, admin, 'operator')
      await deactivatePerson(services, admin, { personId: 'operator', reason: 'pindah tugas' })

      expect(await findSession(services, session.ok ? session.token : '')).toBeUndefined()
      await expect(readOneTimeLink(services, link.token)).rejects.toMatchObject({ reason: 'link-used' })
      expect(await attempt(services, 'operator@menuju.test')).toMatchObject({ reason: 'no-match' })

      await reactivatePerson(services, admin, 'operator')
      expect(await findSession(services, session.ok ? session.token : '')).toBeUndefined()
      expect((await attempt(services, 'operator@menuju.test')).ok).toBe(true)
    })

    test('is refused for oneself and for the last administrator', async () => {
      const services = await world(engine)
      const admin = await actorOf(services, 'admin')
      const own = deactivatePerson(services, admin, { personId: 'admin', reason: 'uji' })
      await expect(own).rejects.toMatchObject({ code: 'forbidden', reason: 'oneself' })
      const last = deactivatePerson(services, null, { personId: 'admin', reason: 'uji' })
      await expect(last).rejects.toMatchObject({ code: 'conflict', reason: 'last-administrator' })
      const lastRole = { personId: 'admin', roleId: 'admin-admin-kementerian', reason: 'uji' }
      await expect(endRole(services, admin, lastRole)).rejects.toMatchObject({ reason: 'last-administrator' })
      expect(await services.store.persons.find('admin')).toMatchObject({ status: 'active' })
      expect(await services.store.events.listStreams()).toEqual([])
    })

    test('two administrators cannot remove each other at once', async () => {
      const services = await world(engine)
      await givenPerson(services.store, 'second', 'admin', 'kementerian')
      const [first, second] = [await actorOf(services, 'admin'), await actorOf(services, 'second')]
      const removals = await Promise.allSettled([
        deactivatePerson(services, first, { personId: 'second', reason: 'uji' }),
        deactivatePerson(services, second, { personId: 'admin', reason: 'uji' }),
      ])
      expect(removals.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
      expect(await services.store.persons.listAdministratorIds('2026-05-12')).toHaveLength(1)
    })
  })

  describe('roles', () => {
    test('are given and taken back, each with one event', async () => {
      const services = await world(engine)
      const admin = await actorOf(services, 'admin')
      const limited = { ...role('anggota_pokja', 'kanim-solo'), areas: ['PW', 'MP'], acting: 'plt' as const }
      await grantRole(services, admin, 'operator', limited)
      expect((await actorOf(services, 'operator')).grants).toMatchObject([
        { role: 'operator_satker' },
        { role: 'anggota_pokja', areas: ['PW', 'MP'], acting: 'plt', from: '2026-05-12', to: null, ended: false },
      ])
      const given = (await services.store.roles.listByPersons(['operator'])).at(-1)
      await endRole(services, admin, { personId: 'operator', roleId: given?.id ?? '', reason: 'selesai' })
      expect((await actorOf(services, 'operator')).grants.at(-1)).toMatchObject({ ended: true })
      const again = endRole(services, admin, { personId: 'operator', roleId: given?.id ?? '', reason: 'selesai' })
      await expect(again).rejects.toMatchObject({ code: 'conflict', reason: 'role-ended' })
      const events = await services.store.events.listByStream('administration', { limit: 10 })
      expect(events.map(({ action, reason }) => [action, reason])).toEqual([
        ['role.ended', 'selesai'],
        ['role.granted', null],
      ])
    })

    test.each([
      [
        'a branch administrator outside the branch',
        'branch',
        role('operator_satker', 'kanim-surabaya'),
        'not-found',
        'office',
      ],
      ['a branch administrator for the ministry', 'branch', role('admin', 'kementerian'), 'not-found', 'office'],
      [
        'a branch administrator, an assessor',
        'branch',
        role('tpi_ketua', 'kanwil-jateng'),
        'forbidden',
        'central-role',
      ],
      ['an office role for a ministry', 'admin', role('operator_satker', 'kementerian'), 'invalid', 'role-unit'],
      ['a Kanwil role for an office', 'admin', role('kepala_kanwil', 'kanim-pati'), 'invalid', 'role-unit'],
      ['the public', 'admin', role('publik', 'kanim-pati'), 'invalid', 'role-unit'],
      ['areas for a head', 'admin', { ...role('kepala_kantor', 'kanim-pati'), areas: ['PW'] }, 'invalid', 'role-areas'],
      [
        'an end before the start',
        'admin',
        { ...role('kepala_kantor', 'kanim-pati'), to: '2026-05-11' },
        'invalid',
        'role-dates',
      ],
      ['a unit that is not there', 'admin', role('operator_satker', 'nowhere'), 'not-found', 'office'],
    ] as const)('are refused: %s', async (_name, who, input, code, reason) => {
      const services = await world(engine)
      const actor = await actorOf(services, who)
      await expect(grantRole(services, actor, 'operator', input)).rejects.toMatchObject({ code, reason })
      expect(await services.store.roles.listByPersons(['operator'])).toHaveLength(1)
      expect(await services.store.events.listStreams()).toEqual([])
    })

    test('nobody raises their own rights', async () => {
      const services = await world(engine)
      const attempted = grantRole(
        services,
        await actorOf(services, 'branch'),
        'branch',
        role('kepala_kanwil', 'kanwil-jateng'),
      )
      await expect(attempted).rejects.toMatchObject({ code: 'forbidden', reason: 'oneself' })
    })

    test.each(['operator', 'kakanwil', 'tpi'])('%s administers nobody', async (who) => {
      const services = await world(engine)
      await givenPerson(services.store, 'kakanwil', 'kepala_kanwil', 'kanwil-jateng')
      await givenPerson(services.store, 'tpi', 'tpi_ketua', 'kementerian')
      const actor = await actorOf(services, who)
      const refused = { code: expect.stringMatching(/^(forbidden|not-found)$/) }
      await expect(createResetLink(services, actor, 'branch')).rejects.toMatchObject(refused)
      await expect(deactivatePerson(services, actor, { personId: 'branch', reason: 'uji' })).rejects.toMatchObject(
        refused,
      )
      await expect(invitePerson(services, actor, invitation('viewer', 'kanim-pati'))).rejects.toMatchObject(refused)
      await expect(grantRole(services, actor, 'branch', role('admin', 'kanim-pati'))).rejects.toMatchObject(refused)
      expect(await services.store.events.listStreams()).toEqual([])
    })
  })

  describe('people of a branch', () => {
    test('whoever also works elsewhere is seen, but not taken over', async () => {
      const services = await world(engine)
      await services.store.roles.create(aRole('operator', 'operator_satker', 'kanim-surabaya'))
      const branch = await actorOf(services, 'branch')
      const { people, total } = await listPeople(services, branch, { search: '', page: 1 })
      expect(total).toBe(2)
      expect(people.map(({ id, roles }) => [id, roles.length])).toEqual([
        ['branch', 1],
        ['operator', 1],
      ])
      await expect(createResetLink(services, branch, 'operator')).rejects.toMatchObject({ code: 'forbidden' })
      await expect(createResetLink(services, branch, 'admin')).rejects.toMatchObject({ code: 'not-found' })
    })

    test('are searched by name, e-mail address and NIP, taken literally', async () => {
      const services = await world(engine)
      const admin = await actorOf(services, 'admin')
      const find = async (search: string) =>
        (await listPeople(services, admin, { search, page: 1 })).people.map(({ id }) => id)
      expect(await find('OPER')).toEqual(['operator'])
      expect(await find('19800101')).toEqual(['operator'])
      expect(await find('branch@')).toEqual(['branch'])
      expect(await find('%')).toEqual([])
    })

    test('a login is used once', async () => {
      const services = await world(engine)
      const admin = await actorOf(services, 'admin')
      const taken = invitePerson(services, admin, invitation('operator_satker', 'kanim-solo', 'operator@menuju.test'))
      await expect(taken).rejects.toMatchObject({ code: 'conflict', reason: 'email-used' })
      const both = { email: 'same@menuju.test' }
      const twice = await Promise.allSettled([
        invitePerson(services, admin, { ...invitation('operator_satker', 'kanim-solo'), ...both }),
        invitePerson(services, admin, { ...invitation('operator_satker', 'kanim-pati'), ...both }),
      ])
      expect(twice.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    })
  })
})
