import { daysBefore } from '#app/domain/calendar/weeks.ts'
import { baseOf, keptNumbers } from '#app/domain/publication/base.ts'
import { findPublishable } from '#app/domain/publication/publishable.ts'
import type { NewEvent } from '#db/repositories/events.server.ts'
import type { PublishableReport, PublishedFigure } from '#db/repositories/published-figures.server.ts'
import { earliest, instant } from './days.server.ts'
import type { SeedOffice } from './offices.server.ts'
import { peopleOf } from './place.server.ts'

/** What offices of the demonstration publish, and of how many periods at most; the newest month waits for its head. */
export const publishing: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'kanim-pati': { 'SKM-01': 4, 'IPK-01': 4, 'IPK-02': 4, 'SLA-03': 11, 'PGD-02': 11, 'CC-02': 11 },
  ...Object.fromEntries(
    [
      'surabaya',
      'semarang',
      'surakarta',
      'cilacap',
      'pemalang',
      'wonosobo',
      'malang',
      'bandung',
      'denpasar',
      'medan',
    ].map((key) => [`kanim-${key}`, { 'SKM-01': 1, 'SLA-03': 1 }]),
  ),
}

/** The figure that was corrected after it was published. */
const corrected = { officeId: 'kanim-pati', code: 'PGD-02' }

/** The maklumat of Kanim Pati (UU 25/2009 Pasal 22). */
const pledge = [
  'Dengan ini kami menyatakan sanggup menyelenggarakan pelayanan sesuai standar pelayanan yang telah ditetapkan,',
  'memberikan pelayanan sesuai kewajiban dan melakukan perbaikan terus-menerus.',
  'Apabila tidak menepati janji ini, kami siap menerima sanksi dan memberikan kompensasi sesuai peraturan',
  'perundang-undangan.',
].join(' ')

type Figure = Omit<PublishedFigure, 'toldVersion' | 'replacedAt' | 'withdrawnAt' | 'withdrawnBy' | 'withdrawnReason'>

/** What the head of an office published of its approved reports, the newest left out, as it stood before `today`. */
export function publishedFigures(
  office: SeedOffice,
  reports: readonly PublishableReport[],
  today: string,
): readonly Figure[] {
  const head = peopleOf(office).head
  return Object.entries(publishing[office.id] ?? {}).flatMap(([code, most]) => {
    const approved = reports
      .filter(({ indicatorCode, state, value }) => indicatorCode === code && state === 'disetujui' && value !== null)
      .sort((one, other) => (one.period < other.period ? 1 : -1))
    const waits = office.id === 'kanim-pati' && !approved[0]?.period.includes('Q') ? 1 : 0
    return approved.slice(waits, most + waits).map((report, place): Figure => {
      const { period, version, target, colour, grade, figures } = report
      const isOld = corrected.officeId === office.id && corrected.code === code && place === 0
      const publishedOn = earliest(shownFrom(period), daysBefore(today, 1))
      return {
        ...{ officeId: office.id, indicatorCode: code, period, number: 1, target, colour, grade },
        value: isOld ? Math.max(0, report.value! - 2.5) : report.value!,
        base: baseOf(findPublishable(code)?.base ?? [], keptNumbers(figures)),
        sourceVersion: isOld ? version - 1 : version,
        ...{ publishedOn, publishedAt: instant(publishedOn, '15:20'), publishedBy: head },
      }
    })
  })
}

/** The twentieth of the month after a period. */
function shownFrom(period: string): string {
  const quarter = /^(\d{4})-Q(\d)$/.exec(period)
  const [year, month] = quarter ? [quarter[1]!, Number(quarter[2]) * 3] : [period.slice(0, 4), Number(period.slice(5))]
  const next = new Date(Date.UTC(Number(year), month, 20))
  return next.toISOString().slice(0, 10)
}

/** The pledge of Kanim Pati, published at the beginning of the year. */
export function pledgeOf(office: SeedOffice, today: string) {
  const publishedOn = earliest(`${today.slice(0, 4)}-01-15`, daysBefore(today, 1))
  return {
    ...{ officeId: office.id, pledge, datedOn: earliest(`${today.slice(0, 4)}-01-12`, publishedOn) },
    ...{ pieceId: null, pieceNumber: null, publishedOn, publishedAt: instant(publishedOn, '09:30') },
    publishedBy: peopleOf(office).head,
  }
}

/** What the trace holds of it: one publication for each day on which something was shown, in their order. */
export function publicationEvents(figures: readonly Figure[]): readonly NewEvent[] {
  const days = [...new Set(figures.map(({ publishedAt }) => publishedAt))].sort()
  return days.map((at) => {
    const shown = figures.filter(({ publishedAt }) => publishedAt === at)
    const { officeId, publishedBy } = shown[0]!
    return {
      ...{ stream: officeId, subject: officeId, action: 'figures.published', at, actorId: publishedBy, oldValue: null },
      newValue: Object.fromEntries(
        shown.map(({ indicatorCode, period, value, target, grade, base }) => [
          `${indicatorCode}/${period}`,
          { value, target, grade, base },
        ]),
      ),
    }
  })
}
