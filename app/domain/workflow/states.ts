/** The states of an office's assessment in a year, in the order of their course. */
export const assessmentStates = [
  'persiapan',
  'pembangunan',
  'penilaian_mandiri',
  'penilaian_kanwil',
  'tindak_lanjut_kanwil',
  'evaluasi_tpi_1',
  'tindak_lanjut_tpi',
  'evaluasi_tpi_2',
  'tidak_diusulkan',
  'diusulkan',
  'seleksi_administrasi',
  'lulus_dengan_catatan',
  'tidak_lulus',
  'sanggah',
  'lulus',
  'evaluasi_desk_tpn',
  'survei_dan_lapangan',
  'clearance_panel',
  'ditetapkan_wbk',
  'ditetapkan_wbbm',
  'pembinaan',
  'pemantauan',
  'dicabut',
] as const

export type AssessmentState = (typeof assessmentStates)[number]

/** Whether a text is one of the states; for values that come from outside. */
export function isAssessmentState(value: string): value is AssessmentState {
  return (assessmentStates as readonly string[]).includes(value)
}

/** The office works on its whole worksheet: from the first day of preparation until it is handed in, and when it is formally given back. */
export const openStates: readonly AssessmentState[] = [
  'persiapan',
  'pembangunan',
  'penilaian_mandiri',
  'tindak_lanjut_kanwil',
]

/** A single returned item may be opened for the office here, while the rest of its worksheet stays closed. */
export const revisionStates: readonly AssessmentState[] = [
  'penilaian_kanwil',
  'tindak_lanjut_kanwil',
  'evaluasi_tpi_1',
  'tindak_lanjut_tpi',
]

/** The internal team evaluates and writes its findings. */
export const evaluationStates: readonly AssessmentState[] = ['evaluasi_tpi_1', 'evaluasi_tpi_2']

/** The office follows up what the internal team found, as soon as it is told of it. */
export const followUpStates: readonly AssessmentState[] = ['evaluasi_tpi_1', 'tindak_lanjut_tpi']

/** Findings and what was done about them are looked at by the internal team. */
export const findingStates: readonly AssessmentState[] = ['evaluasi_tpi_1', 'tindak_lanjut_tpi', 'evaluasi_tpi_2']
