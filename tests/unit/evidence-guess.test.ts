import { expect, test } from 'vitest'
import { guessDetails } from '#app/domain/evidence/guess-details.ts'

test.each([
  ['Notula dan daftar hadir 11 Mei 2026.pdf', 'daftar_hadir', '2026-05-11', null],
  ['notula_rapat_2026-03-31.pdf', 'notula', '2026-03-31', null],
  ['Foto rapat 2 April 2026.jpg', 'foto_kegiatan', '2026-04-02', null],
  ['IMG_20260412_101500.jpg', null, '2026-04-12', null],
  ['SK Tim Kerja 05-01-2026.pdf', 'SK', '2026-01-05', null],
  ['Laporan monev pengaduan triwulan I 2026.pdf', 'rekap_pengaduan', null, ['2026-01-01', '2026-03-31']],
  ['Laporan pemantauan TW 4 2025.docx', 'laporan_monev', null, ['2025-10-01', '2025-12-31']],
  ['Rekap SP4N-LAPOR Desember 2025.png', 'rekap_pengaduan', null, ['2025-12-01', '2025-12-31']],
  ['Absensi Januari-Februari 2024.xlsx', 'rekap_absensi', null, ['2024-01-01', '2024-02-29']],
  ['LKjIP tahun 2025.pdf', 'LKjIP', null, ['2025-01-01', '2025-12-31']],
  ['31 Februari 2026.pdf', null, null, ['2026-02-01', '2026-02-28']],
  ['berkas.pdf', null, null, null],
  ['maret.pdf', null, null, null],
  ['', null, null, null],
])('"%s" is proposed as it reads', (name, kind, documentDate, period) => {
  const [periodFrom, periodTo] = period ?? [null, null]
  expect(guessDetails(name)).toEqual({ kind, documentDate, periodFrom, periodTo })
})
