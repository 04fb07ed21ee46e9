import fc from 'fast-check'
import { expect, test } from 'vitest'
import { structuredOffice } from '#app/components/public-office/structured-office.ts'
import { figureBases, figureMeanings } from '#app/content/words/public-office.ts'
import { permissions } from '#app/domain/access/permissions.ts'
import { usualWeek } from '#app/domain/information/profile.ts'
import { baseOf, keptNumbers } from '#app/domain/publication/base.ts'
import { partPeriods } from '#app/domain/publication/focus.ts'
import { hourRows } from '#app/domain/publication/hour-rows.ts'
import { predicateOf } from '#app/domain/publication/predicate.ts'
import type { AwardYear } from '#app/domain/publication/predicate.ts'
import { publishable } from '#app/domain/publication/publishable.ts'
import { reaches, shownValue } from '#app/domain/publication/show.ts'
import { figureStatus, isOffered } from '#app/domain/publication/status.ts'
import type { ReportNow, Told } from '#app/domain/publication/status.ts'
import { loadCatalogue } from '#db/reference/indicators.server.ts'

const told: Told = { value: 84.5, target: 76.61, colour: 'green', grade: 'B', base: 124 }
const approved: ReportNow = { approved: true, told }
const submitted: ReportNow = { approved: false, told }
const shown = { ...told, withdrawn: false }
const old = { ...shown, value: 80 }

test.each([
  ['handed in and not approved', submitted, undefined, 'waiting', false],
  ['approved', approved, undefined, 'ready', true],
  ['shown as approved', approved, shown, 'published', false],
  ['approved anew with another value', approved, old, 'changed', true],
  ['approved anew with another target', approved, { ...shown, target: 80 }, 'changed', true],
  ['approved anew from more answers', approved, { ...shown, base: 90 }, 'changed', true],
  ['shown while it is corrected', submitted, shown, 'correcting', false],
  ['shown, and its report is gone', undefined, shown, 'correcting', false],
  ['taken back', approved, { ...shown, withdrawn: true }, 'withdrawn', true],
  ['taken back while it is corrected', submitted, { ...shown, withdrawn: true }, 'withdrawn', false],
] as const)('a figure that is %s', (_name, report, seen, status, offered) => {
  expect(figureStatus(report, seen)).toBe(status)
  expect(isOffered(report, status)).toBe(offered)
})

test('a report with nothing to measure offers nothing', () => {
  expect(figureStatus({ approved: true, told: null }, undefined)).toBeNull()
  expect(isOffered({ approved: true, told: null }, 'withdrawn')).toBe(false)
})

test.each([
  [94.97, 95, 'higher', 1, 94.9],
  [95, 95, 'higher', 1, 95],
  [95.04, 95, 'higher', 1, 95],
  [94.96, null, 'higher', 1, 95],
  [3.04, 3, 'lower', 1, 3.1],
  [2.96, 3, 'lower', 1, 3],
  [3.5951, 3.6, 'higher', 2, 3.59],
  [84.345, 76.61, 'higher', 2, 84.35],
  [12.5, null, 'info', 0, 13],
] as const)('%d against %s (%s) is shown as %d decimals: %d', (value, target, direction, decimals, expected) => {
  expect(shownValue(value, target, direction, decimals)).toBeCloseTo(expected, 9)
})

test('what is shown never contradicts the verdict, and lies within one step of the value', () => {
  const decimals = fc.integer({ min: 0, max: 2 })
  const cents = fc.integer({ min: 0, max: 12_000 }).map((whole) => whole / 100)
  const value = fc.double({ min: 0, max: 120, noNaN: true })
  const direction = fc.constantFrom('higher' as const, 'lower' as const)
  fc.assert(
    fc.property(value, cents, direction, decimals, (exact, target, way, digits) => {
      fc.pre(Number.isInteger(Math.round(target * 10 ** digits * 1e6) / 1e6))
      const written = shownValue(exact, target, way, digits)
      expect(reaches(written, target, way)).toBe(reaches(exact, target, way))
      expect(Math.abs(written - exact)).toBeLessThanOrEqual(10 ** -digits + 1e-9)
    }),
  )
})

const year = (at: number, state: string, target: AwardYear['target'] = 'WBK'): AwardYear => ({
  year: at,
  state,
  target,
})

test.each([
  ['nothing was ever awarded', [], null],
  ['a year that is still assessed', [year(2026, 'evaluasi_tpi_1')], null],
  ['one just awarded', [year(2025, 'ditetapkan_wbk')], { predicate: 'WBK', year: 2025 }],
  [
    'one monitored since, while the next is being earned',
    [year(2026, 'diusulkan', 'WBBM'), year(2024, 'pemantauan')],
    { predicate: 'WBK', year: 2024 },
  ],
  [
    'the higher one after the lower',
    [year(2023, 'pemantauan'), year(2025, 'pemantauan', 'WBBM')],
    { predicate: 'WBBM', year: 2025 },
  ],
  ['one that was taken back', [year(2025, 'dicabut', 'WBBM'), year(2023, 'pemantauan')], null],
] as const)('an office with %s', (_name, years, expected) => {
  expect(predicateOf(years)).toEqual(expected)
})

test('what a figure is counted from: all members of its inputs, and nothing that is called alike', () => {
  const figures = keptNumbers(
    '{"services_finished/PSP":{"value":900},"services_finished/ITK":{"value":340},"services_finished_late":{"value":7},"scheme":{"choice":"x"}}',
  )
  expect(baseOf(['services_finished'], figures)).toBe(1240)
  expect(baseOf(['skm_respondents'], figures)).toBeNull()
  expect(keptNumbers(null).size).toBe(0)
})

test('everything that may be published is an indicator of the catalogue, with inputs it has and words of its own', () => {
  const { indicators } = loadCatalogue()
  for (const { code, base } of publishable) {
    const indicator = indicators.find((one) => one.code === code)
    const inputs = indicator?.inputs.map(({ key }) => key) ?? []
    expect([code, base.filter((key) => !inputs.includes(key))]).toEqual([code, []])
    expect([code, Object.keys(figureMeanings).includes(code)]).toEqual([code, true])
    expect([code, Object.keys(figureBases).includes(code)]).toEqual([code, base.length > 0])
  }
})

test('a week is told in as few rows as say it', () => {
  expect(hourRows(usualWeek).map(({ first, last, hours }) => [first, last, hours?.opens ?? null])).toEqual([
    [0, 4, '08:00'],
    [5, 6, null],
  ])
})

test('what search engines read is an office of the government, without what was not said', () => {
  const profile = {
    ...{ address: 'Jalan Raya Pati', hours: usualWeek, phone: '', whatsapp: '', email: '', driveThru: '' },
    ...{ mobileService: '', statusUrl: '', queueUrl: '' },
  }
  const office = {
    ...{ officeId: 'kanim-pati', name: 'Kantor Imigrasi Pati', officeClass: null, city: 'Pati', province: null },
    ...{ kanwil: 'Kanwil Jawa Tengah', timezone: 'Asia/Jakarta', profile, told: true, services: [], predicate: null },
    ...{ pledge: null, indicators: [] },
  }
  expect(structuredOffice(office, 'https://menuju.test/kantor/kanim-pati')).toEqual({
    '@context': 'https://schema.org',
    '@type': 'GovernmentOffice',
    name: 'Kantor Imigrasi Pati',
    url: 'https://menuju.test/kantor/kanim-pati',
    address: {
      '@type': 'PostalAddress',
      addressCountry: 'ID',
      streetAddress: 'Jalan Raya Pati',
      addressLocality: 'Pati',
    },
    parentOrganization: { '@type': 'GovernmentOrganization', name: 'Kanwil Jawa Tengah' },
    openingHoursSpecification: [
      {
        '@type': 'OpeningHoursSpecification',
        dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
        opens: '08:00',
        closes: '16:00',
      },
    ],
  })
})

test('the newest periods are seen at once, and whatever the public sees differently; the others fold away', () => {
  const periods = (['waiting', 'ready', 'published', 'published', 'changed', 'withdrawn'] as const).map((status) => ({
    status,
  }))
  const { seen, folded } = partPeriods(periods)
  expect(seen.map(({ status }) => status)).toEqual(['waiting', 'ready', 'published', 'changed'])
  expect(folded.map(({ status }) => status)).toEqual(['published', 'withdrawn'])
})

test('the head of an office alone publishes; the office team and its Kanwil read', () => {
  const rolesOf = (action: string) => permissions.filter((row) => row.action === action).map(({ role }) => role)
  expect(rolesOf('publication:manage')).toEqual(['kepala_kantor'])
  expect(rolesOf('publication:read')).toEqual([
    ...['operator_satker', 'anggota_pokja', 'ketua_pokja', 'ketua_tim_zi', 'kepala_kantor'],
    ...['verifikator_kanwil', 'kepala_kanwil'],
  ])
})
