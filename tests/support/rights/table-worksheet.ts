import { atOffices } from './row.ts'
import type { Asked, Row } from './row.ts'
import { officeTeam, readers, wholeOffice } from './seats.ts'
import type { OfficeId, Seat } from './seats.ts'
import { assessmentOf, items } from './seed.ts'

const page = '_app.assessments.$assessmentId.items.$itemCode.tsx'
const saved = 'assessments.$assessmentId.items.$itemCode.answer.ts'
const sheet = '_app.assessments.$assessmentId.worksheet.$node.tsx'

const item = (itemCode: string, fields: Readonly<Record<string, string>> = {}) => {
  return (officeId: OfficeId): Asked => ({ params: { assessmentId: assessmentOf(officeId), itemCode }, fields })
}
const node = (code: string) => (officeId: OfficeId) => ({
  params: { assessmentId: assessmentOf(officeId), node: code },
})

const answer = (version: number, choice = 'C') => ({ intent: 'answer', version: String(version), note: '', choice })
const ticks = { intent: 'ticks', shown: 'd1', documents: 'd1' }
const submit = { intent: 'submit', version: '2' }

// The office reads its worksheet, its area teams their area; the tiers above and the leadership read all of it. The
// national team reads what was proposed to it, nobody else reads any.
const own: readonly Seat[] = [...officeTeam, ...readers]
const elsewhere: readonly Seat[] = [...wholeOffice, ...readers]
const proposed: readonly Seat[] = [...own, 'tpn']

const reading: readonly Row[] = [
  {
    route: page,
    method: 'GET',
    act: 'an item of the own area',
    ask: item(items.inArea),
    rights: atOffices({ ok: own }),
  },
  {
    route: page,
    method: 'GET',
    act: 'an item of another area',
    ask: item(items.elsewhere),
    rights: atOffices({ ok: elsewhere }),
  },
  {
    route: page,
    method: 'GET',
    act: 'an item of the results',
    ask: item(items.result),
    rights: atOffices({ ok: elsewhere }),
  },
  {
    route: page,
    method: 'GET',
    act: 'an item that was proposed',
    state: 'diusulkan',
    ask: item(items.inArea),
    rights: atOffices({ ok: proposed }),
  },
  { route: sheet, method: 'GET', act: 'a sheet of the own area', ask: node('A.I.5.i'), rights: atOffices({ ok: own }) },
  {
    route: sheet,
    method: 'GET',
    act: 'a sheet of another area',
    ask: node('A.I.1.i'),
    rights: atOffices({ ok: elsewhere }),
  },
  { route: sheet, method: 'GET', act: 'the results', ask: node('B.I'), rights: atOffices({ ok: elsewhere }) },
  {
    route: sheet,
    method: 'GET',
    act: 'a sheet that was proposed',
    state: 'diusulkan',
    ask: node('A.I.5.i'),
    rights: atOffices({ ok: proposed }),
  },
  {
    route: '_app.assessments.$assessmentId.worksheet._index.tsx',
    method: 'GET',
    act: 'leads to the most valuable open item',
    ask: (officeId) => ({ params: { assessmentId: assessmentOf(officeId) } }),
    rights: atOffices({ ok: own }),
  },
]

// The office alone writes, its area teams in their area, as long as the worksheet is theirs; nobody above it ever does.
const writing = [page, saved].flatMap((route): readonly Row[] => {
  const row = { route, method: 'POST' } as const
  const team = atOffices({ ok: officeTeam })
  const handedIn = { ...row, state: 'penilaian_kanwil' } as const
  return [
    { ...row, act: 'answer in the own area', ask: item(items.inArea, answer(1)), rights: team },
    {
      ...row,
      act: 'answer in another area',
      ask: item(items.elsewhere, answer(1, 'Tidak')),
      rights: atOffices({ ok: wholeOffice }),
    },
    {
      ...row,
      act: 'answer in the results',
      ask: item(items.result, answer(1)),
      rights: atOffices({ ok: wholeOffice }),
    },
    { ...row, act: 'ticks', ask: item(items.inArea, ticks), rights: team },
    {
      ...handedIn,
      act: 'answer after handing in',
      ask: item(items.inArea, answer(1)),
      rights: atOffices({ ok: [], closed: officeTeam }),
    },
    { ...handedIn, act: 'answer a returned item', ask: item(items.returned, answer(2)), rights: team },
    { ...handedIn, act: 'submit a returned item', ask: item(items.returned, submit), rights: team },
    {
      ...handedIn,
      act: 'submit what was not returned',
      ask: item(items.inArea, { ...submit, version: '1' }),
      rights: atOffices({ ok: [], closed: officeTeam }),
    },
    {
      ...row,
      act: 'answer after the award',
      state: 'pemantauan',
      ask: item(items.returned, answer(2)),
      rights: atOffices({ ok: [], closed: officeTeam }),
    },
  ]
})

export const worksheetRows: readonly Row[] = [...reading, ...writing]
