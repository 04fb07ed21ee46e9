import { atOffices } from './row.ts'
import type { Asked, Row } from './row.ts'
import { officeTeam, readers, wholeOffice } from './seats.ts'
import type { OfficeId, Seat } from './seats.ts'
import { assessmentOf, items, pieceOf } from './seed.ts'
import type { PieceName } from './seed.ts'

const library = '_app.offices.$officeId.evidence.tsx'
const piece = '_app.evidence.$pieceId.tsx'
const archive = 'assessments.$assessmentId.evidence[.]zip.ts'
const file = 'evidence.$pieceId.versions.$number.file.ts'
const ofItem = 'assessments.$assessmentId.items.$itemCode.evidence.ts'

type Fields = Readonly<Record<string, string>>
const atPiece =
  (name: PieceName, fields: Fields = {}) =>
  (officeId: OfficeId): Asked => {
    return { params: { pieceId: pieceOf(officeId, name) }, fields }
  }
const fileOf = (name: PieceName) => (officeId: OfficeId) => ({
  params: { pieceId: pieceOf(officeId, name), number: '1' },
})
const atItem = (itemCode: string, rest: (officeId: OfficeId) => Asked) => (officeId: OfficeId) => ({
  params: { assessmentId: assessmentOf(officeId), itemCode },
  headers: { accept: 'application/json' },
  ...rest(officeId),
})
const toSubject = (subject: string) => (officeId: OfficeId) => ({ assessmentId: assessmentOf(officeId), subject })

// Evidence is read by whoever reads the item it serves.
const own: readonly Seat[] = [...officeTeam, ...readers]
const elsewhere: readonly Seat[] = [...wholeOffice, ...readers]
const proposed: readonly Seat[] = [...own, 'tpn']
const ofAssessment = (id: OfficeId) => ({ params: { assessmentId: assessmentOf(id) } })
const officeId = (id: OfficeId) => ({ params: { officeId: id } })

const reading: readonly Row[] = [
  { route: library, method: 'GET', act: 'the library', ask: officeId, rights: atOffices({ ok: own }) },
  {
    route: library,
    method: 'GET',
    act: 'the library of a proposed office',
    state: 'diusulkan',
    ask: officeId,
    rights: atOffices({ ok: proposed }),
  },
  { route: archive, method: 'GET', act: 'all evidence', ask: ofAssessment, rights: atOffices({ ok: own }) },
  {
    route: archive,
    method: 'GET',
    act: 'all evidence of a proposed office',
    state: 'diusulkan',
    ask: ofAssessment,
    rights: atOffices({ ok: proposed }),
  },
  ...[
    { route: piece, of: 'page of a piece', ask: atPiece },
    { route: file, of: 'file of a piece', ask: fileOf },
  ].flatMap(({ route, of, ask }): readonly Row[] => {
    const row = { route, method: 'GET' } as const
    return [
      { ...row, act: `${of} for the own area`, ask: ask('decree'), rights: atOffices({ ok: own }) },
      { ...row, act: `${of} for another area`, ask: ask('foreign'), rights: atOffices({ ok: elsewhere }) },
      { ...row, act: `${of} not used yet`, ask: ask('loose'), rights: atOffices({ ok: own }) },
      {
        ...row,
        act: `${of} that was proposed`,
        state: 'diusulkan',
        ask: ask('decree'),
        rights: atOffices({ ok: proposed }),
      },
    ]
  }),
]

const details = { intent: 'details', version: '1', title: 'SK tim kerja 2026', kind: 'SK', documentDate: '2026-01-12' }
const team = atOffices({ ok: officeTeam })
const whole = atOffices({ ok: wholeOffice })
const onPiece = (act: string, ask: Row['ask'], rights = team): Row => {
  return { route: piece, method: 'POST', act, ask, rights }
}
const link = () => ({ fields: { intent: 'link', url: 'https://example.go.id/survei-2026', title: 'Survei' } })
const attached = (name: PieceName, intent: string) => (id: OfficeId) => ({
  fields: { intent, pieceId: pieceOf(id, name) },
})
const onItem = (act: string, ask: Row['ask'], rights = team): Row => {
  return { route: ofItem, method: 'POST', act, ask, rights }
}

const writing: readonly Row[] = [
  onPiece('details', atPiece('decree', details)),
  onPiece('details of another area’s piece', atPiece('foreign', details), whole),
  onPiece('details of a piece not used yet', atPiece('loose', details)),
  onPiece('attach', (id) =>
    atPiece('loose', { intent: 'attach', assessmentId: assessmentOf(id), subjects: items.empty })(id),
  ),
  onPiece(
    'attach to another area',
    (id) => atPiece('decree', { intent: 'attach', assessmentId: assessmentOf(id), subjects: items.elsewhere })(id),
    whole,
  ),
  onPiece('detach', (id) => atPiece('decree', { intent: 'detach', ...toSubject(items.inArea)(id) })(id)),
  // The decree is the paper of the pledge that the public sees: closing that is told besides.
  { ...onPiece('remove', atPiece('decree', { intent: 'remove', version: '1' })), events: 2 },
  onPiece('remove another area’s piece', atPiece('foreign', { intent: 'remove', version: '1' }), whole),
  onPiece('remove a piece not used yet', atPiece('loose', { intent: 'remove', version: '1' })),
  onPiece('test-link', atPiece('link', { intent: 'test-link' })),
  onPiece('a new version', (id) => ({ ...atPiece('decree', { version: '1' })(id), file: true })),
  onItem(
    'upload',
    atItem(items.inArea, () => ({ file: true })),
  ),
  onItem(
    'upload to another area',
    atItem(items.elsewhere, () => ({ file: true })),
    whole,
  ),
  onItem(
    'upload to the results',
    atItem(items.result, () => ({ file: true })),
    whole,
  ),
  onItem(
    'upload to a condition',
    atItem('P:tlhp', () => ({ file: true })),
    whole,
  ),
  onItem('link', atItem(items.inArea, link)),
  onItem('attach', atItem(items.inArea, attached('loose', 'attach'))),
  onItem('attach to another area', atItem(items.elsewhere, attached('loose', 'attach')), whole),
  onItem('detach', atItem(items.inArea, attached('decree', 'detach'))),
]

// With the worksheet its evidence is handed in: then it stays as it was judged.
const handedIn: readonly Row[] = [
  onPiece('details', atPiece('decree', details)),
  onPiece('remove', atPiece('decree', { intent: 'remove', version: '1' })),
  onPiece('a new version', (id) => ({ ...atPiece('decree', { version: '1' })(id), file: true })),
  onItem(
    'upload',
    atItem(items.inArea, () => ({ file: true })),
  ),
  onItem('link', atItem(items.inArea, link)),
  onItem('attach', atItem(items.inArea, attached('loose', 'attach'))),
  onItem('detach', atItem(items.inArea, attached('decree', 'detach'))),
].map((row) => ({
  ...row,
  act: `${row.act}, after handing in`,
  state: 'penilaian_kanwil',
  rights: atOffices({ ok: [], closed: officeTeam }),
}))

export const evidenceRows: readonly Row[] = [...reading, ...writing, ...handedIn]
