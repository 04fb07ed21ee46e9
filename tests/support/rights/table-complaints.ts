import { atOffices, forEverybody, forSome } from './row.ts'
import type { Row } from './row.ts'
import { internal, kanwil, wholeOffice } from './seats.ts'
import type { OfficeId } from './seats.ts'
import { complaintOf, visitFindingOf, visitOf } from './seed-complaints.ts'
import { pieceOf } from './seed.ts'

const list = '_app.offices.$officeId.complaints._index.tsx'
const enter = '_app.offices.$officeId.complaints.new.tsx'
const detail = '_app.offices.$officeId.complaints.$complaintId.tsx'
const visits = '_app.offices.$officeId.inspections.tsx'
const poster = 'offices.$officeId.complaints.poster[.]pdf.ts'
const region = '_app.complaints.tsx'
const form = '_public.kantor.$officeId.aduan.tsx'
const door = '_public.aduan.tsx'

type Fields = Readonly<Record<string, string>>
const office =
  (fields: Fields = {}) =>
  (officeId: OfficeId) => ({ params: { officeId }, fields })
const about =
  (name: Parameters<typeof complaintOf>[1], fields: Fields = {}) =>
  (officeId: OfficeId) => ({
    params: { officeId, complaintId: complaintOf(officeId, name) },
    fields: { version: '1', ...fields },
  })

const team = atOffices({ ok: wholeOffice })
const handlers = atOffices({ ok: ['operator_satker', 'ketua_tim_zi'] })
/** Of those who may handle, only the one who took it on. */
const handler = atOffices({ ok: ['operator_satker'] })
const act = { route: detail, method: 'POST' } as const
const visit = { route: visits, method: 'POST' } as const
const writers = atOffices({ ok: [...wholeOffice, ...kanwil, 'ombudsman'] })

const complaint = { kind: 'complaint', text: 'Antrean tidak bergerak.', service: '', contact: '' }
const held = { intent: 'visit', type: 'inspection', heldOn: '2026-05-11', heldAt: '09:30', visitor: 'kanwil' }

// What was written to an office is for whoever handles it there; its team sees how far it is, the Kanwil what is late.
export const complaintRows: readonly Row[] = [
  { route: form, method: 'GET', act: 'the public form', ask: office(), rights: forEverybody() },
  {
    route: form,
    method: 'POST',
    act: 'a form that was never given out',
    ask: office({ ...complaint, token: 'x' }),
    rights: forEverybody(400),
  },
  { route: door, method: 'GET', act: 'the door to a ticket', ask: () => ({}), rights: forEverybody() },
  {
    route: door,
    method: 'POST',
    act: 'a ticket without its form',
    ask: () => ({ fields: { intent: 'open', ticket: 'K7QM2XRD', code: 'x' } }),
    rights: forEverybody(400),
  },
  { route: region, method: 'GET', act: 'the region', ask: () => ({}), rights: forSome([...kanwil, 'pimpinan']) },
  { route: list, method: 'GET', act: 'the list', ask: office(), rights: team },
  { route: poster, method: 'GET', act: 'the poster', ask: office(), rights: team },
  { route: detail, method: 'GET', act: 'one complaint', ask: about('taken'), rights: team },
  { route: enter, method: 'GET', act: 'the form for entering', ask: office(), rights: handlers },
  {
    route: enter,
    method: 'POST',
    act: 'enter',
    ask: office({ ...complaint, channel: 'letter', receivedOn: '2026-05-11' }),
    rights: handlers,
  },
  { ...act, act: 'claim', ask: about('new', { intent: 'claim' }), rights: handlers },
  {
    ...act,
    act: 'assign',
    ask: about('new', { intent: 'assign', personId: 'operator_satker' }),
    rights: atOffices({ ok: ['ketua_tim_zi', 'kepala_kantor'] }),
  },
  {
    ...act,
    act: 'recuse',
    ask: about('taken', { intent: 'recuse', to: 'kanwil', reason: 'Saya petugas loket itu.' }),
    rights: handler,
  },
  { ...act, act: 'verify', ask: about('taken', { intent: 'verify', complaintClass: 'ringan' }), rights: handler },
  { ...act, act: 'process', ask: about('verified', { intent: 'process' }), rights: handler },
  { ...act, act: 'message', ask: about('taken', { intent: 'message', text: 'Kapan?' }), rights: handler },
  { ...act, act: 'note', ask: about('taken', { intent: 'note', text: 'Periksa antrean.' }), rights: handler },
  { ...act, act: 'forward', ask: about('verified', { intent: 'forward', unit: 'Lantaskim' }), rights: handler },
  { ...act, act: 'answer', ask: about('verified', { intent: 'answer', text: 'Sudah.' }), rights: handler },
  { ...act, act: 'reject', ask: about('taken', { intent: 'reject', text: 'Pertanyaan.' }), rights: handler },
  { ...act, act: 'spam', ask: about('taken', { intent: 'spam', reason: 'Iklan.' }), rights: handler },
  { ...act, act: 'unspam', ask: about('spam', { intent: 'unspam' }), rights: handler },
  { ...act, act: 'contact', ask: about('taken', { intent: 'contact' }), rights: handler },
  {
    route: visits,
    method: 'GET',
    act: 'the visits',
    ask: office(),
    rights: atOffices({ ok: [...wholeOffice, ...kanwil, ...internal, 'pimpinan', 'ombudsman'] }),
  },
  { ...visit, act: 'visit', ask: office({ ...held, post: 'Loket pengaduan' }), rights: writers },
  {
    ...visit,
    act: 'finding',
    ask: (officeId) =>
      office({
        intent: 'finding',
        visit: visitOf(officeId),
        text: 'Kotak saran kosong.',
        owner: 'operator_satker',
        dueOn: '2026-06-01',
      })(officeId),
    rights: writers,
  },
  {
    ...visit,
    act: 'done',
    ask: (officeId) => office({ intent: 'done', finding: visitFindingOf(officeId), followUp: 'Diisi.' })(officeId),
    rights: team,
  },
  {
    ...visit,
    act: 'pieces',
    ask: (officeId) =>
      office({ intent: 'pieces', visit: visitOf(officeId), piece: pieceOf(officeId, 'loose') })(officeId),
    rights: atOffices({ ok: [...wholeOffice, ...kanwil] }),
  },
]
