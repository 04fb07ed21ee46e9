import { assessmentStates } from './states.ts'
import type { AssessmentState } from './states.ts'

/** The stretches of an assessment year as an office sees them, in order (process, 3 and 4.3). */
export const courseSteps = [
  'persiapan',
  'pembangunan',
  'penilaian_mandiri',
  'penilaian_kanwil',
  'evaluasi_internal',
  'usulan',
  'evaluasi_nasional',
] as const

export type CourseStep = (typeof courseSteps)[number]

/**
 * Where an assessment stands: the step it is in, or past all of them once a predicate was decided. `stopped` means
 * that the course of this year ended at that step without one.
 */
export type CoursePlace = { readonly step: number; readonly stopped: boolean }

const stepOf: Readonly<Record<AssessmentState, CourseStep | 'done'>> = {
  persiapan: 'persiapan',
  pembangunan: 'pembangunan',
  penilaian_mandiri: 'penilaian_mandiri',
  penilaian_kanwil: 'penilaian_kanwil',
  tindak_lanjut_kanwil: 'penilaian_kanwil',
  evaluasi_tpi_1: 'evaluasi_internal',
  tindak_lanjut_tpi: 'evaluasi_internal',
  evaluasi_tpi_2: 'evaluasi_internal',
  tidak_diusulkan: 'usulan',
  diusulkan: 'usulan',
  seleksi_administrasi: 'usulan',
  lulus_dengan_catatan: 'usulan',
  tidak_lulus: 'usulan',
  sanggah: 'usulan',
  lulus: 'usulan',
  evaluasi_desk_tpn: 'evaluasi_nasional',
  survei_dan_lapangan: 'evaluasi_nasional',
  clearance_panel: 'evaluasi_nasional',
  pembinaan: 'evaluasi_nasional',
  ditetapkan_wbk: 'done',
  ditetapkan_wbbm: 'done',
  pemantauan: 'done',
  dicabut: 'done',
}

const stopping: readonly AssessmentState[] = ['tidak_diusulkan', 'pembinaan']

/** Where a state lies on the course of the year. */
export function coursePlace(state: AssessmentState): CoursePlace {
  const step = stepOf[state]
  return { step: step === 'done' ? courseSteps.length : courseSteps.indexOf(step), stopped: stopping.includes(state) }
}

/** The states of a step, in the order of the course; those past all steps belong to none. */
export function statesOfStep(step: CourseStep): readonly AssessmentState[] {
  return assessmentStates.filter((state) => stepOf[state] === step)
}

/** The window of the cycle that says until when a state should last; null where none does. */
export function windowOfState(state: AssessmentState): 'fill' | 'verify' | 'revise' | null {
  if (state === 'penilaian_kanwil') return 'verify'
  if (state === 'tindak_lanjut_kanwil' || state === 'tindak_lanjut_tpi') return 'revise'
  return stepOf[state] === 'pembangunan' || stepOf[state] === 'penilaian_mandiri' || state === 'persiapan'
    ? 'fill'
    : null
}
