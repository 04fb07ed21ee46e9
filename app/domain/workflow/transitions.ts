import type { Role } from '#app/domain/access/roles.ts'
import type { AssessmentState } from './states.ts'

/**
 * One permitted move of an assessment.
 * `by` is who makes it; 'time' moves by itself. `recorded` means that the decision is taken outside and is
 * entered with its letter. `nextYear` means that the move opens the assessment of a later year.
 */
export type Transition = {
  readonly from: AssessmentState
  readonly to: AssessmentState
  readonly by: readonly Role[] | 'time'
  readonly recorded: boolean
  readonly nextYear: boolean
}

/** The whole course of an assessment year (PermenPANRB 90/2021 as amended by 5/2024, and the ministry's own tiers). */
export const transitions: readonly Transition[] = [
  move('persiapan', 'pembangunan', 'kepala_kantor'),
  move('pembangunan', 'penilaian_mandiri', 'ketua_tim_zi'),
  move('penilaian_mandiri', 'penilaian_kanwil', 'kepala_kantor'),
  move('penilaian_kanwil', 'tindak_lanjut_kanwil', 'verifikator_kanwil'),
  move('penilaian_kanwil', 'evaluasi_tpi_1', 'kepala_kanwil'),
  move('penilaian_kanwil', 'tidak_diusulkan', 'kepala_kanwil'),
  move('tindak_lanjut_kanwil', 'penilaian_kanwil', 'ketua_tim_zi'),
  move('evaluasi_tpi_1', 'tindak_lanjut_tpi', 'tpi_ketua'),
  move('evaluasi_tpi_1', 'evaluasi_tpi_2', 'tpi_ketua'),
  move('tindak_lanjut_tpi', 'evaluasi_tpi_2', 'ketua_tim_zi'),
  move('evaluasi_tpi_2', 'diusulkan', 'tpi_pengendali_teknis'),
  move('evaluasi_tpi_2', 'tidak_diusulkan', 'tpi_pengendali_teknis'),
  recorded('diusulkan', 'seleksi_administrasi'),
  recorded('seleksi_administrasi', 'lulus'),
  recorded('seleksi_administrasi', 'lulus_dengan_catatan'),
  recorded('seleksi_administrasi', 'tidak_lulus'),
  recorded('lulus_dengan_catatan', 'lulus'),
  recorded('lulus_dengan_catatan', 'tidak_lulus'),
  recorded('tidak_lulus', 'sanggah'),
  recorded('tidak_lulus', 'pembinaan'),
  recorded('sanggah', 'lulus'),
  recorded('sanggah', 'pembinaan'),
  recorded('lulus', 'evaluasi_desk_tpn'),
  recorded('evaluasi_desk_tpn', 'survei_dan_lapangan'),
  recorded('evaluasi_desk_tpn', 'pembinaan'),
  recorded('survei_dan_lapangan', 'clearance_panel'),
  recorded('survei_dan_lapangan', 'pembinaan'),
  recorded('clearance_panel', 'ditetapkan_wbk'),
  recorded('clearance_panel', 'ditetapkan_wbbm'),
  recorded('clearance_panel', 'pembinaan'),
  byTime('ditetapkan_wbk', 'pemantauan'),
  byTime('ditetapkan_wbbm', 'pemantauan'),
  recorded('pemantauan', 'dicabut'),
  { ...recorded('pemantauan', 'persiapan'), nextYear: true },
  { ...byTime('dicabut', 'persiapan'), nextYear: true },
  { ...byTime('tidak_diusulkan', 'persiapan'), nextYear: true },
  { ...byTime('pembinaan', 'persiapan'), nextYear: true },
]

/** The permitted move between two states, or undefined. */
export function findTransition(from: AssessmentState, to: AssessmentState): Transition | undefined {
  return transitions.find((transition) => transition.from === from && transition.to === to)
}

/** Whether a role may move an assessment from one state to another; moves by time belong to nobody. */
export function mayMove(from: AssessmentState, to: AssessmentState, role: Role): boolean {
  const transition = findTransition(from, to)
  return transition !== undefined && transition.by !== 'time' && transition.by.includes(role)
}

/** The moves out of a state, in the order of the course. */
export function movesFrom(from: AssessmentState): readonly Transition[] {
  return transitions.filter((transition) => transition.from === from)
}

function move(from: AssessmentState, to: AssessmentState, ...by: readonly Role[]): Transition {
  return { from, to, by, recorded: false, nextYear: false }
}

function recorded(from: AssessmentState, to: AssessmentState): Transition {
  return { from, to, by: ['biro_perencanaan'], recorded: true, nextYear: false }
}

function byTime(from: AssessmentState, to: AssessmentState): Transition {
  return { from, to, by: 'time', recorded: false, nextYear: false }
}
