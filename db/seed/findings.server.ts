import { daysBefore } from '#app/domain/calendar/weeks.ts'
import type { NewEvent } from '#db/repositories/events.server.ts'
import { instant } from './days.server.ts'

/** The office that follows up findings of the internal team. */
export const officeWithFindings = 'kanim-surakarta'

const told = [
  {
    itemCode: 'A.I.5.i.a',
    areaKey: 'PW',
    condition: 'Laporan pengendalian gratifikasi triwulan I belum memuat laporan nihil dari dua seksi.',
    recommendation: 'Lengkapi laporan nihil kedua seksi dan tetapkan petugas pelapornya.',
    due: 2,
    answer: '',
  },
  {
    itemCode: null,
    areaKey: 'PP',
    condition: 'Hasil survei kepuasan sudah dipublikasikan, tetapi rencana perbaikan unsur terlemah belum bertanggal.',
    recommendation: 'Tetapkan tindakan, penanggung jawab, dan tanggal untuk setiap unsur di bawah rata-rata.',
    due: -9,
    answer: '',
  },
  {
    itemCode: 'A.I.3.iii.f',
    areaKey: 'SDM',
    condition: 'Evaluasi pascapelatihan belum mengaitkan pelatihan dengan kinerja pegawai.',
    recommendation: 'Tambahkan perbandingan kinerja sebelum dan sesudah pelatihan.',
    due: -9,
    answer: 'Evaluasi dilengkapi dengan perbandingan capaian kinerja dua triwulan.',
  },
] as const

/** The report and findings of an office in the hands of the internal team, as they stood when `today` began. */
export function findingRows(today: string, assessmentId: string, operator: string) {
  const [written, approved, answered] = [12, 10, 3].map((days) => instant(daysBefore(today, days), '10:00')) as [
    string,
    string,
    string,
  ]
  const year = today.slice(0, 4)
  const report = {
    ...{ assessmentId, letterNumber: `LHE-21/${year}`, letterDate: written.slice(0, 10), returnNote: '' },
    summary:
      'Pembangunan zona integritas berjalan baik dan didukung bukti. Pengawasan, pelayanan publik, dan pengembangan pegawai masih memerlukan perbaikan sebelum diusulkan.',
    ...{ writtenBy: 'tpi.anggota', writtenAt: written, submittedBy: 'tpi.anggota', submittedAt: written },
    ...{ approvedBy: 'tpi.ketua', approvedAt: approved, signedBy: null, signedAt: null },
  }
  const findings = told.map(({ due, answer, ...text }, place) => ({
    ...{ id: `${assessmentId}-temuan-${place + 1}`, assessmentId, officeId: officeWithFindings, number: place + 1 },
    ...{ ...text, dueOn: daysBefore(today, due), writtenBy: 'tpi.anggota', writtenAt: written, publishedAt: approved },
    ...{ state: answer ? ('answered' as const) : ('open' as const), answer, returnNote: '' },
    ...{ answeredBy: answer ? operator : null, answeredAt: answer ? answered : null },
    ...{ closedBy: null, closedAt: null, version: answer ? 3 : 2 },
  }))
  const events: NewEvent[] = [
    {
      ...{ stream: assessmentId, at: approved, actorId: 'tpi.ketua', action: 'report.approved', subject: assessmentId },
      ...{ oldValue: { stage: 'submitted' }, newValue: { stage: 'approved', letterNumber: report.letterNumber } },
    },
    {
      ...{ stream: assessmentId, at: answered, actorId: operator, action: 'finding.answered', subject: 'A.I.3.iii.f' },
      ...{ oldValue: { number: 3, state: 'open' }, newValue: { number: 3, state: 'answered' } },
    },
  ]
  return { report, findings, events }
}
