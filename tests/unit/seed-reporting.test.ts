import { expect, test } from 'vitest'
import { brokenChecks, figureFault } from '#app/domain/indicators/check-figures.ts'
import { membersOf } from '#app/domain/indicators/dimensions.ts'
import { loadCatalogue, loadHolidays } from '#db/reference/indicators.server.ts'
import { seedOffices, seedProfiles } from '#db/seed/offices.server.ts'
import { reportingRows } from '#db/seed/reporting.server.ts'

const catalogue = loadCatalogue()
const profiles = seedProfiles()
const offices = seedOffices.map((office) => ({ office, profile: profiles.get(office.id) ?? null }))
const world = { today: '2026-05-12', catalogue, holidays: loadHolidays(), cycleOf: (year: number) => `siklus-${year}` }
const rows = reportingRows(world, offices)

test('a year of reports is told of every office, always the same', () => {
  expect(rows.periods.map(({ period }) => period)).toEqual([
    ...['2025', '2026', '2025-Q2', '2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2'],
    ...['05', '06', '07', '08', '09', '10', '11', '12'].map((month) => `2025-${month}`),
    ...['01', '02', '03', '04', '05'].map((month) => `2026-${month}`),
  ])
  expect(new Set(rows.reports.map(({ officeId }) => officeId)).size).toBe(145)
  const pati = offices.filter(({ office }) => office.id === 'kanim-pati')
  expect(reportingRows(world, pati).reports).toEqual(rows.reports.filter(({ officeId }) => officeId === 'kanim-pati'))
})

test('its figures keep the checks of the catalogue', () => {
  const figures = new Map<string, Map<string, number>>()
  for (const { officeId, period, figureKey, value } of rows.figures) {
    if (value === null) continue
    const place = `${officeId} ${period}`
    figures.set(place, (figures.get(place) ?? new Map<string, number>()).set(figureKey, value))
  }
  const wrong = rows.versions.flatMap(({ officeId, period, indicatorCode }) => {
    const indicator = catalogue.indicators.find(({ code }) => code === indicatorCode)!
    const members = membersOf(catalogue, indicator).map(({ code }) => code)
    const own = figures.get(`${officeId} ${period}`)!
    const broken = brokenChecks(indicator, members, own, catalogue.sample_size).map(({ check }) => check)
    const faults = indicator.inputs.flatMap((input) => {
      const value = own.get(input.key)
      const fault = value === undefined ? undefined : figureFault(input, value)
      return fault ? [`${input.key} ${fault.fault}`] : []
    })
    return [...broken, ...faults].map((what) => `${officeId} ${period} ${indicatorCode}: ${what}`)
  })
  expect(wrong).toEqual([])
})

test('there is something of every kind to see: each state, each colour, late ones and missing ones', () => {
  const seen = (of: (report: (typeof rows.reports)[number]) => unknown) => new Set(rows.reports.map(of))
  expect(seen(({ state }) => state)).toEqual(new Set(['kosong', 'draf', 'terkirim', 'disetujui', 'dikembalikan']))
  expect(seen(({ colour }) => colour)).toEqual(new Set(['green', 'yellow', 'red', null]))
  const due = rows.reports.filter(({ dueOn }) => dueOn < world.today)
  expect(due.some(({ firstSubmittedOn, dueOn }) => firstSubmittedOn !== null && firstSubmittedOn > dueOn)).toBe(true)
  expect(due.some(({ submittedAt }) => submittedAt === null)).toBe(true)
  expect(rows.reports.some(({ notApplicable }) => notApplicable === 1)).toBe(true)
  const future = rows.reports.flatMap(({ submittedAt, judgedAt }) => [submittedAt, judgedAt])
  expect(future.filter((at) => at !== null && at >= '2026-05-11T17:00:00.000Z')).toEqual([])
})

test('Kanim Pati has not told of its unannounced visits in April, and its answers come later than they did', () => {
  const of = (code: string, period: string) =>
    rows.reports.find(
      (report) => report.officeId === 'kanim-pati' && report.indicatorCode === code && report.period === period,
    )!
  expect(of('PGD-04', '2026-04')).toMatchObject({ state: 'kosong', dueOn: '2026-05-08' })
  expect(of('CC-02', '2026-04').value).toBeLessThan(of('CC-02', '2025-06').value!)
  expect(of('PGD-02', '2026-04')).toMatchObject({ colour: 'yellow' })
  expect(of('SLA-01', '2026-04')).toMatchObject({ colour: 'green', target: 98 })
})
