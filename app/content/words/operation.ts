import { labels, words } from '#app/content/words.ts'

/** The page on which an administrator sees whether the installation is well. */
export const operationWords = words({
  title: { id: 'Operasi', en: 'Operation' },
  lead: {
    id: 'Keadaan instalasi ini: cadangan dan uji pemulihannya, pekerjaan harian, basis data, dan versi.',
    en: 'How this installation is: backups and their restore tests, daily jobs, database and version.',
  },
  backups: { id: 'Cadangan', en: 'Backups' },
  lastBackup: { id: 'Cadangan terakhir', en: 'Last backup' },
  noBackup: { id: 'Belum pernah dibuat', en: 'Never made' },
  noBackupAdvice: {
    id: 'Jalankan npm run backup di server, lalu jadwalkan setiap malam. Caranya ada di docs/operation.md.',
    en: 'Run npm run backup on the server, then schedule it every night. docs/operation.md tells how.',
  },
  backupHolds: {
    id: (rows: string, files: string, size: string) => `${rows} baris, ${files} berkas bukti, ${size}`,
    en: (rows: string, files: string, size: string) => `${rows} rows, ${files} files of evidence, ${size}`,
  },
  backupMissing: {
    id: (files: string) => `${files} berkas bukti hilang atau berubah`,
    en: (files: string) => `${files} files of evidence missing or changed`,
  },
  backupOld: { id: 'lebih dari dua hari yang lalu', en: 'more than two days ago' },
  complete: { id: 'Lengkap', en: 'Complete' },
  lastTest: { id: 'Uji pemulihan terakhir', en: 'Last restore test' },
  noTest: { id: 'Belum pernah diuji', en: 'Never tested' },
  noTestAdvice: {
    id: 'Cadangan yang belum pernah dipulihkan belum terbukti. Jalankan npm run restore -- FOLDER --test.',
    en: 'A backup that was never restored is unproven. Run npm run restore -- FOLDER --test.',
  },
  testPassed: { id: 'Berhasil dipulihkan', en: 'Can be restored' },
  testFailed: { id: 'Gagal dipulihkan', en: 'Cannot be restored' },
  testHolds: {
    id: (name: string, backupAt: string, rows: string) => `${name}, dibuat ${backupAt}: ${rows} baris diperiksa`,
    en: (name: string, backupAt: string, rows: string) => `${name}, made ${backupAt}: ${rows} rows examined`,
  },
  testNothing: { id: (name: string) => `${name} tidak dapat dibaca`, en: (name: string) => `${name} cannot be read` },
  restored: { id: 'Data ini berasal dari cadangan', en: 'These data come from a backup' },
  restoredAt: {
    id: (at: string, of: string) => `Dipulihkan ${at} ke keadaan ${of}`,
    en: (at: string, of: string) => `Restored ${at} to the state of ${of}`,
  },
  jobs: { id: 'Pekerjaan harian', en: 'Daily jobs' },
  noJobs: {
    id: 'Belum ada yang selesai sejak instalasi ini menyala. Pekerjaan dimulai sendiri setiap hari.',
    en: 'None has ended yet since this installation runs. They begin by themselves every day.',
  },
  job: { id: 'Pekerjaan', en: 'Job' },
  lastRun: { id: 'Terakhir', en: 'Last run' },
  result: { id: 'Hasil', en: 'Result' },
  took: { id: 'Lama', en: 'Took' },
  seconds: { id: (seconds: string) => `${seconds} detik`, en: (seconds: string) => `${seconds} s` },
  done: { id: 'Selesai', en: 'Done' },
  failed: { id: 'Gagal, dicoba lagi dalam satu jam', en: 'Failed, tried again within the hour' },
  sound: { id: 'Tidak ada kesalahan', en: 'No fault' },
  faults: {
    id: (count: string) => `${count} kesalahan: jalankan npm run check`,
    en: (count: string) => `${count} faults: run npm run check`,
  },
  installation: { id: 'Instalasi', en: 'Installation' },
  version: { id: 'Versi', en: 'Version' },
  started: { id: 'Menyala sejak', en: 'Running since' },
  database: { id: 'Basis data', en: 'Database' },
  evidence: { id: 'Berkas bukti', en: 'Evidence' },
  holidays: { id: 'Hari libur nasional', en: 'National holidays' },
  holidaysUntil: { id: (year: string) => `dikenal sampai tahun ${year}`, en: (year: string) => `known until ${year}` },
  holidaysMissing: {
    id: (year: string) =>
      `Hari libur tahun ${year} belum dimuat, sehingga tenggat dalam hari kerja di tahun itu bisa terlalu awal. Perbarui Menuju setelah keputusan bersama terbit.`,
    en: (year: string) =>
      `The holidays of ${year} are not loaded yet, so deadlines in working days of that year may be too early. Update Menuju once the joint decree is out.`,
  },
  files: {
    id: (files: string, size: string) => `${files} berkas, ${size}`,
    en: (files: string, size: string) => `${files} files, ${size}`,
  },
  migrations: { id: 'Langkah skema', en: 'Steps of the schema' },
  step: { id: 'Langkah', en: 'Step' },
  applied: { id: 'Diterapkan', en: 'Applied' },
})

export const engineNames = labels({
  sqlite: { id: 'SQLite', en: 'SQLite' },
  postgres: { id: 'PostgreSQL', en: 'PostgreSQL' },
})

/** What is done once a day. */
export const jobNames = labels({
  monitoring: { id: 'Memantau kantor yang ditetapkan', en: 'Follow awarded offices' },
  scores: { id: 'Menghitung ulang nilai', en: 'Compute scores anew' },
  reminders: { id: 'Mengingatkan tenggat', en: 'Remind of deadlines' },
  periods: { id: 'Membuka periode laporan', en: 'Open periods of reporting' },
  'counted-indicators': {
    id: 'Menghitung indikator yang tidak diisi kantor',
    en: 'Count indicators that no office enters',
  },
  'public-reminders': {
    id: 'Mengingatkan pertanyaan, survei, dan angka terbit',
    en: 'Remind of questions, surveys and published figures',
  },
  'report-reminders': { id: 'Mengingatkan laporan indikator', en: 'Remind of indicator reports' },
  complaints: { id: 'Mengawasi tenggat pengaduan', en: 'Watch deadlines of complaints' },
  anchor: { id: 'Menyegel jejak hari kemarin', en: 'Seal yesterday’s trace' },
  sweep: { id: 'Membersihkan unggahan terputus', en: 'Remove broken uploads' },
  counts: { id: 'Menghapus hitungan percobaan yang lama', en: 'Remove old counts of attempts' },
  check: { id: 'Memeriksa nilai dan jejak', en: 'Check scores and trace' },
  links: { id: 'Menguji ulang tautan bukti', en: 'Test links of evidence again' },
})
