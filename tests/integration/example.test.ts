import { expect, test } from 'vitest'
import { loadOrganisation } from '#app/use-cases/operation/load-organisation.server.ts'
import { organisationRows } from '#db/reference/organisation.server.ts'
import { givenExample } from '#tests/support/example.ts'
import { testServices } from '#tests/support/services.ts'
import { eachEngine } from '#tests/support/test-store.ts'

eachEngine('the organisation', (engine) => {
  test('is loaded into an empty database once, with the names of the day', async () => {
    const services = await testServices(engine)
    expect(await loadOrganisation(services, organisationRows())).toBe(182)
    expect(await loadOrganisation(services, organisationRows())).toBe(0)
    const { units, events } = services.store
    expect(await units.find('kementerian', '2024-01-01')).toMatchObject({
      name: 'Kementerian Hukum dan Hak Asasi Manusia',
    })
    expect(await units.find('kementerian', '2026-05-12')).toMatchObject({
      name: 'Kementerian Imigrasi dan Pemasyarakatan',
    })
    expect(await events.listByStream('administration', { limit: 5 })).toHaveLength(1)
  })
})

eachEngine('two processes that start at once', (engine) => {
  test('load the organisation once', async () => {
    const services = await testServices(engine)
    const counts = await Promise.all([1, 2].map(() => loadOrganisation(services, organisationRows())))
    expect(counts.sort((one, other) => one - other)).toEqual([0, 182])
    expect(await services.store.events.listByStream('administration', { limit: 5 })).toHaveLength(1)
  })
})

eachEngine('the example', (engine) => {
  test('shows Kanim Pati close to WBBM, with returned items and its own evidence', async () => {
    const services = await testServices(engine)
    await givenExample(services, 'kanim-pati')
    const { scores, verdicts, evidenceLinks, snapshots } = services.store
    const supported = (await scores.listSummaries('kanim-pati-2026')).find(({ track }) => track === 'supported')
    expect(supported).toMatchObject({ gatesFailed: 6, gates: 12, status: 'perlu_pembinaan' })
    expect(supported?.readiness).toBeCloseTo(94.7, 1)
    const returned = (await verdicts.listByAssessment('kanim-pati-2026')).filter((row) => row.outcome === 'returned')
    expect(returned.map(({ itemCode }) => itemCode)).toContain('A.I.5.iii.c')
    const pieces = await evidenceLinks.listByAssessment('kanim-pati-2026')
    expect(new Set(pieces.map(({ mediaType }) => mediaType))).toEqual(
      new Set(['application/pdf', 'image/jpeg', 'image/png', null]),
    )
    const days = (await snapshots.listForAssessment('kanim-pati-2026', '2026-01-01')).map(({ day }) => day)
    expect(new Set(days).size).toBe(13)
    expect(days.at(-1)).toBe('2026-05-12')
  })
})

test('its desks are filled: one review is finished, another goes on with talk about returned items', async () => {
  const services = await testServices()
  await givenExample(services, 'kanim-semarang', 'kanim-cilacap')
  const { reviewCompletions, verdicts, itemMessages, notices, signedPapers, savedFilters } = services.store
  expect(await reviewCompletions.listByAssessment('kanim-semarang-2026')).toMatchObject([{ tier: 'kanwil', round: 1 }])
  expect(await reviewCompletions.listByAssessment('kanim-cilacap-2026')).toEqual([])
  const returned = (await verdicts.listByAssessment('kanim-cilacap-2026')).filter((row) => row.outcome === 'returned')
  const codes = returned.map(({ itemCode }) => itemCode)
  expect((await itemMessages.listByItems('kanim-cilacap-2026', codes, 20)).length).toBeGreaterThan(3)
  expect(await notices.count('peninjau.jateng')).toBeGreaterThan(3)
  expect(await notices.countUnread('peninjau.jateng')).toBeGreaterThan(0)
  expect(await signedPapers.findCurrent('kanim-semarang-2026', 'declaration')).toBeDefined()
  expect(await savedFilters.listByPerson('pimpinan')).toHaveLength(3)
})

test('the same day gives the same example, down to the last hash', async () => {
  const heads = async () => {
    const services = await testServices()
    await givenExample(services, 'kanim-pati', 'kanim-semarang')
    const { events, scores, evidenceLibrary } = services.store
    return {
      streams: await events.listHeads(),
      scores: await scores.listForAssessment('kanim-semarang-2026'),
      files: await evidenceLibrary.listObjectsAfter({ pieceId: '', number: 0 }, 500),
    }
  }
  const first = await heads()
  expect(first.streams.length).toBeGreaterThan(2)
  expect(await heads()).toEqual(first)
})
