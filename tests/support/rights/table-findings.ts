import { atOffices } from './row.ts'
import type { Row } from './row.ts'
import { internal, officeTeam, readers, wholeOffice } from './seats.ts'
import type { OfficeId } from './seats.ts'
import { assessmentOf, findingOf, items, pieceOf } from './seed.ts'

const findings = '_app.assessments.$assessmentId.findings.tsx'
const upload = 'assessments.$assessmentId.findings.$findingId.evidence.ts'
const report = 'assessments.$assessmentId.papers.lhe[.]pdf.ts'
const carry = '_app.assessments.$assessmentId.carry-over.tsx'

type Fields = Readonly<Record<string, string>>
const asked =
  (fields: Fields = {}) =>
  (officeId: OfficeId) => ({ params: { assessmentId: assessmentOf(officeId) }, fields })
const about = (name: Parameters<typeof findingOf>[1], fields: Fields) => (officeId: OfficeId) => ({
  params: { assessmentId: assessmentOf(officeId) },
  fields: { finding: findingOf(officeId, name), version: '2', ...fields },
})

const onlyMember = atOffices({ ok: ['tpi_anggota'] })
const notNow = atOffices({ ok: [], closed: ['tpi_anggota'] })
const judges = atOffices({ ok: ['tpi_anggota', 'tpi_ketua'] })
const state = 'evaluasi_tpi_1'
const post = { route: findings, method: 'POST', state } as const

const written = {
  intent: 'write',
  version: '0',
  subject: items.inArea,
  condition: 'Laporan belum ada.',
  recommendation: 'Lengkapi laporan.',
  dueOn: '2026-06-01',
}
const letter = {
  intent: 'report',
  version: '1',
  letterNumber: 'LHE/8/2026',
  letterDate: '2026-05-12',
  summary: 'Cukup.',
}
const answer = (officeId: OfficeId) =>
  about('open', { intent: 'answer', answer: 'Dilengkapi.', piece: pieceOf(officeId, 'decree') })(officeId)
const taken = asked({ answer: `${items.empty}@0` })

// Findings are the internal team's to write, approve in their order, and judge; the office's to follow up, an area
// team's where they are about its area. Last year's answers are taken over by whoever may answer this year.
export const findingRows: readonly Row[] = [
  {
    route: findings,
    method: 'GET',
    act: 'the findings',
    state,
    ask: asked(),
    rights: atOffices({ ok: [...officeTeam, ...readers] }),
  },
  {
    route: report,
    method: 'GET',
    act: 'the draft of the report',
    state,
    ask: asked(),
    rights: atOffices({ ok: internal }),
  },
  { ...post, act: 'write', ask: asked(written), rights: onlyMember },
  { ...post, act: 'write later', state: 'tindak_lanjut_tpi', ask: asked(written), rights: notNow },
  {
    ...post,
    act: 'drop',
    ask: about('draft', { intent: 'drop', version: '1' }),
    rights: atOffices({
      ok: ['tpi_anggota'],
      hidden: [...officeTeam, 'verifikator_kanwil', 'kepala_kanwil', 'biro_perencanaan', 'pimpinan'],
    }),
  },
  { ...post, act: 'report', ask: asked(letter), rights: onlyMember },
  { ...post, act: 'submit', ask: asked({ intent: 'submit', version: '1' }), rights: onlyMember },
  {
    ...post,
    act: 'approve too early',
    ask: asked({ intent: 'approve', version: '1' }),
    rights: atOffices({ ok: [], closed: ['tpi_ketua'] }),
  },
  {
    ...post,
    act: 'sign too early',
    ask: asked({ intent: 'sign', version: '1' }),
    rights: atOffices({ ok: [], closed: ['tpi_pengendali_teknis'] }),
  },
  {
    ...post,
    act: 'give-back too early',
    ask: asked({ intent: 'give-back', version: '1', reason: 'Belum.' }),
    rights: atOffices({ ok: [], closed: ['tpi_ketua'] }),
  },
  { ...post, act: 'answer', ask: answer, rights: atOffices({ ok: officeTeam }) },
  {
    ...post,
    act: 'answer while the team judges',
    state: 'evaluasi_tpi_2',
    ask: answer,
    rights: atOffices({ ok: [], closed: officeTeam }),
  },
  {
    ...post,
    act: 'answer about another area',
    ask: about('elsewhere', { intent: 'answer', answer: 'Dilengkapi.' }),
    rights: atOffices({ ok: wholeOffice }),
  },
  { ...post, act: 'close', ask: about('answered', { intent: 'close' }), rights: judges },
  {
    ...post,
    act: 'send-back',
    ask: about('answered', { intent: 'send-back', reason: 'Belum lengkap.' }),
    rights: judges,
  },
  {
    route: upload,
    method: 'POST',
    act: 'files for a finding',
    state,
    ask: (officeId) => ({
      params: { assessmentId: assessmentOf(officeId), findingId: findingOf(officeId, 'open') },
      file: true,
    }),
    rights: atOffices({ ok: officeTeam }),
  },
  { route: carry, method: 'GET', act: 'last year', ask: asked(), rights: atOffices({ ok: officeTeam }) },
  {
    route: carry,
    method: 'GET',
    act: 'last year after handing in',
    state: 'penilaian_kanwil',
    ask: asked(),
    rights: atOffices({ ok: [], closed: officeTeam }),
  },
  { route: carry, method: 'POST', act: 'take over', ask: taken, rights: atOffices({ ok: officeTeam }) },
]
