import { expect, test } from 'vitest'
import { openPeriods } from '#app/use-cases/reporting/open-periods.server.ts'
import { aCycle, aUnit, aUnitName } from '#tests/support/builders.ts'
import { givenUnits } from '#tests/support/people.ts'
import { testServices } from '#tests/support/services.ts'
import { eachEngine } from '#tests/support/test-store.ts'

const branch = '/kementerian/ditjenim/kanwil-jateng/'

async function year(engine: 'sqlite' | 'postgres') {
  const services = await testServices(engine)
  await givenUnits(services.store)
  await services.store.cycles.create(aCycle())
  return services
}

eachEngine('opening periods', (engine) => {
  test('opens what has begun, once, with what is expected of the offices that are open', async () => {
    const services = await year(engine)
    const { store } = services
    const units = [
      aUnit(`${branch}kanim-baru/`, { openedOn: '2026-04-15' }),
      aUnit(`${branch}kanim-tutup/`, { closedOn: '2026-05-12' }),
      aUnit(`${branch}kanim-lama/`, { closedOn: '2026-03-31' }),
    ]
    await store.units.insertMany(
      units,
      units.map(({ id }) => aUnitName(id)),
    )
    expect(await openPeriods(services)).toBe(8)
    expect(await openPeriods(services)).toBe(0)

    const periods = await store.indicatorPeriods.listByCycle(aCycle().id)
    expect(periods.map(({ period }) => period)).toEqual([
      ...['2026', '2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-Q1', '2026-Q2'],
    ])
    const may = periods.find(({ period }) => period === '2026-05')
    expect(may).toMatchObject({ kind: 'monthly', dueOn: '2026-06-08', closesOn: '2026-06-30' })
    const expected = async (officeId: string, period: string) =>
      (await store.reportSummaries.listForOffice(officeId, [period])).map((row) => row.expected)
    expect(await expected('kanim-pati', '2026-05')).toEqual([13])
    expect([await expected('kanim-baru', '2026-04'), await expected('kanim-baru', '2026-05')]).toEqual([[], [13]])
    expect([await expected('kanim-tutup', '2026-05'), await expected('kanim-lama', '2026-01')]).toEqual([[13], []])
    expect(await expected('kanwil-jateng', '2026-05')).toEqual([])
    const events = await store.events.listAfter('administration', 0, 50)
    expect(events.filter(({ action }) => action === 'period.opened')).toHaveLength(8)
  })

  test('two processes at once open each period once', async () => {
    const services = await year(engine)
    const counts = await Promise.all([openPeriods(services), openPeriods(services), openPeriods(services)])
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(8)
    const reports = await services.store.indicatorReports.listForOffice('kanim-pati', ['2026-05'])
    expect(new Set(reports.map(({ indicatorCode }) => indicatorCode)).size).toBe(reports.length)
  })

  test('a closed office stays in what was fixed, and a missed month leaves time to report it', async () => {
    const services = await year(engine)
    const { store, clock } = services
    clock.at = new Date('2026-03-01T02:00:00.000Z')
    await openPeriods(services)
    clock.at = new Date('2026-05-29T02:00:00.000Z')
    await openPeriods(services)
    const [march] = await store.indicatorReports.listForOffice('kanim-pati', ['2026-03'])
    const [april] = await store.indicatorReports.listForOffice('kanim-pati', ['2026-04'])
    expect([march?.dueOn, april?.dueOn]).toEqual(['2026-04-08', '2026-06-08'])
  })

  test('a closed year opens nothing; of a year that is over only its last periods open', async () => {
    const services = await year(engine)
    services.clock.at = new Date('2027-01-02T02:00:00.000Z')
    expect(await openPeriods(services)).toBe(3)
    const opened = await services.store.indicatorPeriods.listByCycle(aCycle().id)
    expect(opened.map(({ period, closesOn }) => [period, closesOn])).toEqual([
      ['2026', '2027-03-31'],
      ['2026-12', '2027-01-31'],
      ['2026-Q4', '2027-01-31'],
    ])
    await services.store.cycles.update(aCycle().id, 1, { state: 'closed' })
    services.clock.at = new Date('2027-02-02T02:00:00.000Z')
    expect(await openPeriods(services)).toBe(0)
  })
})
