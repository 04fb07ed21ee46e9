import type { Role } from '#app/domain/access/roles.ts'
import type { Guard } from './guards.ts'
import type { AssessmentState } from './states.ts'

/** What a move leaves in the trace. */
export type MoveEvent =
  | 'assessment.moved'
  | 'assessment.submitted'
  /** A decision taken outside, entered with its letter. */
  | 'assessment.decision-recorded'
  /** Moved by itself when its day had come. */
  | 'assessment.passed'

/**
 * One permitted move of an assessment, for server and screen alike.
 * `by` is who makes it; 'time' moves by itself. `recorded` means that the decision is taken outside and is entered
 * with its letter. `nextYear` means that the move opens the assessment of a later year. `reason` says whether words
 * are demanded of why; 'unless-returned' only while no item says it. `guards` are what must hold besides.
 */
export type Transition = {
  readonly from: AssessmentState
  readonly to: AssessmentState
  readonly by: readonly Role[] | 'time'
  readonly recorded: boolean
  readonly nextYear: boolean
  readonly event: MoveEvent
  readonly letter: 'required' | 'optional' | 'none'
  readonly reason: 'required' | 'unless-returned' | 'optional'
  readonly guards: readonly Guard[]
}

type Extras = Partial<Pick<Transition, 'event' | 'letter' | 'reason' | 'guards'>>

/** The whole course of an assessment year (PermenPANRB 90/2021 as amended by 5/2024, and the ministry's own tiers). */
export const transitions: readonly Transition[] = [
  move('persiapan', 'pembangunan', 'kepala_kantor'),
  move('pembangunan', 'penilaian_mandiri', 'ketua_tim_zi'),
  move('penilaian_mandiri', 'penilaian_kanwil', 'kepala_kantor', handingIn('fill-window')),
  move('penilaian_kanwil', 'tindak_lanjut_kanwil', 'verifikator_kanwil', { reason: 'unless-returned' }),
  move('penilaian_kanwil', 'evaluasi_tpi_1', 'kepala_kanwil', { guards: ['kanwil-judged', 'nothing-given-back'] }),
  move('penilaian_kanwil', 'tidak_diusulkan', 'kepala_kanwil', { reason: 'required' }),
  move('tindak_lanjut_kanwil', 'penilaian_kanwil', 'ketua_tim_zi', handingIn('revise-window')),
  move('evaluasi_tpi_1', 'tindak_lanjut_tpi', 'tpi_ketua', { reason: 'unless-returned' }),
  move('evaluasi_tpi_1', 'evaluasi_tpi_2', 'tpi_ketua', { guards: ['nothing-given-back'] }),
  move('tindak_lanjut_tpi', 'evaluasi_tpi_2', 'ketua_tim_zi', {
    guards: ['nothing-given-back', 'findings-answered'],
  }),
  move('evaluasi_tpi_2', 'diusulkan', 'tpi_pengendali_teknis', {
    letter: 'optional',
    guards: ['all-accepted', 'not-revoked'],
  }),
  move('evaluasi_tpi_2', 'tidak_diusulkan', 'tpi_pengendali_teknis', { reason: 'required' }),
  recorded('diusulkan', 'seleksi_administrasi'),
  recorded('seleksi_administrasi', 'lulus'),
  recorded('seleksi_administrasi', 'lulus_dengan_catatan', { reason: 'required' }),
  recorded('seleksi_administrasi', 'tidak_lulus', { reason: 'required' }),
  recorded('lulus_dengan_catatan', 'lulus'),
  recorded('lulus_dengan_catatan', 'tidak_lulus', { reason: 'required' }),
  recorded('tidak_lulus', 'sanggah', { reason: 'required', guards: ['first-objection'] }),
  recorded('tidak_lulus', 'pembinaan', { reason: 'required' }),
  recorded('sanggah', 'lulus'),
  recorded('sanggah', 'pembinaan', { reason: 'required' }),
  recorded('lulus', 'evaluasi_desk_tpn'),
  recorded('evaluasi_desk_tpn', 'survei_dan_lapangan'),
  recorded('evaluasi_desk_tpn', 'pembinaan', { reason: 'required' }),
  recorded('survei_dan_lapangan', 'clearance_panel'),
  recorded('survei_dan_lapangan', 'pembinaan', { reason: 'required' }),
  recorded('clearance_panel', 'ditetapkan_wbk', { guards: ['aims-at-wbk'] }),
  recorded('clearance_panel', 'ditetapkan_wbbm', { guards: ['aims-at-wbbm'] }),
  recorded('clearance_panel', 'pembinaan', { reason: 'required' }),
  byTime('ditetapkan_wbk', 'pemantauan'),
  byTime('ditetapkan_wbbm', 'pemantauan'),
  recorded('pemantauan', 'dicabut', { reason: 'required' }),
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

/** Whether a move hands the whole worksheet in: that has a page and a use case of its own. */
export function isHandingIn({ event }: Transition): boolean {
  return event === 'assessment.submitted'
}

/** Whether one press makes the move: nothing is handed over, judged, said or decided by it. */
export function isPlain(transition: Transition): boolean {
  const { by, reason, letter, guards, nextYear } = transition
  return by !== 'time' && !nextYear && reason === 'optional' && letter === 'none' && guards.length === 0
}

/** Whether somebody makes the move on the page of the course. */
export function isMadeHere(transition: Transition): boolean {
  return transition.by !== 'time' && !transition.nextYear && !isHandingIn(transition)
}

function move(from: AssessmentState, to: AssessmentState, by: Role, extras: Extras = {}): Transition {
  const plain = { event: 'assessment.moved', letter: 'none', reason: 'optional', guards: [] } as const
  return { from, to, by: [by], recorded: false, nextYear: false, ...plain, ...extras }
}

function handingIn(...guards: readonly Guard[]): Extras {
  return { event: 'assessment.submitted', guards }
}

function recorded(from: AssessmentState, to: AssessmentState, extras: Extras = {}): Transition {
  const outside = { event: 'assessment.decision-recorded', letter: 'required' } as const
  return { ...move(from, to, 'biro_perencanaan', { ...outside, ...extras }), recorded: true }
}

function byTime(from: AssessmentState, to: AssessmentState): Transition {
  return { ...move(from, to, 'biro_perencanaan', { event: 'assessment.passed' }), by: 'time' }
}
