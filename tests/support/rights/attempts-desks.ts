import type { Attempt } from './attempts.ts'
import type { Asked } from './row.ts'
import { assessmentOf, exceptionOf, findingOf, items, noticeOf, pieceOf, scanOf, workerOf } from './seed.ts'
import { importOf } from './seed-exchange.ts'

const course = '_app.assessments.$assessmentId.course.tsx'
const moving = '_app.assessments.$assessmentId.course_.move.$to.tsx'
const reopening = '_app.assessments.$assessmentId.items.$itemCode_.reopen.tsx'
const letter = 'assessments.$assessmentId.moves.$version.letter.ts'
const findings = '_app.assessments.$assessmentId.findings.tsx'
const findingFiles = 'assessments.$assessmentId.findings.$findingId.evidence.ts'
const carry = '_app.assessments.$assessmentId.carry-over.tsx'
const tasks = '_app.assessments.$assessmentId.tasks.tsx'
const messages = 'assessments.$assessmentId.items.$itemCode.messages.ts'
const desk = '_app.assessments.$assessmentId.review.$itemCode.tsx'
const presence = 'assessments.$assessmentId.review.$itemCode.presence.ts'
const papers = '_app.assessments.$assessmentId.papers.tsx'
const paper = 'assessments.$assessmentId.papers.$file.ts'
const scan = 'assessments.$assessmentId.papers.scans.$scanId.ts'
const difference = '_app.assessments.$assessmentId.exchange.$importId.tsx'
const inbox = '_app.inbox.tsx'
const compare = '_app.monitoring_.compare.tsx'
const regionReport = 'monitoring.report[.]pdf.ts'
const template = 'imports.template.$kind.ts'
const events = 'events.export.$format.ts'

const assessmentId = assessmentOf('kanim-pati')
const about = (fields: Readonly<Record<string, string>>, params = {}): Asked => ({
  params: { assessmentId, ...params },
  fields,
})
const answer = { intent: 'answer', version: '2', answer: 'Dilengkapi.' }
const signed = { signedOn: '2026-05-12', code: 'ab12cd34ef56' }

/** The same for what the desks above the office, its papers and its exchange are asked. */
export const attemptsOfDesks: readonly Attempt[] = [
  ['a stage that is none', 'GET', moving, 'biro_perencanaan', about({}, { to: 'entah' }), 404],
  [
    'an exception of another office ended through one’s own',
    'POST',
    course,
    'kepala_kanwil',
    about({ intent: 'end', exceptionId: exceptionOf('kanim-solo') }),
    404,
  ],
  [
    'no item opened again',
    'POST',
    reopening,
    'verifikator_kanwil',
    about({ reason: 'x' }, { itemCode: 'A.I.9.i.a' }),
    404,
  ],
  ['the letter of a move that is not there', 'GET', letter, 'pimpinan', about({}, { version: '7' }), 404],
  ['the letter of a move written otherwise', 'GET', letter, 'pimpinan', about({}, { version: '090' }), 404],

  [
    'the finding of another office answered through one’s own',
    'POST',
    findings,
    'operator_satker',
    about({ ...answer, finding: findingOf('kanim-solo', 'open') }),
    404,
  ],
  [
    'a finding that nobody has published',
    'POST',
    findings,
    'operator_satker',
    about({ ...answer, version: '1', finding: findingOf('kanim-pati', 'draft') }),
    404,
  ],
  [
    'the finding of another office closed through one in turn',
    'POST',
    findings,
    'tpi_ketua',
    about({ intent: 'close', version: '2', finding: findingOf('kanim-solo', 'answered') }),
    404,
  ],
  [
    'files for the finding of another office',
    'POST',
    findingFiles,
    'operator_satker',
    { ...about({}, { findingId: findingOf('kanim-solo', 'open') }), file: true },
    404,
  ],
  [
    'last year’s piece of another office',
    'POST',
    carry,
    'operator_satker',
    about({ piece: `${items.empty}@${pieceOf('kanim-solo', 'decree')}` }),
    404,
  ],
  [
    'no item handed to anybody',
    'POST',
    tasks,
    'ketua_tim_zi',
    about({ subject: 'A.I.9.i.a', personId: workerOf('kanim-pati'), dueOn: '' }),
    404,
  ],
  [
    'work handed to somebody of another office',
    'POST',
    tasks,
    'ketua_tim_zi',
    about({ subject: items.inArea, personId: workerOf('kanim-solo'), dueOn: '' }),
    400,
  ],

  [
    'a message about no item',
    'POST',
    messages,
    'operator_satker',
    about({ text: 'Halo' }, { itemCode: 'A.I.9.i.a' }),
    404,
  ],
  [
    'a message about a condition',
    'POST',
    messages,
    'operator_satker',
    about({ text: 'Halo' }, { itemCode: 'P:tlhp' }),
    404,
  ],
  ['no item on the desk', 'GET', desk, 'verifikator_kanwil', about({}, { itemCode: 'A.I.9.i.a' }), 404],
  ['a sign of life at no item', 'POST', presence, 'verifikator_kanwil', about({}, { itemCode: 'A.I.9.i.a' }), 404],

  ['a paper that is none', 'GET', paper, 'kepala_kantor', about({}, { file: 'rahasia.pdf' }), 404],
  ['a paper as something else', 'GET', paper, 'kepala_kantor', about({}, { file: 'declaration.html' }), 404],
  [
    'the scan of another office through one’s own',
    'GET',
    scan,
    'verifikator_kanwil',
    about({}, { scanId: scanOf('kanim-solo') }),
    404,
  ],
  [
    'the scan of a paper that nobody signs',
    'POST',
    papers,
    'kepala_kantor',
    { ...about(signed), query: '?kind=score-recap', file: true },
    404,
  ],
  [
    'the staged file of another office through one’s own',
    'POST',
    difference,
    'operator_satker',
    about({ intent: 'discard' }, { importId: importOf(assessmentOf('kanim-solo')) }),
    404,
  ],

  [
    'what somebody else was told',
    'POST',
    inbox,
    'admin',
    { fields: { intent: 'open', notice: noticeOf('pimpinan') } },
    404,
  ],
  [
    'an office of another Kanwil among those compared',
    'GET',
    compare,
    'kepala_kanwil',
    { query: '?office=kanim-pati&office=kanim-surabaya' },
    404,
  ],
  ['the report of another Kanwil', 'GET', regionReport, 'kepala_kanwil', { query: '?kanwil=kanwil-jatim' }, 404],
  ['an office as a Kanwil in the report', 'GET', regionReport, 'pimpinan', { query: '?kanwil=kanim-pati' }, 404],
  ['the template of nothing', 'GET', template, 'admin', { params: { kind: 'answers' } }, 404],
  ['the trace as something else', 'GET', events, 'admin', { params: { format: 'pdf' } }, 404],
]
