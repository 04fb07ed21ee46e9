import { atOffices, forSome } from './row.ts'
import type { Asked, Row } from './row.ts'
import { areaTeam, internal, kanwil, officeTeam, readers, wholeOffice } from './seats.ts'
import type { OfficeId, Seat } from './seats.ts'
import { assessmentOf, items } from './seed.ts'

const queue = '_app.reviews.tsx'
const start = '_app.assessments.$assessmentId.review._index.ts'
const desk = '_app.assessments.$assessmentId.review.$itemCode.tsx'
const finish = '_app.assessments.$assessmentId.review.finish.tsx'
const presence = 'assessments.$assessmentId.review.$itemCode.presence.ts'
const messages = 'assessments.$assessmentId.items.$itemCode.messages.ts'
const returned = '_app.assessments.$assessmentId.returned.tsx'

type Fields = Readonly<Record<string, string>>
const item = (itemCode: string, fields: Fields = {}) => {
  return (officeId: OfficeId): Asked => ({ params: { assessmentId: assessmentOf(officeId), itemCode }, fields })
}
const whole = (fields: Fields = {}) => {
  return (officeId: OfficeId): Asked => ({ params: { assessmentId: assessmentOf(officeId) }, fields })
}

// The desk belongs to the Kanwil and the internal team; of these the reviewer judges in the Kanwil's turn, members and
// leader of the team in theirs, and only the reviewer and the leader say that a tier has finished.
const atDesk: readonly Seat[] = [...kanwil, ...internal]
const inKanwilTurn = atOffices({ ok: ['verifikator_kanwil'], closed: ['tpi_anggota', 'tpi_ketua'] })
const inTeamTurn = atOffices({ ok: ['tpi_anggota', 'tpi_ketua'], closed: ['verifikator_kanwil'] })

const accept = { intent: 'accept', version: '1', seen: '', note: '', choice: 'B' }
const giveBack = { intent: 'return', version: '1', seen: '', note: 'Belum bernomor', reasonCode: 'BELUM_TTD' }
const message = { text: 'Mana notulanya?' }

const reading: readonly Row[] = [
  { route: queue, method: 'GET', act: 'what waits', ask: () => ({}), rights: forSome(atDesk) },
  { route: start, method: 'GET', act: 'the next item', ask: whole(), rights: atOffices({ ok: atDesk }) },
  { route: desk, method: 'GET', act: 'an item', ask: item(items.inArea), rights: atOffices({ ok: atDesk }) },
  {
    route: desk,
    method: 'GET',
    act: 'an item that waits',
    state: 'penilaian_kanwil',
    ask: item(items.elsewhere),
    rights: atOffices({ ok: atDesk }),
  },
  { route: finish, method: 'GET', act: 'the summary', ask: whole(), rights: atOffices({ ok: atDesk }) },
  {
    route: returned,
    method: 'GET',
    act: 'what was given back',
    ask: whole(),
    rights: atOffices({ ok: [...officeTeam, ...readers] }),
  },
]

const judging = { route: desk, method: 'POST', ask: item(items.inArea, accept) } as const
const giving = { route: desk, method: 'POST', ask: item(items.inArea, giveBack) } as const
const finishing = { route: finish, method: 'POST', ask: whole({ intent: 'finish' }) } as const
const reopening = { route: finish, method: 'POST', ask: whole({ intent: 'reopen', reason: 'Bukti baru' }) } as const
const writing = { route: messages, method: 'POST' } as const

const acting: readonly Row[] = [
  { ...judging, act: 'accept', state: 'penilaian_kanwil', rights: inKanwilTurn },
  { ...judging, act: 'accept as the internal team', state: 'evaluasi_tpi_1', rights: inTeamTurn },
  { ...giving, act: 'return', state: 'penilaian_kanwil', rights: inKanwilTurn },
  { ...giving, act: 'return as the internal team', state: 'evaluasi_tpi_2', rights: inTeamTurn },
  {
    ...judging,
    act: 'accept before it was handed in',
    rights: atOffices({ ok: [], closed: ['verifikator_kanwil', 'tpi_anggota', 'tpi_ketua'] }),
  },
  // Something still waits, and nothing was finished: whoever may do it is told so.
  {
    ...finishing,
    act: 'finish',
    state: 'penilaian_kanwil',
    rights: atOffices({ ok: [], closed: ['verifikator_kanwil', 'tpi_ketua'] }),
  },
  {
    ...reopening,
    act: 'reopen',
    state: 'evaluasi_tpi_1',
    rights: atOffices({ ok: [], closed: ['verifikator_kanwil', 'tpi_ketua'] }),
  },
  {
    route: presence,
    method: 'POST',
    act: 'a sign of life',
    state: 'penilaian_kanwil',
    ask: item(items.inArea),
    rights: atOffices({ ok: atDesk }),
    events: 0,
  },
  {
    ...writing,
    act: 'a message in the own area',
    ask: item(items.inArea, message),
    rights: atOffices({ ok: [...wholeOffice, ...areaTeam, ...atDesk] }),
  },
  {
    ...writing,
    act: 'a message in another area',
    ask: item(items.elsewhere, message),
    rights: atOffices({ ok: [...wholeOffice, ...atDesk] }),
  },
]

export const reviewRows: readonly Row[] = [...reading, ...acting]
