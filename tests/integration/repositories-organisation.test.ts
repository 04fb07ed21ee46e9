import { expect, test } from 'vitest'
import { aCycle, aUnit, aUnitName, given, pati } from '#tests/support/builders.ts'
import { eachEngine, testStore } from '#tests/support/test-store.ts'

const day = '2026-05-12'
const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id)

eachEngine('units', (engine) => {
  test('a unit bears the name of the day', async () => {
    const store = await testStore(engine)
    await store.units.insertMany(
      [aUnit('/kementerian/')],
      [
        aUnitName('kementerian', { name: 'Kementerian Hukum', validTo: '2024-10-20' }),
        aUnitName('kementerian', { name: 'Kementerian Imigrasi', validFrom: '2024-10-21' }),
      ],
    )

    expect(await store.units.find('kementerian', '2024-10-20')).toMatchObject({ name: 'Kementerian Hukum' })
    expect(await store.units.find('kementerian', '2024-10-21')).toMatchObject({ name: 'Kementerian Imigrasi' })
    expect(await store.units.find('kementerian', '1900-01-01')).toMatchObject({ name: null, path: '/kementerian/' })
    expect((await store.units.listNames('kementerian')).map(({ name }) => name)).toEqual([
      'Kementerian Hukum',
      'Kementerian Imigrasi',
    ])
    expect(await store.units.find('nowhere', day)).toBeUndefined()
  })

  test('a branch holds what is below its path and nothing that only begins alike', async () => {
    const store = await testStore(engine)
    await given(store)
    const beside = '/kementerian/ditjenim/kanwil-jateng-baru/'
    await store.units.insertMany([aUnit(beside)], [])

    const branch = ['/kementerian/ditjenim/kanwil-jateng/']
    expect(ids(await store.units.listInBranches(branch, { day }))).toEqual(['kanwil-jateng', 'kanim-pati'])
    expect(await store.units.listInBranches([], { day })).toEqual([])
    expect(await store.units.find('kanwil-jateng-baru', day)).toMatchObject({ path: beside })
  })

  test('several branches are listed by kind, name and page, without what is closed', async () => {
    const store = await testStore(engine)
    await given(store)
    await store.units.insertMany(
      [aUnit('/kementerian/ditjenim/kanwil-jatim/kanim-lama/', { closedOn: '2026-05-11' })],
      [aUnitName('kanim-lama')],
    )
    const both = ['/kementerian/ditjenim/kanwil-jateng/', '/kementerian/ditjenim/kanwil-jatim/']
    const list = (filter: object) => store.units.listInBranches(both, { day, ...filter })

    expect(ids(await list({ kinds: ['kanim'] }))).toEqual(['kanim-pati', 'kanim-surabaya'])
    expect(ids(await list({ search: ' SURABAYA ' }))).toEqual(['kanim-surabaya'])
    expect(await list({ search: '%' })).toEqual([])
    expect(ids(await list({ limit: 2, offset: 1 }))).toEqual(['kanim-pati', 'kanwil-jatim'])
    expect(ids(await list({ day: '2026-05-11', search: 'lama' }))).toEqual(['kanim-lama'])
  })

  test('the units above a path come from the root down', async () => {
    const store = await testStore(engine)
    await given(store)
    expect(ids(await store.units.listAncestors(pati, day))).toEqual([
      'kementerian',
      'ditjenim',
      'kanwil-jateng',
      'kanim-pati',
    ])
  })
})

eachEngine('cycles', (engine) => {
  test('a cycle is found by its year and changed only at the version that was seen', async () => {
    const store = await testStore(engine)
    await given(store)
    await store.cycles.create(aCycle({ id: 'cycle-2025', year: 2025, state: 'closed' }))

    expect(ids(await store.cycles.list())).toEqual(['cycle-2026', 'cycle-2025'])
    expect(await store.cycles.findByYear(2026, 'kementerian_lembaga')).toMatchObject({ id: 'cycle-2026' })
    expect(await store.cycles.findByYear(2026, 'pemda')).toBeUndefined()

    expect(await store.cycles.update('cycle-2026', 1, { evidenceTo: '2026-06-30' })).toBe(true)
    expect(await store.cycles.update('cycle-2026', 1, { state: 'closed' })).toBe(false)
    expect(await store.cycles.find('cycle-2026')).toMatchObject({ version: 2, evidenceTo: '2026-06-30', state: 'open' })
  })

  test('windows are moved by setting them again, and the nearest above an office comes first', async () => {
    const store = await testStore(engine)
    await given(store)
    const window = { cycleId: 'cycle-2026', kind: 'fill' as const, opensOn: '2026-01-05', closesOn: '2026-03-31' }
    await store.cycles.setWindow({ ...window, unitId: 'kementerian' })
    await store.cycles.setWindow({ ...window, unitId: 'kanwil-jateng' })
    await store.cycles.setWindow({ ...window, unitId: 'kanwil-jatim' })
    await store.cycles.setWindow({ ...window, unitId: 'kanwil-jateng', closesOn: '2026-04-15' })

    const above = ['kementerian', 'ditjenim', 'kanwil-jateng', 'kanim-pati']
    const office = { id: 'assessment-pati', cycleId: 'cycle-2026' }
    expect(await store.cycles.listWindowsFor(office, above)).toEqual([
      { kind: 'fill', opensOn: '2026-01-05', closesOn: '2026-04-15', exception: false },
      { kind: 'fill', opensOn: '2026-01-05', closesOn: '2026-03-31', exception: false },
    ])

    await store.cycles.removeWindow({ cycleId: 'cycle-2026', unitId: 'kanwil-jateng', kind: 'fill' })
    expect((await store.cycles.listWindows('cycle-2026')).map(({ unitId }) => unitId)).toEqual([
      'kanwil-jatim',
      'kementerian',
    ])
  })
})
