import type { Asked, Row } from './row.ts'
import type { Seat } from './seats.ts'
import { assessmentOf, cycleId, items, pieceOf, roleOfWorker, workerOf } from './seed.ts'

const item = '_app.assessments.$assessmentId.items.$itemCode.tsx'
const saved = 'assessments.$assessmentId.items.$itemCode.answer.ts'
const sheet = '_app.assessments.$assessmentId.worksheet.$node.tsx'
const ofItem = 'assessments.$assessmentId.items.$itemCode.evidence.ts'
const piece = '_app.evidence.$pieceId.tsx'
const file = 'evidence.$pieceId.versions.$number.file.ts'
const library = '_app.offices.$officeId.evidence.tsx'
const overview = '_app.offices.$officeId._index.tsx'
const conditions = '_app.assessments.$assessmentId.prerequisites.tsx'
const trace = '_app.assessments.$assessmentId.trace.tsx'
const region = '_app.cycles.$cycleId_.regions.$kanwilId.tsx'
const person = '_app.people.$personId.tsx'

const own = assessmentOf('kanim-pati')
const decree = pieceOf('kanim-pati', 'decree')
const answer = { intent: 'answer', version: '0', note: '', choice: 'A' }
const at = (itemCode: string, fields = {}): Asked => ({ params: { assessmentId: own, itemCode }, fields })
const onPiece = (fields: Record<string, string>): Asked => ({ params: { pieceId: decree }, fields })
const opened = (kanwilId: string, officeId: string): Asked => ({
  params: { cycleId, kanwilId },
  fields: { intent: 'open', officeId, target: 'WBK' },
})

export type Attempt = readonly [what: string, Row['method'], route: string, Seat, Asked, expected: number]

/** Requests of people with every right to their own that name what does not belong together, or does not exist. */
export const attempts: readonly Attempt[] = [
  ['an item of no edition', 'GET', item, 'operator_satker', at('A.I.9.i.a'), 404],
  ['a sheet as an item', 'GET', item, 'operator_satker', at('A.I.5.i'), 404],
  ['a condition as an item', 'GET', item, 'operator_satker', at('P:tlhp'), 404],
  ['an answer to no item', 'POST', item, 'operator_satker', at('A.I.9.i.a', answer), 404],
  ['an answer to a condition', 'POST', saved, 'operator_satker', at('P:tlhp', answer), 404],
  ['an item as a sheet', 'GET', sheet, 'operator_satker', { params: { assessmentId: own, node: items.inArea } }, 404],
  ['an area as a sheet', 'GET', sheet, 'operator_satker', { params: { assessmentId: own, node: 'AREA:PW' } }, 404],
  ['an unknown figure', 'GET', trace, 'operator_satker', { params: { assessmentId: own }, query: '?node=Z' }, 404],
  ['evidence of no item', 'POST', ofItem, 'operator_satker', { ...at('A.I.9.i.a'), file: true }, 404],
  ['evidence of a condition of the ministry', 'POST', ofItem, 'biro_perencanaan', { ...at('P:spip'), file: true }, 404],
  [
    'a piece taken off an item it does not serve',
    'POST',
    ofItem,
    'operator_satker',
    { ...at(items.empty, { intent: 'detach', pieceId: decree }), headers: { accept: 'application/json' } },
    404,
  ],
  [
    'a piece taken off another year',
    'POST',
    piece,
    'operator_satker',
    onPiece({ intent: 'detach', assessmentId: assessmentOf('kanim-pati', 2025), subject: items.inArea }),
    404,
  ],
  [
    'a piece put on another office’s worksheet',
    'POST',
    piece,
    'operator_satker',
    onPiece({ intent: 'attach', assessmentId: assessmentOf('kanim-solo'), subjects: items.inArea }),
    404,
  ],
  ['a version that is not there', 'GET', file, 'operator_satker', { params: { pieceId: decree, number: '2' } }, 404],
  ['version nought', 'GET', file, 'operator_satker', { params: { pieceId: decree, number: '0' } }, 404],
  ['a version written otherwise', 'GET', file, 'operator_satker', { params: { pieceId: decree, number: '01' } }, 404],
  [
    'the file of a link',
    'GET',
    file,
    'operator_satker',
    { params: { pieceId: pieceOf('kanim-pati', 'link'), number: '1' } },
    404,
  ],
  [
    'a choice for another office’s item',
    'GET',
    library,
    'operator_satker',
    { params: { officeId: 'kanim-pati' }, query: `?untuk=${assessmentOf('kanim-solo')}/${items.inArea}` },
    404,
  ],
  [
    'a state that nobody moves to by hand',
    'POST',
    overview,
    'kepala_kantor',
    { params: { officeId: 'kanim-pati' }, fields: { assessmentId: own, version: '1', to: 'ditetapkan_wbbm' } },
    400,
  ],
  [
    'the move of a version that is over',
    'POST',
    overview,
    'ketua_tim_zi',
    { params: { officeId: 'kanim-pati' }, fields: { assessmentId: own, version: '7', to: 'penilaian_mandiri' } },
    409,
  ],
  [
    'a condition of the ministry entered by an office',
    'POST',
    conditions,
    'kepala_kantor',
    { params: { assessmentId: own }, fields: { intent: 'save', key: 'spip', version: '0', value: '4', note: '' } },
    404,
  ],
  ['an office as a Kanwil', 'GET', region, 'admin', { params: { cycleId, kanwilId: 'kanim-pati' } }, 404],
  ['a Kanwil of no year', 'GET', region, 'admin', { params: { cycleId: 'entah', kanwilId: 'kanwil-jateng' } }, 404],
  ['another Kanwil’s office opened', 'POST', region, 'admin', opened('kanwil-jatim', 'kanim-cilacap'), 404],
  [
    'the target of another year',
    'POST',
    region,
    'admin',
    {
      params: { cycleId, kanwilId: 'kanwil-jateng' },
      fields: {
        intent: 'target',
        assessmentId: assessmentOf('kanim-pati', 2025),
        target: 'WBK',
        expectedVersion: '1',
      },
    },
    404,
  ],
  [
    'the role of somebody else',
    'POST',
    person,
    'admin',
    {
      params: { personId: workerOf('kanim-pati') },
      fields: { intent: 'end-role', roleId: roleOfWorker('kanim-solo'), reason: 'selesai' },
    },
    404,
  ],
  [
    'a role at an office out of reach',
    'POST',
    person,
    'admin_kanwil',
    {
      params: { personId: workerOf('kanim-pati') },
      fields: {
        intent: 'grant',
        role: 'operator_satker',
        unitId: 'kanim-surabaya',
        acting: 'none',
        from: '2026-05-12',
      },
    },
    404,
  ],
  [
    'a role above every branch, given by one of a branch',
    'POST',
    person,
    'admin_kanwil',
    {
      params: { personId: workerOf('kanim-pati') },
      fields: { intent: 'grant', role: 'pimpinan', unitId: 'kanwil-jateng', acting: 'none', from: '2026-05-12' },
    },
    403,
  ],
  [
    'the sole administrator’s own account',
    'POST',
    person,
    'admin',
    { params: { personId: 'admin' }, fields: { intent: 'deactivate', reason: 'x' } },
    403,
  ],
]
