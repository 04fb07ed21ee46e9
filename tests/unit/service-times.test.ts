import fc from 'fast-check'
import { expect, test } from 'vitest'
import { workingDaysBetween } from '#app/domain/calendar/working-days.ts'
import { readHead } from '#app/domain/service-times/columns.ts'
import { applicationReader } from '#app/domain/service-times/read-application.ts'
import { standardsOf } from '#app/domain/service-times/standards.ts'
import { joinTimes, none, overdueOn, spans, tallying } from '#app/domain/service-times/tally.ts'
import { isWholeMonth } from '#app/domain/service-times/whole-month.ts'
import { workingDayCount } from '#app/domain/service-times/working-day-count.ts'
import { loadCatalogue, loadHolidays } from '#db/reference/indicators.server.ts'

const { service_types: services } = loadCatalogue()
const holidays = loadHolidays()
const count = workingDayCount(holidays)
const standards = standardsOf(services, new Map([['ITAP', 10]]))

const aDay = fc
  .date({ min: new Date('2024-06-01'), max: new Date('2027-06-30'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const anApplication = fc.record({
  service: fc.constantFrom('PSP-BIASA', 'PSP-PCT', 'ITAP', 'SPLP'),
  started: aDay,
  days: fc.option(fc.integer({ min: 0, max: 200 }), { nil: null }),
})
const later = (day: string, days: number) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)

test('the quick count of working days is the slow one', () => {
  fc.assert(
    fc.property(aDay, aDay, (from, to) => {
      expect(count(from, to)).toBe(workingDaysBetween(from, to, holidays))
    }),
  )
})

test.each([
  // Lebaran 2026: leave and holidays from Wednesday 18 to Tuesday 24 March, with a weekend between them.
  ['paid on the last day before the holidays, done on the first after them', '2026-03-17', '2026-03-25', 1],
  ['over the whole of them into the next week', '2026-03-17', '2026-03-30', 4],
  ['one day too late', '2026-03-17', '2026-03-31', 5],
  ['on the same day', '2026-03-17', '2026-03-17', 0],
  ['begun on a holiday', '2026-03-21', '2026-03-25', 1],
  ['over a weekend', '2026-04-10', '2026-04-13', 1],
  // Good Friday, 3 April.
  ['over Good Friday', '2026-04-02', '2026-04-08', 3],
])('working days %s', (_name, from, to, days) => {
  expect(count(from, to)).toBe(days)
})

test('what is counted never contradicts itself, and every application is counted once', () => {
  fc.assert(
    fc.property(fc.array(anApplication, { maxLength: 60 }), (applications) => {
      const tally = tallying(standards, count)
      for (const { service, started, days } of applications) {
        tally.add({ service, started, finished: days === null ? null : later(started, days) })
      }
      const { months, open, late } = tally.result()
      const rows = months.flatMap((month) => month.services)
      const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)

      expect(sum(rows.map(({ finished }) => finished)) + sum(open.map((one) => one.count))).toBe(applications.length)
      for (const row of rows) {
        expect(row.onTime).toBeLessThanOrEqual(row.finished)
        expect(row.measured).toBe(row.finished)
        expect(sum(spans.map((span) => row[span]))).toBe(row.measured)
        if (row.standardDays === null) expect(row.onTime).toBe(0)
      }
      for (const { month, atMonth } of late) expect(atMonth < month).toBe(true)
    }),
  )
})

test('an application that was finished late counts as overdue at the end of each month it was open past its standard', () => {
  const tally = tallying(standards, count)
  // Four working days after Monday 23 February: past its standard from 2 March on, so at the end of March alone.
  tally.add({ service: 'PSP-E', started: '2026-02-24', finished: '2026-04-02' })
  // Past its standard from 12 February on.
  tally.add({ service: 'PSP-E', started: '2026-02-05', finished: '2026-04-02' })
  expect(tally.result().late).toEqual([
    { month: '2026-04', atMonth: '2026-02', service: 'PSP-E', count: 1 },
    { month: '2026-04', atMonth: '2026-03', service: 'PSP-E', count: 2 },
  ])
})

test('open applications are overdue once their standard has passed, and never without one', () => {
  const open = [
    { service: 'PSP-E', startedOn: '2026-05-04', count: 3 },
    { service: 'PSP-E', startedOn: '2026-05-06', count: 2 },
    { service: 'SPLP', startedOn: '2026-01-05', count: 9 },
  ]
  expect([...overdueOn('2026-05-08', open, standards, count)]).toEqual([['PSP-E', 0]])
  expect([...overdueOn('2026-05-11', open, standards, count)]).toEqual([['PSP-E', 3]])
  expect([...overdueOn('2026-05-05', open, standards, count)]).toEqual([['PSP-E', 0]])
})

test.each([
  ['2026-05', '2026-05-28', false],
  // The 30th and 31st are a weekend; the 29th is the last working day.
  ['2026-05', '2026-05-29', true],
  ['2026-05', '2026-06-03', true],
  ['2026-04', '2026-04-29', false],
])('a list of %s that is brought on %s holds all of it: %s', (month, recordedOn, whole) => {
  expect(isWholeMonth(month, recordedOn, new Set())).toBe(whole)
})

test('what was counted without a standard is never late beside what has one', () => {
  const judged = { ...none('ITAP', 10), finished: 4, onTime: 3, measured: 4, workingDays: 20 }
  const free = { ...none('ITAP', null), finished: 6, measured: 6, workingDays: 90 }
  for (const both of [joinTimes(judged, free), joinTimes(free, judged)]) {
    expect(both).toMatchObject({ standardDays: null, finished: 10, onTime: 0, measured: 10, workingDays: 110 })
  }
  expect(joinTimes(judged, judged)).toMatchObject({ standardDays: 10, finished: 8, onTime: 6 })
  expect(joinTimes(none('ITAP', null), judged)).toEqual(judged)
})

test('the standard is the catalogue’s; where it leaves it to the office, the office’s own', () => {
  const own = new Map([
    ['PSP-E', 9],
    ['ITAP', 10],
  ])
  const found = standardsOf(services, own)
  expect([found.get('PSP-E'), found.get('PSP-PCT'), found.get('ITAP'), found.get('SPLP')]).toEqual([
    4,
    0,
    10,
    undefined,
  ])
})

test.each([
  [['Layanan', 'Tanggal Mulai', 'Selesai*'], { ok: true, columns: { service: 0, started: 1, finished: 2 }, others: 0 }],
  [
    ['nama', 'finished', 'started', 'service', ''],
    { ok: true, columns: { service: 3, started: 2, finished: 1 }, others: 1 },
  ],
  [['layanan', 'mulai'], { ok: false, code: 'column-missing', column: 'finished' }],
  [['layanan', 'service', 'mulai', 'selesai'], { ok: false, code: 'column-twice', column: 'service' }],
])('the head %j', (head, expected) => {
  expect(readHead(head)).toEqual(expected)
})

const read = applicationReader(services, { service: 0, started: 1, finished: 2 }, '2026-05-12')

test.each([
  [
    ['PSP-E', '01/04/2026', '7 April 2026'],
    ['PSP-E', '2026-04-01', '2026-04-07'],
  ],
  [
    ['paspor  elektronik', '2026-04-01', ''],
    ['PSP-E', '2026-04-01', null],
  ],
  [
    ['Electronic passport', '46113', '2026-05-12 14:30:00'],
    ['PSP-E', '2026-04-01', '2026-05-12'],
  ],
  [
    ['psp-pct', '1.4.2026', '46113.604'],
    ['PSP-PCT', '2026-04-01', '2026-04-01'],
  ],
])('reads %j', (cells, [service, started, finished]) => {
  expect(read(cells)).toEqual({ ok: true, application: { service, started, finished } })
})

test.each([
  [['', '01/04/2026', ''], 'service', 'required'],
  [['Paspor hijau', '01/04/2026', ''], 'service', 'unknown-service'],
  [['PSP-E', '', '02/04/2026'], 'started', 'required'],
  [['PSP-E', '31/02/2026', ''], 'started', 'not-a-date'],
  [['PSP-E', '13/05/2026', ''], 'started', 'future-date'],
  [['PSP-E', '01/04/2010', ''], 'started', 'too-old'],
  [['PSP-E', '01/04/2026', 'belum'], 'finished', 'not-a-date'],
  [['PSP-E', '01/04/2026', '13/05/2026'], 'finished', 'future-date'],
  [['PSP-E', '02/04/2026', '01/04/2026'], 'finished', 'finished-before-started'],
  [['PSP-E'], 'started', 'required'],
])('refuses %j', (cells, column, code) => {
  expect(read(cells)).toEqual({ ok: false, column, code })
})
