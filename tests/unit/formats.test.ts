import { expect, test } from 'vitest'
import { formats } from '#app/content/formats.ts'

const id = formats('id', 'Asia/Jakarta')
const en = formats('en', 'Asia/Jakarta')
const minus = '\u2212'
const dash = '\u2013'

/** A space that holds figure and unit together reads as a plain one here. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

test.each([
  ['points take two decimals and a comma', id.points(75.3), '75,30'],
  ['English takes a point', en.points(75.3), '75.30'],
  ['thousands are parted', id.whole(2000), '2.000'],
  ['thousands in English', en.whole(1234567), '1,234,567'],
  ['three digits are not parted', id.whole(999), '999'],
  ['a half goes up', id.points(0.375), '0,38'],
  ['binary noise below a half goes up too', id.points(1.005), '1,01'],
  ['just below a half goes down', id.points(0.3749), '0,37'],
  ['the minus is a minus', id.points(-0.59), `${minus}0,59`],
  ['nothing is never negative', id.points(-0.001), '0,00'],
  ['a margin shows its plus', id.signed(0.38), '+0,38'],
  ['a margin shows its minus', id.signed(-4.54), `${minus}4,54`],
  ['exactly on the threshold', id.signed(0), '+0,00'],
  ['readiness takes one decimal', id.readiness(94.6), '94,6'],
  ['a hundred', id.readiness(100), '100,0'],
  ['a share becomes per cent', plain(id.percent(41 / 46)), '89,13 %'],
  ['a figure already in per cent', plain(id.percentage(67.7)), '67,7 %'],
  ['a range takes an en dash', id.range(95, 99), `95${dash}99`],
  ['bytes', plain(id.fileSize(900)), '900 B'],
  ['kilobytes', plain(id.fileSize(430_080)), '420 KB'],
  ['megabytes take a comma', plain(id.fileSize(14.2 * 1024 ** 2)), '14,2 MB'],
  ['whole megabytes take none', plain(id.fileSize(10 * 1024 ** 2)), '10 MB'],
  ['megabytes in English', plain(en.fileSize(1.8 * 1024 ** 2)), '1.8 MB'],
])('%s', (_name, text, expected) => {
  expect(text).toBe(expected)
})

test('every hundredth from 0 to 100 is written as it is', () => {
  const wrong = Array.from({ length: 10_001 }, (_, index) => index).filter(
    (index) => id.points(index / 100) !== `${Math.floor(index / 100)},${String(index % 100).padStart(2, '0')}`,
  )
  expect(wrong).toEqual([])
})

test.each([
  ['Asia/Jakarta', '12 Mei 2026 pukul 23.30 WIB'],
  ['Asia/Pontianak', '12 Mei 2026 pukul 23.30 WIB'],
  ['Asia/Makassar', '13 Mei 2026 pukul 00.30 WITA'],
  ['Asia/Jayapura', '13 Mei 2026 pukul 01.30 WIT'],
  ['Europe/Nowhere', '12 Mei 2026 pukul 23.30 WIB'],
])('a moment is told in the zone of the office: %s', (zone, expected) => {
  expect(formats('id', zone).moment('2026-05-12T16:30:00.000Z')).toBe(expected)
})

const now = '2026-05-12T05:00:00Z'

test.each([
  ['a day', id.date('2026-05-31'), '31 Mei 2026'],
  ['a day in English', en.date('2026-05-31'), '31 May 2026'],
  ['a narrow column', id.shortDate('2026-08-17'), '17 Agu 2026'],
  ['a month', id.month('2026-12-01'), 'Desember 2026'],
  ['a moment in English', en.moment('2026-05-12T02:41:00Z'), '12 May 2026 at 09:41 WIB'],
  ['days that are left', id.daysLeft('2026-05-31', now), '19 hari lagi'],
  ['the last day', id.daysLeft('2026-05-12', now), 'hari ini'],
  ['a day late', id.daysLeft('2026-05-11', now), 'terlambat 1 hari'],
  ['one day in English', en.daysLeft('2026-05-13', now), '1 day left'],
  ['late in English', en.daysLeft('2026-05-10', now), '2 days late'],
  ['of today', id.recently('2026-05-12T02:41:00Z', now), '09.41'],
  ['of yesterday', id.recently('2026-05-11T02:41:00Z', now), 'Kemarin'],
  ['of this year', id.recently('2026-05-09T02:41:00Z', now), '9 Mei'],
  ['of another year', id.recently('2025-05-09T02:41:00Z', now), '9 Mei 2025'],
  ['whole months', id.period('2026-01-01', '2026-03-31'), `Januari${dash}Maret 2026`],
  ['one whole month', id.period('2026-02-01', '2026-02-28'), 'Februari 2026'],
  ['days of one month', id.period('2026-05-01', '2026-05-15'), `1${dash}15 Mei 2026`],
  ['days of two months', id.period('2026-04-20', '2026-05-15'), `20 April ${dash} 15 Mei 2026`],
  ['over the year', id.period('2025-12-20', '2026-01-05'), `20 Desember 2025 ${dash} 5 Januari 2026`],
  ['one day', id.period('2026-05-15', '2026-05-15'), '15 Mei 2026'],
])('%s', (_name, text, expected) => {
  expect(text).toBe(expected)
})

test('the day changes at midnight of the office, not of the server', () => {
  const justBefore = '2026-05-30T16:59:59Z'
  expect(formats('id', 'Asia/Jakarta').daysUntil('2026-05-31', justBefore)).toBe(1)
  expect(formats('id', 'Asia/Makassar').daysUntil('2026-05-31', justBefore)).toBe(0)
})
