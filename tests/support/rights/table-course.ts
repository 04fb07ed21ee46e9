import { atOffices } from './row.ts'
import type { Row } from './row.ts'
import { officeTeam, readers, wholeOffice } from './seats.ts'
import type { OfficeId, Seat } from './seats.ts'
import { assessmentOf, exceptionOf, items, letterVersion } from './seed.ts'

const course = '_app.assessments.$assessmentId.course.tsx'
const moving = '_app.assessments.$assessmentId.course_.move.$to.tsx'
const results = '_app.assessments.$assessmentId.national-results.tsx'
const reopening = '_app.assessments.$assessmentId.items.$itemCode_.reopen.tsx'
const letter = 'assessments.$assessmentId.moves.$version.letter.ts'

type Fields = Readonly<Record<string, string>>
const at =
  (params: Fields = {}, fields: Fields = {}) =>
  (officeId: OfficeId) => ({ params: { assessmentId: assessmentOf(officeId), ...params }, fields })

const seen: readonly Seat[] = [...officeTeam, ...readers]
const own = atOffices({ ok: seen })
const only = (...ok: readonly Seat[]) => atOffices({ ok })
const early = (...closed: readonly Seat[]) => atOffices({ ok: [], closed })

const reading: readonly Row[] = [
  { route: course, method: 'GET', act: 'the course', ask: at(), rights: own },
  {
    route: course,
    method: 'GET',
    act: 'the course of a proposed office',
    state: 'diusulkan',
    ask: at(),
    rights: atOffices({ ok: [...seen, 'tpn'] }),
  },
  {
    route: moving,
    method: 'GET',
    act: 'the next stage',
    state: 'persiapan',
    ask: at({ to: 'pembangunan' }),
    rights: only('kepala_kantor'),
  },
  {
    route: results,
    method: 'GET',
    act: 'national results',
    state: 'clearance_panel',
    ask: at(),
    rights: only('biro_perencanaan'),
  },
  {
    route: results,
    method: 'GET',
    act: 'national results before a proposal',
    ask: at(),
    rights: early('biro_perencanaan'),
  },
  {
    route: letter,
    method: 'GET',
    act: 'the scan of a letter',
    ask: at({ version: String(letterVersion) }),
    rights: own,
  },
  {
    route: reopening,
    method: 'GET',
    act: 'the form of an item',
    ask: at({ itemCode: items.elsewhere }),
    rights: atOffices({ ok: [...wholeOffice, ...readers] }),
  },
]

const exception = { intent: 'give', kind: 'fill', closesOn: '2026-05-20', reason: 'Gangguan jaringan' }
const decision = { version: '1', letterNumber: 'B/1', letterDate: '2026-05-11', reason: 'Lihat surat' }
const result = { seen: '', letterNumber: 'B/1', letterDate: '2026-05-11', 'result:B.I.a:index': '3,6' }

const move = (state: Row['state'], to: string, ok: readonly Seat[], fields: Fields = decision): Row => ({
  route: moving,
  method: 'POST',
  act: `${state} to ${to}`,
  ...(state && { state }),
  ask: at({ to }, fields),
  rights: atOffices({ ok }),
})

const writing: readonly Row[] = [
  {
    route: course,
    method: 'POST',
    act: 'give',
    ask: at({}, exception),
    rights: only('kepala_kanwil', 'biro_perencanaan'),
  },
  {
    route: course,
    method: 'POST',
    act: 'give after the proposal',
    state: 'diusulkan',
    ask: at({}, exception),
    rights: early('kepala_kanwil', 'biro_perencanaan'),
  },
  {
    route: course,
    method: 'POST',
    act: 'end',
    ask: (officeId) => at({}, { intent: 'end', exceptionId: exceptionOf(officeId) })(officeId),
    rights: only('kepala_kanwil', 'biro_perencanaan'),
  },
  move('persiapan', 'pembangunan', ['kepala_kantor'], { version: '1' }),
  move('pembangunan', 'penilaian_mandiri', ['ketua_tim_zi'], { version: '1' }),
  move('penilaian_kanwil', 'tindak_lanjut_kanwil', ['verifikator_kanwil']),
  move('penilaian_kanwil', 'tidak_diusulkan', ['kepala_kanwil']),
  move('evaluasi_tpi_1', 'tindak_lanjut_tpi', ['tpi_ketua']),
  move('evaluasi_tpi_2', 'tidak_diusulkan', ['tpi_pengendali_teknis']),
  move('diusulkan', 'seleksi_administrasi', ['biro_perencanaan']),
  move('tidak_lulus', 'pembinaan', ['biro_perencanaan']),
  move('pemantauan', 'dicabut', ['biro_perencanaan']),
  {
    route: results,
    method: 'POST',
    act: 'record',
    state: 'clearance_panel',
    ask: at({}, result),
    rights: only('biro_perencanaan'),
  },
]

const reopen = {
  route: reopening,
  method: 'POST',
  ask: at({ itemCode: items.accepted }, { reason: 'SK diganti' }),
} as const

const ofKanwil = atOffices({ ok: ['verifikator_kanwil'], closed: ['tpi_anggota', 'tpi_ketua'] })

const opening: readonly Row[] = [
  { ...reopen, act: 'reopen as Kanwil', state: 'penilaian_kanwil', rights: ofKanwil },
  {
    ...reopen,
    act: 'reopen as internal team',
    state: 'evaluasi_tpi_1',
    rights: atOffices({ ok: ['tpi_anggota', 'tpi_ketua'], closed: ['verifikator_kanwil'] }),
  },
]

export const courseRows: readonly Row[] = [...reading, ...writing, ...opening]
