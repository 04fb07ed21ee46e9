import { expect, test } from 'vitest'
import type { Engine } from '#db/dialect/words.server.ts'
import { removeFilter, renameFilter, saveFilter } from '#app/use-cases/saved-filters/keep-filters.server.ts'
import { actorOf, givenPerson, givenUnits } from '#tests/support/people.ts'
import { testServices } from '#tests/support/services.ts'
import { eachEngine } from '#tests/support/test-store.ts'

async function desk(engine: Engine) {
  const services = await testServices(engine)
  await givenUnits(services.store)
  await givenPerson(services.store, 'pimpinan', 'pimpinan', 'kementerian')
  await givenPerson(services.store, 'kakanwil', 'kepala_kanwil', 'kanwil-jateng')
  await givenPerson(services.store, 'operator', 'operator_satker', 'kanim-pati')
  const mine = await actorOf(services, 'pimpinan')
  const names = async (person: string) =>
    (await services.store.savedFilters.listByPerson(person)).map(({ name, query }) => [name, query])
  return { services, mine, theirs: await actorOf(services, 'kakanwil'), names }
}

eachEngine('saved filters', (engine) => {
  test('are kept for whoever saved them, with a trace', async () => {
    const { services, mine, theirs, names } = await desk(engine)
    await saveFilter(services, mine, { name: 'WBBM', query: 'target=WBBM' })
    await saveFilter(services, theirs, { name: 'WBBM', query: 'target=WBBM&kanwil=kanwil-jateng' })
    expect(await names('pimpinan')).toEqual([['WBBM', 'target=WBBM']])
    expect(await names('kakanwil')).toEqual([['WBBM', 'target=WBBM&kanwil=kanwil-jateng']])
    const [event] = await services.store.events.listByStream('person:pimpinan', { limit: 1 })
    expect(event).toMatchObject({ action: 'filter.saved', newValue: '{"name":"WBBM","query":"target=WBBM"}' })
  })

  test('of somebody else do not exist', async () => {
    const { services, mine, theirs, names } = await desk(engine)
    await saveFilter(services, mine, { name: 'WBBM', query: '' })
    const [{ id } = { id: '' }] = await services.store.savedFilters.listByPerson('pimpinan')
    await expect(renameFilter(services, theirs, { id, name: 'Lain' })).rejects.toMatchObject({ code: 'not-found' })
    await expect(removeFilter(services, theirs, id)).rejects.toMatchObject({ code: 'not-found' })
    expect(await names('pimpinan')).toEqual([['WBBM', '']])
  })

  test('are renamed and forgotten; a name is taken once', async () => {
    const { services, mine, names } = await desk(engine)
    await saveFilter(services, mine, { name: 'Satu', query: '' })
    await saveFilter(services, mine, { name: 'Dua', query: 'target=WBK' })
    const kept = await services.store.savedFilters.listByPerson('pimpinan')
    const [one, two] = ['Satu', 'Dua'].map((name) => kept.find((filter) => filter.name === name))
    const taken = { code: 'invalid', reason: 'name-taken' }
    await expect(saveFilter(services, mine, { name: 'Satu', query: '' })).rejects.toMatchObject(taken)
    await expect(renameFilter(services, mine, { id: two!.id, name: 'Satu' })).rejects.toMatchObject(taken)
    await renameFilter(services, mine, { id: two!.id, name: 'Tiga' })
    await removeFilter(services, mine, one!.id)
    expect(await names('pimpinan')).toEqual([['Tiga', 'target=WBK']])
  })

  test('are twenty at most, also when two are saved at once', async () => {
    const { services, mine, names } = await desk(engine)
    for (let place = 1; place <= 19; place++) await saveFilter(services, mine, { name: `${place}`, query: '' })
    const both = await Promise.allSettled(['a', 'b'].map((name) => saveFilter(services, mine, { name, query: '' })))
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await names('pimpinan')).toHaveLength(20)
  })

  test('are for those who see the table', async () => {
    const { services, names } = await desk(engine)
    const operator = await actorOf(services, 'operator')
    await expect(saveFilter(services, operator, { name: 'x', query: '' })).rejects.toMatchObject({ code: 'forbidden' })
    expect(await names('operator')).toEqual([])
  })
})
