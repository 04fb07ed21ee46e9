import { tokenOfAMinuteAgo } from '#tests/support/public-form-token.ts'
import { atOffices, forEverybody } from './row.ts'
import type { Asked, Row } from './row.ts'
import { enquiryOf } from './seed-information.ts'
import { internal, kanwil, officeTeam, wholeOffice } from './seats.ts'
import type { OfficeId } from './seats.ts'

const desk = '_app.offices.$officeId.information.tsx'
const profile = '_app.offices.$officeId.information_.profile.tsx'
const kiosk = 'kantor.$officeId.layar.layanan_.$service.tsx'

const office = (officeId: OfficeId): Asked => ({ params: { officeId } })
const sent =
  (
    fields: Readonly<Record<string, string>>,
    own: (officeId: OfficeId) => Readonly<Record<string, string>> = () => ({}),
  ) =>
  (officeId: OfficeId): Asked => ({ params: { officeId }, fields: { ...fields, ...own(officeId) } })
const seen = (officeId: OfficeId) => ({ id: enquiryOf(officeId), version: '1' })

// The office's team works at the desk; those above it, the leadership and the Ombudsman read what it counts.
const counts = atOffices({ ok: [...officeTeam, ...kanwil, ...internal, 'biro_perencanaan', 'pimpinan', 'ombudsman'] })
const team = atOffices({ ok: officeTeam })
const wholeTeam = atOffices({ ok: wholeOffice })

const entry = { channel: 'hotline', service: '', note: '' }

export const informationRows: readonly Row[] = [
  { route: desk, method: 'GET', act: 'the information centre', ask: office, rights: counts },
  {
    route: 'offices.$officeId.information.export[.]csv.ts',
    method: 'GET',
    act: 'its counts to take away',
    ask: office,
    rights: counts,
  },
  {
    route: desk,
    method: 'POST',
    act: 'record',
    ask: sent({ intent: 'record', ...entry, entry: 'fees:answered' }),
    rights: team,
  },
  { route: desk, method: 'POST', act: 'answer', ask: sent({ intent: 'answer' }, seen), rights: team },
  {
    route: desk,
    method: 'POST',
    act: 'correct',
    ask: sent({ intent: 'correct', ...entry, topic: 'time', outcome: 'open' }, seen),
    rights: team,
  },
  { route: desk, method: 'POST', act: 'withdraw', ask: sent({ intent: 'withdraw' }, seen), rights: team },
  { route: profile, method: 'GET', act: 'what the public is told', ask: office, rights: counts },
  {
    route: profile,
    method: 'POST',
    act: 'say it of the office',
    ask: sent({ intent: 'office', version: '1', address: 'Jalan Contoh 2' }),
    rights: wholeTeam,
  },
  {
    route: profile,
    method: 'POST',
    act: 'say it of a service',
    ask: sent({ intent: 'service', service: 'PSP-E', version: '1', offered: 'yes', fee: 'Rp650.000' }),
    rights: wholeTeam,
  },
  { route: 'kantor.$officeId.layar.tsx', method: 'GET', act: 'the touch screen', ask: office, rights: forEverybody() },
  {
    route: kiosk,
    method: 'GET',
    act: 'a service on the touch screen',
    ask: (officeId) => ({ params: { officeId, service: 'PSP-E' } }),
    rights: forEverybody(),
  },
  {
    route: kiosk,
    method: 'POST',
    act: 'was this what you sought',
    ask: (officeId) => ({
      params: { officeId, service: 'PSP-E' },
      fields: { found: 'fees', website: '', token: tokenOfAMinuteAgo('kiosk', `${officeId}/PSP-E`) },
    }),
    rights: forEverybody(),
  },
]
