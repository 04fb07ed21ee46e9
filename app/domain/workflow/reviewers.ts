import type { Role } from '#app/domain/access/roles.ts'
import type { AssessmentState } from './states.ts'

const internalStates: readonly AssessmentState[] = ['evaluasi_tpi_1', 'tindak_lanjut_tpi', 'evaluasi_tpi_2']

/** Who listens to an office: the members of the internal team while it evaluates, else the reviewers of the Kanwil. */
export function reviewersIn(state: AssessmentState): readonly Role[] {
  return internalStates.includes(state) ? ['tpi_anggota', 'tpi_ketua'] : ['verifikator_kanwil']
}
