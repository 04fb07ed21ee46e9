import type { Language } from './words.ts'

const hour = 3_600_000
const day = 24 * hour

/** Indonesia keeps no summer time, so each zone is one fixed number of hours. */
const zones: Readonly<Record<string, { readonly hours: number; readonly name: string }>> = {
  'Asia/Jakarta': { hours: 7, name: 'WIB' },
  'Asia/Pontianak': { hours: 7, name: 'WIB' },
  'Asia/Makassar': { hours: 8, name: 'WITA' },
  'Asia/Jayapura': { hours: 9, name: 'WIT' },
}
const western = { hours: 7, name: 'WIB' }

const months = {
  id: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
}
const shortMonths = {
  id: 'Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des'.split(' '),
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
}

/**
 * Dates as the office reads them. Instants are UTC ISO text (`2026-05-12T02:41:00Z`) and are moved into the zone;
 * days are plain `2026-05-31` and belong to no zone.
 */
export function formatDates(language: Language, timeZone: string) {
  const zone = zones[timeZone] ?? western

  const local = (iso: string) => (iso.length === 10 ? new Date(iso) : new Date(Date.parse(iso) + zone.hours * hour))
  const dayNumber = (iso: string) => Math.floor(local(iso).getTime() / day)
  const time = (iso: string) => {
    const at = local(iso)
    return [at.getUTCHours(), at.getUTCMinutes()].map(twoDigits).join(language === 'id' ? '.' : ':')
  }
  const dayAndMonth = (iso: string, names = months) =>
    `${local(iso).getUTCDate()} ${names[language][local(iso).getUTCMonth()]}`
  const date = (iso: string) => `${dayAndMonth(iso)} ${local(iso).getUTCFullYear()}`
  const daysUntil = (iso: string, now: string) => dayNumber(iso) - dayNumber(now)

  return {
    /** WIB, WITA or WIT. */
    zone: zone.name,
    /** 12 Mei 2026 */
    date,
    /** 12 Mei */
    dayAndMonth,
    /** 12 Mei 2026 in a narrow column: 12 Mei 26 is never written; the month is cut instead. */
    shortDate: (iso: string) => `${dayAndMonth(iso, shortMonths)} ${local(iso).getUTCFullYear()}`,
    /** Mei 2026 */
    month: (iso: string) => `${months[language][local(iso).getUTCMonth()]} ${local(iso).getUTCFullYear()}`,
    /** 09.41 */
    time,
    /** A time of day that belongs to no day, '08:00', as 08.00 */
    clock: (text: string) => (language === 'id' ? text.replace(':', '.') : text),
    /** 12 Mei 2026 pukul 09.41 WIB */
    moment: (iso: string) =>
      language === 'id' ? `${date(iso)} pukul ${time(iso)} ${zone.name}` : `${date(iso)} at ${time(iso)} ${zone.name}`,
    /** Whole days of the calendar from now to that day; negative when it has passed. */
    daysUntil,
    /** 19 hari lagi, hari ini, terlambat 1 hari */
    daysLeft: (iso: string, now: string) => left[language](daysUntil(iso, now)),
    /** A time of today as 09.41, of yesterday as Kemarin, otherwise 9 Mei, with the year when it is another. */
    recently: (iso: string, now: string) => {
      const passed = -daysUntil(iso, now)
      if (passed === 0) return time(iso)
      if (passed === 1) return language === 'id' ? 'Kemarin' : 'Yesterday'
      return local(iso).getUTCFullYear() === local(now).getUTCFullYear() ? dayAndMonth(iso) : date(iso)
    },
    /** Januari–Maret 2026, 1–15 Mei 2026: a period by its first and last day. */
    period: (from: string, to: string) => period(from, to, { date, dayAndMonth, month: monthOf(language) }),
    /** Mei 2026, Triwulan II 2026, Tahun 2026: a period of reporting by its key; another text as it is. */
    reportedPeriod: (key: string) => reportedPeriod(key, language),
    /** Mei 26, TW II 26, 2026: the same on the axis of a drawing. */
    shortPeriod: (key: string) => shortPeriod(key, language),
  }
}

const quarterNames = ['I', 'II', 'III', 'IV']

function reportedPeriod(key: string, language: Language): string {
  const [year = '', part] = key.split('-')
  if (!/^\d{4}$/.test(year)) return key
  if (part === undefined) return language === 'id' ? `Tahun ${year}` : `Year ${year}`
  if (part.startsWith('Q')) {
    const quarter = quarterNames[Number(part.slice(1)) - 1] ?? ''
    return language === 'id' ? `Triwulan ${quarter} ${year}` : `Quarter ${quarter} ${year}`
  }
  return `${monthOf(language)(`${key}-01`)} ${year}`
}

function shortPeriod(key: string, language: Language): string {
  const [year = '', part] = key.split('-')
  if (part === undefined) return year
  const name = part.startsWith('Q')
    ? `${language === 'id' ? 'TW' : 'Q'} ${language === 'id' ? quarterNames[Number(part.slice(1)) - 1] : part.slice(1)}`
    : shortMonths[language][Number(part) - 1]
  return `${name} ${year.slice(2)}`
}

const left = {
  id: (days: number) => (days > 0 ? `${days} hari lagi` : days === 0 ? 'hari ini' : `terlambat ${-days} hari`),
  en: (days: number) =>
    days > 0 ? `${days} ${dayWord(days)} left` : days === 0 ? 'today' : `${-days} ${dayWord(-days)} late`,
}

const dayWord = (days: number) => (days === 1 ? 'day' : 'days')
const twoDigits = (value: number) => String(value).padStart(2, '0')
const monthOf = (language: Language) => (iso: string) => months[language][new Date(iso).getUTCMonth()] ?? ''

type Parts = Readonly<Record<'date' | 'dayAndMonth' | 'month', (iso: string) => string>>

function period(from: string, to: string, { date, dayAndMonth, month }: Parts): string {
  const [first, last] = [new Date(from), new Date(to)]
  const sameYear = first.getUTCFullYear() === last.getUTCFullYear()
  const sameMonth = sameYear && first.getUTCMonth() === last.getUTCMonth()
  const wholeMonths = first.getUTCDate() === 1 && new Date(last.getTime() + day).getUTCDate() === 1
  const year = last.getUTCFullYear()

  if (from === to) return date(to)
  if (wholeMonths && sameMonth) return `${month(to)} ${year}`
  if (wholeMonths && sameYear) return `${month(from)}\u2013${month(to)} ${year}`
  if (sameMonth) return `${first.getUTCDate()}\u2013${date(to)}`
  return `${sameYear ? dayAndMonth(from) : date(from)} \u2013 ${date(to)}`
}
