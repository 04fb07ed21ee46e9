import { expect, test } from 'vitest'
import { anAssessment, anEvent, at, given, pati } from '#tests/support/builders.ts'
import { aRole } from '#tests/support/people.ts'
import { eachEngine, testStore } from '#tests/support/test-store.ts'

eachEngine('an office with its years', (engine) => {
  test('is found with its Kanwil, the newest year first', async () => {
    const store = await testStore(engine)
    await given(store)
    await store.cycles.create({ ...(await store.cycles.find('cycle-2026'))!, id: 'cycle-2025', year: 2025 })
    await store.assessments.create(anAssessment({ id: 'pati-2025', cycleId: 'cycle-2025', year: 2025 }))

    const found = await store.offices.findWithYears('kanim-pati', '2026-05-12')

    expect(found?.office).toEqual({
      id: 'kanim-pati',
      path: pati,
      kind: 'kanim',
      timezone: 'Asia/Jakarta',
      name: 'Nama kanim-pati',
      parentKind: 'kanwil',
      parentName: 'kanwil-jateng',
    })
    expect(found?.assessments.map(({ id, year }) => [id, year])).toEqual([
      ['assessment-pati', 2026],
      ['pati-2025', 2025],
    ])
  })

  test('has no years while nobody assesses it, and is nothing where there is no unit', async () => {
    const store = await testStore(engine)
    await given(store)
    expect((await store.offices.findWithYears('kanwil-jateng', '2026-05-12'))?.assessments).toEqual([])
    expect(await store.offices.findWithYears('kanim-entah', '2026-05-12')).toBeUndefined()
  })
})

eachEngine('activity', (engine) => {
  test('comes from several streams, newest first, with the roles of whoever acted', async () => {
    const store = await testStore(engine)
    await given(store)
    await store.roles.insertMany([
      aRole('operator', 'operator_satker', 'kanim-pati'),
      aRole('operator', 'anggota_pokja', 'kanim-pati'),
    ])
    const earlier = '2026-05-10T02:00:00.000Z'
    await store.transaction(async ({ events }) => {
      await events.append(anEvent({ stream: 'a', at: earlier, actorId: 'operator' }))
      await events.append(anEvent({ stream: 'b', at, action: 'evidence.added', subject: 'piece-1' }))
      await events.append(anEvent({ stream: 'c', at }))
    })

    const told = await store.activity.list({ streams: ['a', 'b'] }, { limit: 10 })

    expect(told.map(({ stream, action }) => [stream, action])).toEqual([
      ['b', 'evidence.added'],
      ['a', 'answer.recorded'],
    ])
    expect(told.map(({ actorRoles }) => actorRoles.map(({ role }) => role).sort())).toEqual([
      [],
      ['anggota_pokja', 'operator_satker'],
    ])
    expect(told[1]?.actorRoles[0]).toMatchObject({ unitPath: pati, validFrom: '2026-01-01' })
    expect(await store.activity.list({ streams: ['a', 'b'] }, { limit: 1, offset: 1 })).toMatchObject([{ stream: 'a' }])
    expect(await store.activity.count({ streams: ['a', 'b'] })).toBe(2)
  })

  test('is limited to subjects where some are named, none included', async () => {
    const store = await testStore(engine)
    await given(store)
    await store.transaction(async ({ events }) => {
      await events.append(anEvent({ stream: 'a', subject: 'A.I.1.i.a' }))
      await events.append(anEvent({ stream: 'a', subject: 'A.I.2.i.a' }))
    })
    const some = { streams: ['a'], subjects: ['A.I.2.i.a'] }
    expect(await store.activity.list(some, { limit: 10 })).toMatchObject([{ subject: 'A.I.2.i.a' }])
    expect(await store.activity.count(some)).toBe(1)
    expect(await store.activity.list({ streams: ['a'], subjects: [] }, { limit: 10 })).toEqual([])
    expect(await store.activity.count({ streams: ['a'], subjects: [] })).toBe(0)
  })
})

eachEngine('prerequisites', (engine) => {
  test('of the office and of the institution come in one query, each as its own', async () => {
    const store = await testStore(engine)
    await given(store)
    const entry = { note: '', enteredBy: 'operator', enteredAt: at }
    await store.prerequisites.saveForAssessment('assessment-pati', { ...entry, key: 'tlhp', value: 'true' }, 0)
    await store.prerequisites.confirm('assessment-pati', 'tlhp', 1, 'reviewer', at)
    await store.prerequisites.saveForCycle('cycle-2026', { ...entry, key: 'opiniBpk', value: '"WTP"' }, 0)

    const { ofUnit, ofInstitution } = await store.prerequisites.listFor('assessment-pati', 'cycle-2026')

    expect(ofUnit).toEqual(await store.prerequisites.listByAssessment('assessment-pati'))
    expect(ofInstitution).toEqual(await store.prerequisites.listByCycle('cycle-2026'))
    expect(ofUnit).toMatchObject([{ confirmedVersion: 1, confirmedBy: 'reviewer' }])
  })
})
