import { expect, test } from 'vitest'
import { periodOf } from '#app/domain/calendar/periods.ts'
import { figureKey } from '#app/domain/indicators/value.ts'
import { acceptList } from '#app/use-cases/service-times/accept-list.server.ts'
import { beginList, readBegunList } from '#app/use-cases/service-times/bring-list.server.ts'
import { countFigures } from '#app/use-cases/service-times/count-figures.server.ts'
import { discardList } from '#app/use-cases/service-times/discard-list.server.ts'
import { readListPage } from '#app/use-cases/service-times/read-list-page.server.ts'
import { readServiceTimes } from '#app/use-cases/service-times/read-service-times.server.ts'
import { verifyTrace } from '#db/verify-trace.server.ts'
import { given } from '#tests/support/builders.ts'
import { pass, testServices } from '#tests/support/services.ts'
import type { TestServices } from '#tests/support/services.ts'
import { eachEngine } from '#tests/support/test-store.ts'
import { officer, operator, stranger } from '#tests/support/worksheet-desk.ts'

const officeId = 'kanim-pati'
const reviewer = officer('verifikator_kanwil', { path: '/kementerian/ditjenim/kanwil-jateng/', personId: 'reviewer' })

async function desk(engine: 'sqlite' | 'postgres' = 'sqlite') {
  const services = await testServices(engine)
  await given(services.store)
  return services
}

async function* batchesOf(lines: readonly string[]) {
  for (const [place, line] of ['layanan;mulai;selesai;nama', ...lines].entries()) {
    yield await Promise.resolve([{ line: place + 1, cells: line.split(';') }])
  }
}

/** Brings a list and reads it to its end. */
async function brought(services: TestServices, lines: readonly string[], asOf: string | null = '2026-05-12') {
  const list = await beginList(services, operator, { officeId, fileName: 'permohonan.csv', asOf })
  await readBegunList(services, { ...list, officeId }, () => batchesOf(lines))
  return { officeId, importId: list.id }
}

/** Accepts every month of a list as it is shown. */
async function accepted(services: TestServices, key: { readonly officeId: string; readonly importId: string }) {
  const { found } = await readListPage(services, operator, key)
  const months = found!.months.map(({ month }) => month)
  await acceptList(services, operator, { ...key, months, seen: found!.seen })
}

const figures = async (services: TestServices, period: string) =>
  Object.fromEntries(await countFigures(services.store, services, { officeId, period: periodOf(period)! }))

const april = [
  'PSP-E;2026-04-01;2026-04-07;Nama Orang',
  'PSP-E;2026-04-01;2026-04-30;Nama Orang',
  'PSP-BIASA;2026-04-20;2026-04-22;Nama Orang',
  'SPLP;2026-04-20;2026-04-22;Nama Orang',
  'PSP-E;2026-04-01;;Nama Orang',
  'PSP-E;2026-05-11;;Nama Orang',
  'Paspor hijau;2026-04-01;2026-04-02;Nama Orang',
  'PSP-E;2026-04-09;2026-04-02;Nama Orang',
]

eachEngine('service times', (engine) => {
  test('a list is counted, shown, and recorded with one event once it is accepted', async () => {
    const services = await desk(engine)
    const { store } = services
    const key = await brought(services, april)

    const page = await readListPage(services, operator, key)
    expect(page).toMatchObject({
      state: 'waiting',
      rows: 8,
      found: {
        ...{ finished: 4, open: 2, otherColumns: 1, openBefore: null },
        months: [{ month: '2026-04', finished: 4, onTime: 2, withStandard: 3, before: null }],
        faulty: [
          { line: 8, column: 'service', code: 'unknown-service' },
          { line: 9, column: 'finished', code: 'finished-before-started' },
        ],
        faults: { 'unknown-service': 1, 'finished-before-started': 1 },
      },
    })
    expect(await store.serviceTimes.listMonths(officeId, '2026-01', '2026-12')).toEqual([])
    expect(await figures(services, '2026-04')).toEqual({})

    await accepted(services, key)

    expect(await figures(services, '2026-04')).toEqual({
      [figureKey('services_finished', 'PSP-E')]: 2,
      [figureKey('services_on_time', 'PSP-E')]: 1,
      [figureKey('services_finished', 'PSP-BIASA')]: 1,
      [figureKey('services_on_time', 'PSP-BIASA')]: 1,
      passports_measured: 3,
      passport_working_days: 3 + 20 + 2,
      [figureKey('overdue_open', 'PSP-E')]: 1,
      [figureKey('overdue_open', 'PSP-BIASA')]: 0,
    })
    const [event, ...others] = await store.events.listByStream(officeId, { limit: 5 })
    expect(others).toEqual([])
    expect(event).toMatchObject({ action: 'service-times.recorded', actorId: 'operator', oldValue: '{}' })
    expect(JSON.parse(event!.newValue!)).toEqual({
      months: { '2026-04': { version: 1, finished: 4, onTime: 2 } },
      fileName: 'permohonan.csv',
      openAsOf: '2026-05-12',
    })
    expect(await verifyTrace(store)).toMatchObject([])
    // Nothing of an application itself is anywhere in the database, not even in what was read.
    const kept = await store.serviceTimeImports.find(key.importId)
    expect(kept).toMatchObject({ state: 'accepted', reading: '' })
  })

  test('a new list of a month replaces it as a new version; what was shown must still hold', async () => {
    const services = await desk(engine)
    await accepted(services, await brought(services, april))
    const second = await brought(services, ['PSP-E;2026-04-01;2026-04-02;'], null)
    const third = await brought(services, ['PSP-E;2026-04-01;2026-04-02;', 'PSP-E;2026-04-01;2026-04-02;'], null)
    const shown = (await readListPage(services, operator, third)).found!
    expect(shown.months).toMatchObject([{ month: '2026-04', finished: 2, before: { version: 1, finished: 4 } }])
    await accepted(services, second)

    const late = acceptList(services, operator, { ...third, months: ['2026-04'], seen: shown.seen })
    await expect(late).rejects.toMatchObject({ code: 'conflict', reason: 'import-changed' })
    expect(await services.store.serviceTimes.listMonths(officeId, '2026-04', '2026-04')).toMatchObject([{ version: 2 }])
    expect(await figures(services, '2026-04')).toMatchObject({ passports_measured: 1 })

    await accepted(services, third)
    expect(await services.store.serviceTimes.listMonths(officeId, '2026-04', '2026-04')).toMatchObject([{ version: 3 }])
    const [event] = await services.store.events.listByStream(officeId, { limit: 1 })
    expect(JSON.parse(event!.oldValue!)).toEqual({ '2026-04': { version: 2, finished: 1, onTime: 1 } })
    await expect(accepted(services, third)).rejects.toThrow()
  })

  test('an older list does not replace what is known to be open', async () => {
    const services = await desk(engine)
    await accepted(services, await brought(services, ['PSP-E;2026-05-11;;'], '2026-05-12'))
    await accepted(
      services,
      await brought(services, ['PSP-E;2026-04-01;2026-04-02;', 'ITAS;2026-03-02;;'], '2026-04-30'),
    )
    const { asOf, open } = await services.store.serviceTimes.standingAt(officeId, '2026-04')
    expect([asOf, open]).toEqual(['2026-05-12', [{ service: 'PSP-E', startedOn: '2026-05-11', count: 1 }]])
  })

  test('a list in which nothing is open tells so only where it is said', async () => {
    const services = await desk(engine)
    const lines = ['PSP-E;2026-04-01;2026-04-02;']
    await accepted(services, await brought(services, lines))
    expect(await figures(services, '2026-04')).not.toHaveProperty(figureKey('overdue_open', 'PSP-E'))
    const key = await brought(services, lines)
    const { found } = await readListPage(services, operator, key)
    await acceptList(services, operator, { ...key, months: [], seen: found!.seen, nothingOpen: true })
    expect(await figures(services, '2026-04')).toHaveProperty(figureKey('overdue_open', 'PSP-E'), 0)
  })

  test('what was finished late counts as overdue at the end of the month before', async () => {
    const services = await desk(engine)
    const lines = ['PSP-E;2026-03-02;2026-04-30;', 'PSP-E;2026-03-02;2026-03-05;', 'PSP-E;2026-05-11;;']
    await accepted(services, await brought(services, lines))
    expect(await figures(services, '2026-03')).toMatchObject({ [figureKey('overdue_open', 'PSP-E')]: 1 })
    expect(await figures(services, '2026-04')).toMatchObject({ [figureKey('overdue_open', 'PSP-E')]: 0 })
    // A quarter is only told when each of its months is known; what is open at its end is known all the same.
    expect(await figures(services, '2026-Q1')).toEqual({ [figureKey('overdue_open', 'PSP-E')]: 1 })
  })

  test('a list that was brought before its month ended is part of it: counted while the month runs, not after', async () => {
    const services = await desk(engine)
    await accepted(services, await brought(services, ['PSP-E;2026-05-04;2026-05-08;'], null))
    expect(await figures(services, '2026-05')).toMatchObject({ passports_measured: 1 })
    pass(services.clock, { days: 20 })
    expect(await figures(services, '2026-05')).toEqual({})
    const { months } = await readServiceTimes(services, operator, { officeId, month: '2026-05' })
    expect(months).toMatchObject([{ month: '2026-05', finished: 1, isPart: true }])
    await accepted(
      services,
      await brought(services, ['PSP-E;2026-05-04;2026-05-08;', 'PSP-E;2026-05-25;2026-05-29;'], null),
    )
    expect(await figures(services, '2026-05')).toMatchObject({ passports_measured: 2 })
  })

  test('a service of which some are open and none was finished has finished none, and its row is whole', async () => {
    const services = await desk(engine)
    await accepted(services, await brought(services, ['PSP-E;2026-04-01;2026-04-02;', 'ITAS;2026-03-02;;']))
    expect(await figures(services, '2026-04')).toMatchObject({
      [figureKey('services_finished', 'ITAS')]: 0,
      [figureKey('services_on_time', 'ITAS')]: 0,
      [figureKey('overdue_open', 'ITAS')]: 1,
      [figureKey('services_finished', 'PSP-E')]: 1,
    })
  })

  test('one list of an office is read at a time; a reading that fell silent gives way', async () => {
    const services = await desk(engine)
    const first = await beginList(services, operator, { officeId, fileName: 'a.csv', asOf: null })
    const again = () => beginList(services, operator, { officeId, fileName: 'b.csv', asOf: null })
    await expect(again()).rejects.toMatchObject({ reason: 'reading-already' })
    pass(services.clock, { minutes: 3 })
    await again()
    expect(await services.store.serviceTimeImports.find(first.id)).toMatchObject({
      state: 'failed',
      fault: 'interrupted',
    })
  })

  test('a reading that is put aside stops, and nothing of it is kept', async () => {
    const services = await desk(engine)
    const list = await beginList(services, operator, { officeId, fileName: 'a.csv', asOf: null })
    const key = { officeId, importId: list.id }
    await readBegunList(services, { ...list, officeId }, async function* () {
      yield* batchesOf(april)
      await discardList(services, operator, key)
    })
    expect(await services.store.serviceTimeImports.find(list.id)).toMatchObject({ state: 'discarded', reading: '' })
    await expect(accepted(services, key)).rejects.toThrow()
  })
})

test.each([
  ['no column of days', ['layanan;mulai', 'PSP-E;2026-04-01'], 'column-missing:finished'],
  ['a column twice', ['layanan;mulai;selesai;finished'], 'column-twice:finished'],
  ['a head alone', ['layanan;mulai;selesai'], 'no-rows'],
  ['nothing', [], 'no-rows'],
])('a list with %s is given up and says why', async (_name, lines, fault) => {
  const services = await desk()
  const list = await beginList(services, operator, { officeId, fileName: 'a.csv', asOf: null })
  await readBegunList(services, { ...list, officeId }, async function* () {
    for (const line of lines) yield await Promise.resolve([{ line: 1, cells: line.split(';') }])
  })
  expect(await services.store.serviceTimeImports.find(list.id)).toMatchObject({ state: 'failed', fault })
})

test('a list cannot tell of a day to come', async () => {
  const services = await desk()
  const begun = beginList(services, operator, { officeId, fileName: 'a.csv', asOf: '2026-05-13' })
  await expect(begun).rejects.toMatchObject({ code: 'invalid', reason: 'future-date' })
})

test('lists are for the office that brings them; its times are read by the tiers above it', async () => {
  const services = await desk()
  const key = await brought(services, april)
  for (const [actor, code] of [
    [stranger, 'not-found'],
    [reviewer, 'forbidden'],
    [officer('anggota_pokja', { areas: ['PW'] }), 'forbidden'],
  ] as const) {
    await expect(readListPage(services, actor, key)).rejects.toMatchObject({ code })
    await expect(beginList(services, actor, { officeId, fileName: 'a', asOf: null })).rejects.toMatchObject({ code })
    await expect(discardList(services, actor, key)).rejects.toMatchObject({ code })
  }
  const elsewhere = { ...key, officeId: 'kanim-surabaya' }
  await expect(readListPage(services, stranger, elsewhere)).rejects.toMatchObject({ code: 'not-found' })
  const asked = { officeId, month: undefined }
  await expect(readServiceTimes(services, stranger, asked)).rejects.toMatchObject({ code: 'not-found' })
  expect(await readServiceTimes(services, reviewer, asked)).toMatchObject({ mayWrite: false, lists: [] })
})

test('the page tells the newest month that is known, by the standards of the catalogue and of the office', async () => {
  const services = await desk()
  await services.store.officeProfiles.saveService(
    {
      ...{ officeId, service: 'SPLP', offered: 1, needs: '', fee: '', standardDays: 1, steps: '' },
      ...{ changedBy: 'operator', changedAt: services.now().toISOString() },
    },
    0,
  )
  await accepted(services, await brought(services, april))
  const page = await readServiceTimes(services, operator, { officeId, month: undefined })
  // The office aims at WBBM.
  expect(page).toMatchObject({ month: '2026-04', target: 98, openAsOf: '2026-05-12', mayWrite: true })
  expect(page.services.find(({ code }) => code === 'PSP-E')).toMatchObject({ standard: 4, open: 2, overdue: 1 })
  expect(page.services.find(({ code }) => code === 'SPLP')).toMatchObject({
    standard: 1,
    times: { standardDays: 1, finished: 1, onTime: 0, days2: 1 },
  })
  expect(page.months).toMatchObject([{ month: '2026-04', version: 1, finished: 4, withStandard: 4, onTime: 2 }])
})
