import { atOffices } from './row.ts'
import type { Row } from './row.ts'
import { internal, kanwil, officeTeam, wholeOffice } from './seats.ts'
import type { OfficeId } from './seats.ts'
import { timesAccepted, timesListOf } from './seed-service-times.ts'

const page = '_app.offices.$officeId.service-times._index.tsx'
const list = '_app.offices.$officeId.service-times.lists.$importId.tsx'

const office = (officeId: OfficeId) => ({ params: { officeId } })
const brought = (officeId: OfficeId) => ({
  ...office(officeId),
  file: ['permohonan.csv', Buffer.from('layanan;mulai;selesai\nPSP-E;2026-04-01;2026-04-02\n')] as const,
})
const waiting =
  (fields: Readonly<Record<string, string>> = {}) =>
  (officeId: OfficeId) => ({ params: { officeId, importId: timesListOf(officeId) }, fields })

// How long services took is read by the office, the tiers above it and the leadership; lists are brought by those who
// answer for the whole office.
const seen = atOffices({
  ok: [...officeTeam, ...kanwil, ...internal, 'biro_perencanaan', 'pengelola_survei', 'pimpinan'],
})
const team = atOffices({ ok: wholeOffice })

export const serviceTimeRows: readonly Row[] = [
  { route: page, method: 'GET', act: 'service times', ask: office, rights: seen },
  // Only once it is accepted does anything of the office change.
  { route: page, method: 'POST', act: 'bring a list of applications', ask: brought, rights: team, events: 0 },
  { route: list, method: 'GET', act: 'a list of applications', ask: waiting(), rights: team },
  { route: list, method: 'POST', act: 'accept', ask: waiting(timesAccepted), rights: team },
  { route: list, method: 'POST', act: 'discard', ask: waiting({ intent: 'discard' }), rights: team, events: 0 },
]
