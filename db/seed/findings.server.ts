import { daysBefore } from '#app/domain/calendar/weeks.ts'
import type { NewEvent } from '#db/repositories/events.server.ts'
import { between } from './chance.server.ts'
import { instant } from './days.server.ts'

/** The office that is shown with findings while the internal team still evaluates it. */
export const officeWithFindings = 'kanim-surakarta'

const told = [
  {
    itemCode: 'A.I.5.i.a',
    areaKey: 'PW',
    condition: 'Laporan pengendalian gratifikasi triwulan I belum memuat laporan nihil dari dua seksi.',
    recommendation: 'Lengkapi laporan nihil kedua seksi dan tetapkan petugas pelapornya.',
    due: 2,
    answer: '',
    later: 'Laporan nihil kedua seksi dilengkapi dan petugas pelapornya ditetapkan.',
  },
  {
    itemCode: null,
    areaKey: 'PP',
    condition: 'Hasil survei kepuasan sudah dipublikasikan, tetapi rencana perbaikan unsur terlemah belum bertanggal.',
    recommendation: 'Tetapkan tindakan, penanggung jawab, dan tanggal untuk setiap unsur di bawah rata-rata.',
    due: -9,
    answer: '',
    later: 'Rencana perbaikan diberi penanggung jawab dan tanggal untuk setiap unsur.',
  },
  {
    itemCode: 'A.I.3.iii.f',
    areaKey: 'SDM',
    condition: 'Evaluasi pascapelatihan belum mengaitkan pelatihan dengan kinerja pegawai.',
    recommendation: 'Tambahkan perbandingan kinerja sebelum dan sesudah pelatihan.',
    due: -9,
    answer: 'Evaluasi dilengkapi dengan perbandingan capaian kinerja dua triwulan.',
    later: '',
  },
] as const

/**
 * The report and findings of an office in the hands of the internal team, as they stood when `today` began. When
 * everything is followed up, the first finding is closed and the report signed.
 */
export function findingRows(
  today: string,
  assessmentId: string,
  officeId: string,
  operator: string,
  isFollowedUp = false,
) {
  const at = (days: number) => instant(daysBefore(today, days), '10:00')
  const [written, approved, answered, closed] = [at(12), at(10), at(between(2, 9, assessmentId, 'answered')), at(1)]
  const year = today.slice(0, 4)
  const report = {
    ...{ assessmentId, letterNumber: `LHE-21/${year}`, letterDate: written.slice(0, 10), returnNote: '' },
    summary:
      'Pembangunan zona integritas berjalan baik dan didukung bukti. Pengawasan, pelayanan publik, dan pengembangan pegawai masih memerlukan perbaikan sebelum diusulkan.',
    ...{ writtenBy: 'tpi.anggota', writtenAt: written, submittedBy: 'tpi.anggota', submittedAt: written },
    ...{ approvedBy: 'tpi.ketua', approvedAt: approved },
    ...(isFollowedUp ? { signedBy: 'tpi.dalnis', signedAt: closed } : { signedBy: null, signedAt: null }),
  }
  const findings = told.map(({ due, answer: early, later, ...text }, place) => {
    const answer = isFollowedUp ? early || later : early
    const isClosed = isFollowedUp && place === 0
    return {
      ...{ id: `${assessmentId}-temuan-${place + 1}`, assessmentId, officeId, number: place + 1 },
      ...{ ...text, dueOn: daysBefore(today, due), writtenBy: 'tpi.anggota', writtenAt: written },
      ...{ publishedAt: approved, answer, returnNote: '', version: isClosed ? 4 : answer ? 3 : 2 },
      state: isClosed ? ('closed' as const) : answer ? ('answered' as const) : ('open' as const),
      ...{ answeredBy: answer ? operator : null, answeredAt: answer ? answered : null },
      ...{ closedBy: isClosed ? 'tpi.anggota' : null, closedAt: isClosed ? closed : null },
    }
  })
  const events: NewEvent[] = [
    {
      ...{ stream: assessmentId, at: approved, actorId: 'tpi.ketua', action: 'report.approved', subject: assessmentId },
      ...{ oldValue: { stage: 'submitted' }, newValue: { stage: 'approved', letterNumber: report.letterNumber } },
    },
    ...findings
      .filter(({ answer }) => answer !== '')
      .map(({ number, itemCode }): NewEvent => ({
        ...{ stream: assessmentId, at: answered, actorId: operator, action: 'finding.answered' },
        ...{
          subject: itemCode ?? `finding:${number}`,
          oldValue: { number, state: 'open' },
          newValue: { number, state: 'answered' },
        },
      })),
    ...findings
      .filter(({ state }) => state === 'closed')
      .map(({ number, itemCode }): NewEvent => ({
        ...{ stream: assessmentId, at: closed, actorId: 'tpi.anggota', action: 'finding.closed' },
        ...{
          subject: itemCode ?? `finding:${number}`,
          oldValue: { number, state: 'answered' },
          newValue: { number, state: 'closed' },
        },
      })),
  ]
  return { report, findings, events }
}
