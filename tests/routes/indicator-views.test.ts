import { expect, test } from 'vitest'
import { loader as csv } from '#app/routes/monitoring.indicators.export[.]csv.ts'
import { loader as table } from '#app/routes/_app.monitoring_.indicators._index.tsx'
import { aCycle, aUnit } from '#tests/support/builders.ts'
import { givenPerson, givenUnits, signedIn } from '#tests/support/people.ts'
import { aReport, givenPeriod } from '#tests/support/reports.ts'
import { args, get } from '#tests/support/requests.ts'
import { testServices } from '#tests/support/services.ts'

/** Kanim Pati with a report, and an office whose name a table program would calculate. */
async function offices() {
  const services = await testServices()
  const { store } = services
  await givenUnits(store)
  const names = { name: '=HYPERLINK("http://jahat.test")', shortName: '=1+1', searchText: '=1+1' }
  await store.units.insertMany(
    [aUnit('/kementerian/ditjenim/kanwil-jateng/kanim-jahat/')],
    [{ unitId: 'kanim-jahat', ...names, validFrom: '1945-01-01', validTo: null }],
  )
  await store.cycles.create(aCycle())
  await givenPeriod(store, '2026-04')
  await givenPerson(store, 'reviewer', 'verifikator_kanwil', 'kanwil-jateng')
  await givenPerson(store, 'pimpinan', 'pimpinan', 'kementerian')
  await store.indicatorReports.insertMany([
    aReport({ officeId: 'kanim-pati', indicatorCode: 'SLA-01', period: '2026-04', value: 93.55 }),
    aReport({ officeId: 'kanim-pati', indicatorCode: 'CC-02', period: '2026-04', state: 'kosong' }),
  ])
  await store.reportSummaries.keepAll('2026-04')
  return async (search: string) => {
    const { cookie } = await signedIn(services, 'pimpinan')
    return args(get(`/monitoring/indicators${search}`, { cookie }))
  }
}

test('the list to take away has every office, figures as a table program reads them, and calculates nothing', async () => {
  const ask = await offices()
  const answer = (await csv(await ask('/export.csv?baris=25'))) as Response
  expect(answer.headers.get('content-disposition')).toContain('indikator-2026-04-2026-05-12.csv')
  const text = await answer.text()
  const pati = text.split('\r\n').find((line) => line.includes('kanim-pati'))
  expect(pati).toContain(';2;1;1;50,0;50,0;1;0;0;1;0;93,55;95,00;mendekati sasaran')
  expect(text).toContain("'=1+1")
  expect(text).not.toMatch(/(^|;|")=/m)
})

test('nonsense in the address counts as nothing', async () => {
  const ask = await offices()
  const search = '?periode=Mei&indikator=%27--&urut=drop&baris=7&halaman=-3&hanya=semua&arah=miring'
  const { query, view } = await table(await ask(search))
  expect(query).toEqual({
    ...{ period: '', code: '', kanwilId: '', search: '', only: '', sort: 'complete', direction: undefined },
    ...{ pageSize: 25, page: 1 },
  })
  expect(view).toMatchObject({ period: { key: '2026-04' }, indicator: { code: 'SLA-01' } })
})
