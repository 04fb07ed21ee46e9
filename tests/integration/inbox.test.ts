import { expect, test } from 'vitest'
import { remindAll } from '#app/use-cases/notices/remind.server.ts'
import { aCycle, anAssessment } from '#tests/support/builders.ts'
import { aRole, givenPerson, givenUnits } from '#tests/support/people.ts'
import { eachEngine, testStore } from '#tests/support/test-store.ts'

let made = 0
const toolsAt = (store: Awaited<ReturnType<typeof testStore>>, at: string) => ({
  store,
  now: () => new Date(at),
  newId: () => `made-${++made}`,
})

async function world(engine: 'sqlite' | 'postgres', state: 'penilaian_mandiri' | 'penilaian_kanwil') {
  const store = await testStore(engine)
  await givenUnits(store)
  await givenPerson(store, 'operator', 'operator_satker', 'kanim-pati')
  await givenPerson(store, 'reviewer', 'verifikator_kanwil', 'kanwil-jateng')
  await store.cycles.create(aCycle({ createdBy: null }))
  await store.assessments.create(anAssessment({ id: 'kanim-pati-2026', state, openedBy: null }))
  for (const kind of ['fill', 'verify'] as const) {
    const days = { opensOn: '2026-01-02', closesOn: '2026-05-31' }
    await store.cycles.setWindow({ cycleId: 'cycle-2026', unitId: 'kanwil-jateng', kind, ...days })
  }
  return store
}

eachEngine('reminders', (engine) => {
  test('come once for each threshold, to those whose work the window closes', async () => {
    const store = await world(engine, 'penilaian_mandiri')

    for (const at of ['2026-05-24T01:00:00.000Z', '2026-05-24T09:00:00.000Z', '2026-05-25T01:00:00.000Z']) {
      await remindAll(toolsAt(store, at))
    }
    await remindAll(toolsAt(store, '2026-05-28T01:00:00.000Z'))

    const told = await store.notices.listByPerson('operator', { limit: 10, offset: 0 })
    expect(told.map(({ kind, dedupeKey }) => [kind, dedupeKey])).toEqual([
      ['due', 'due:fill:2026-05-31:3:kanim-pati-2026'],
      ['due', 'due:fill:2026-05-31:7:kanim-pati-2026'],
    ])
    expect(await store.notices.count('reviewer')).toBe(0)
  })

  test('tell the reviewer while it is judged, and the day belongs to the office', async () => {
    const store = await world(engine, 'penilaian_kanwil')

    // The first of June has come in western Indonesia, not yet in Greenwich.
    await remindAll(toolsAt(store, '2026-05-31T17:30:00.000Z'))

    expect(await store.notices.count('operator')).toBe(0)
    expect(await store.notices.listByPerson('reviewer', { limit: 10, offset: 0 })).toMatchObject([
      { kind: 'locked', officeId: 'kanim-pati', detail: '{"closesOn":"2026-05-31","window":"verify"}' },
    ])
  })
})

test('roles that ended are told nothing', async () => {
  const store = await world('sqlite', 'penilaian_mandiri')
  await store.roles.insertMany([aRole('reviewer', 'operator_satker', 'kanim-pati', { validTo: '2026-05-01' })])

  await remindAll(toolsAt(store, '2026-05-30T01:00:00.000Z'))

  expect(await store.notices.count('reviewer')).toBe(0)
})
