import { expect, test } from 'vitest'
import { notify } from '#app/use-cases/notices/notify.server.ts'
import { aPerson, given } from '#tests/support/builders.ts'
import { eachEngine, testStore } from '#tests/support/test-store.ts'

const now = () => new Date('2026-05-12T02:41:00.000Z')
const pati = '/kementerian/ditjenim/kanwil-jateng/kanim-pati/'
let made = 0
const newId = () => `made-${++made}`

const role = (id: string, personId: string, code: string, unitId: string, areas: readonly string[] | null = null) => ({
  id,
  personId,
  role: code,
  unitId,
  areas,
  acting: 'none' as const,
  validFrom: '2026-01-01',
  validTo: null,
  grantedBy: null,
  grantedAt: now().toISOString(),
  endedAt: null,
  endReason: null,
})

const told = {
  kind: 'returned' as const,
  officeId: 'kanim-pati',
  officePath: pati,
  today: '2026-05-12',
  assessmentId: null,
  roles: ['operator_satker', 'ketua_pokja', 'verifikator_kanwil'] as const,
}

eachEngine('notices', (engine) => {
  test('reach the office and those above it, each area its own team, and never whoever did it', async () => {
    const store = await testStore(engine)
    await given(store)
    for (const id of ['pokja-pw', 'pokja-mp', 'gone']) {
      await store.persons.create(
        aPerson({ id, email: `${id}@menuju.test`, status: id === 'gone' ? 'deactivated' : 'active' }),
      )
    }
    await store.roles.insertMany([
      role('r1', 'operator', 'operator_satker', 'kanim-pati'),
      role('r2', 'pokja-pw', 'ketua_pokja', 'kanim-pati', ['PW']),
      role('r3', 'pokja-mp', 'ketua_pokja', 'kanim-pati', ['MP']),
      role('r4', 'gone', 'operator_satker', 'kanim-pati'),
      role('r5', 'reviewer', 'verifikator_kanwil', 'kanwil-jateng'),
      role('r6', 'pokja-mp', 'operator_satker', 'kanwil-jateng'),
    ])

    await notify(store, { now, newId }, { ...told, areaKey: 'PW', except: 'reviewer' })

    const counts = await Promise.all(
      ['operator', 'pokja-pw', 'pokja-mp', 'gone', 'reviewer'].map((person) => store.notices.countUnread(person)),
    )
    expect(counts).toEqual([1, 1, 0, 0, 0])
  })

  test('a reminder with a key is given once, and reading one leaves the others', async () => {
    const store = await testStore(engine)
    await given(store)
    await store.roles.create(role('r1', 'operator', 'operator_satker', 'kanim-pati'))

    for (const dedupeKey of ['due:1', 'due:1', 'due:2']) await notify(store, { now, newId }, { ...told, dedupeKey })
    const [first] = await store.notices.listByPerson('operator', { limit: 10, offset: 0 })
    await store.notices.markRead('operator', now().toISOString(), [first?.id ?? ''])

    expect([await store.notices.count('operator'), await store.notices.countUnread('operator')]).toEqual([2, 1])
  })

  test('a setting is saved over the version that was read, and over no other', async () => {
    const { settings } = await testStore(engine)
    const limits = { key: 'limits', value: '{}', changedBy: null, changedAt: now().toISOString() }

    expect(await settings.save(limits, 0)).toBe(true)
    expect(await settings.save(limits, 0)).toBe(false)
    expect(await settings.save({ ...limits, value: '{"a":1}' }, 1)).toBe(true)
    expect(await settings.save(limits, 1)).toBe(false)
    expect(await settings.find('limits')).toMatchObject({ value: '{"a":1}', version: 2 })
  })
})
