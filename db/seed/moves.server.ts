import type { Insertable } from 'kysely'
import { localDay } from '#app/domain/calendar/local-day.ts'
import type { AssessmentState } from '#app/domain/workflow/states.ts'
import { findTransition } from '#app/domain/workflow/transitions.ts'
import type { AssessmentMoveTable } from '#db/schema.ts'
import type { SeedPlace } from './place.server.ts'

type Movers = (state: AssessmentState) => string | null

const reasons: Partial<Record<AssessmentState, string>> = {
  tindak_lanjut_kanwil: 'Sejumlah butir dikembalikan; lihat alasan pada tiap butir.',
  tindak_lanjut_tpi: 'Temuan LHE perlu dijawab sebelum evaluasi tahap kedua.',
  tidak_diusulkan:
    'Ambang area belum seluruhnya lulus pada nilai terverifikasi. Perkuat pengawasan dan bukti tindak lanjutnya.',
  pembinaan: 'Hasil evaluasi nasional belum memenuhi ambang. Kantor dibina sebelum penilaian berikutnya.',
  lulus_dengan_catatan: 'Surat pernyataan perlu diperbaiki.',
  tidak_lulus: 'Berkas usulan belum lengkap.',
  sanggah: 'Kantor menyampaikan berkas yang dinilai belum ada.',
  dicabut: 'Predikat dicabut oleh pemberi predikat.',
}

/** The moves of an assessment as they are kept, with a letter where the decision came from outside. */
export function moveRows({ assessmentId, time }: SeedPlace, moverTo: Movers): Insertable<AssessmentMoveTable>[] {
  return time.steps.slice(1).map(({ state, at }, step): Insertable<AssessmentMoveTable> => {
    const from = time.steps[step]!.state
    const day = localDay(new Date(at))
    const recorded = findTransition(from, state)?.recorded ?? false
    return {
      assessmentId,
      version: step + 2,
      fromState: from,
      toState: state,
      decidedOn: day,
      letterNumber: recorded ? `B/${100 + step}/RB.06/${day.slice(0, 4)}` : null,
      letterDate: recorded ? day : null,
      reason: reasons[state] ?? '',
      scanSha256: null,
      scanName: null,
      scanBytes: null,
      movedBy: moverTo(state),
      movedAt: at,
    }
  })
}
