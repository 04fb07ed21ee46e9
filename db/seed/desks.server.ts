import { daysBefore } from '#app/domain/calendar/weeks.ts'
import type { NewEvent } from '#db/repositories/events.server.ts'
import type { SavedFilterTable, WindowExceptionTable } from '#db/schema.ts'
import { instant } from './days.server.ts'
import type { SeedPeople } from './place.server.ts'

/** The office that was given more time. */
const officeWithException = 'kanim-wonosobo'

/** More time for filling in, given by the head of the Kanwil; undefined for every other office. */
export function exceptionRow(today: string, assessmentId: string, officeId: string, { kanwilHead }: SeedPeople) {
  if (officeId !== officeWithException) return undefined
  const given = daysBefore(today, 6)
  const exception: WindowExceptionTable = {
    ...{ id: `${assessmentId}-pengecualian-1`, assessmentId, kind: 'fill', opensOn: given },
    ...{ closesOn: daysBefore(today, -33), reason: 'Jaringan kantor terputus dua pekan setelah banjir.' },
    ...{ givenBy: kanwilHead, givenAt: instant(given, '11:20'), endedBy: null, endedAt: null },
  }
  const { kind: window, closesOn, givenBy, givenAt, reason } = exception
  const event: NewEvent = {
    ...{ stream: assessmentId, at: givenAt, actorId: givenBy, action: 'window-exception.given', subject: assessmentId },
    ...{ oldValue: null, newValue: { window, closesOn }, reason },
  }
  return { exception, event }
}

/** What leadership looks at again and again. */
const kept = [
  ['Kanwil Jawa Tengah, target WBBM', 'kanwil=kanwil-jawa-tengah&target=WBBM'],
  ['Menunggu Tim Penilai Internal', 'keadaan=evaluasi_tpi_1'],
  ['Tinggal sedikit lagi', 'ambang=dekat'],
] as const

export function filterRows(today: string) {
  const filters = kept.map(([name, query], place): SavedFilterTable => ({
    ...{ id: `saringan-pimpinan-${place + 1}`, personId: 'pimpinan', name, query },
    createdAt: instant(daysBefore(today, 20 - place), '08:30'),
  }))
  const events = filters.map(({ id, personId, name, query, createdAt }): NewEvent => ({
    ...{ stream: `person:${personId}`, at: createdAt, actorId: personId, action: 'filter.saved', subject: id },
    newValue: { name, query },
  }))
  return { filters, events }
}
