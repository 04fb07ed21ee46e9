import type { PaperKind } from '#app/domain/papers/kinds.ts'
import { labels, words } from '#app/content/words.ts'

/** What the papers of an assessment are called. */
export const paperNames = labels<PaperKind>({
  worksheet: { id: 'Lembar Kerja Evaluasi', en: 'Evaluation worksheet' },
  'score-recap': { id: 'Rekapitulasi nilai', en: 'Score recap' },
  declaration: { id: 'Surat Pernyataan Tanggung Jawab Mutlak (SPTJM)', en: 'Declaration of responsibility (SPTJM)' },
  'minutes-kanwil': { id: 'Berita acara penilaian Kanwil', en: 'Minutes of the Kanwil review' },
  'minutes-internal': { id: 'Berita acara Tim Penilai Internal', en: 'Minutes of the internal team' },
  'office-report': { id: 'Laporan kesiapan kantor', en: 'Readiness report of the office' },
})

/** What each paper is for. */
export const paperPurposes = labels<PaperKind>({
  worksheet: {
    id: 'Semua butir dengan jawaban kantor, Kanwil, dan Tim Penilai Internal berdampingan, catatan, poin, dan nama bukti.',
    en: 'Every item with the answers of office, Kanwil and internal team side by side, notes, points and the names of evidence.',
  },
  'score-recap': {
    id: 'Nilai per area dan hasil pada tiga jalur, ambang nilai, poin yang kurang, dan syarat usulan.',
    en: 'Points by area and result on three tracks, gates, points still needed, and prerequisites.',
  },
  declaration: {
    id: 'Kepala kantor menyatakan bertanggung jawab atas kebenaran jawaban dan bukti yang diajukan.',
    en: 'The head of office answers for the truth of the answers and evidence handed in.',
  },
  'minutes-kanwil': {
    id: 'Nilai yang diklaim dan dinilai Kanwil, selisihnya, dan butir yang dikembalikan beserta alasannya.',
    en: 'What was claimed and what the Kanwil judged, the difference, and items returned with their reasons.',
  },
  'minutes-internal': {
    id: 'Nilai yang diklaim dan dinilai Tim Penilai Internal, selisihnya, dan butir yang dikembalikan.',
    en: 'What was claimed and what the internal team judged, the difference, and items returned.',
  },
  'office-report': {
    id: 'Satu atau dua halaman untuk pimpinan: keadaan, ambang, yang kurang, dan langkah berikutnya.',
    en: 'A page or two for leadership: where it stands, gates, what is short, and next steps.',
  },
})

/** Words of the page of papers. */
export const paperWords = words({
  title: { id: 'Dokumen cetak', en: 'Papers' },
  lead: {
    id: 'Cetak, tandatangani, lalu unggah pindaiannya. Dokumen dibuat dari angka saat ini dan selalu berbahasa Indonesia.',
    en: 'Print, sign, then bring the scan back. Papers are made from the figures of this moment, always in Indonesian.',
  },
  signedBy: { id: (roles: string) => `Ditandatangani: ${roles}`, en: (roles: string) => `Signed by: ${roles}` },
  unsigned: { id: 'Tidak perlu ditandatangani', en: 'Needs no signature' },
  notYet: { id: 'Belum ada', en: 'Not yet' },
  notYetHint: {
    id: 'Berita acara dapat dicetak setelah penilai memutuskan butir yang pertama.',
    en: 'Minutes can be printed once the reviewer has judged a first item.',
  },
  ready: { id: 'Siap dicetak', en: 'Ready to print' },
  toSign: { id: 'Belum ada pindaian', en: 'No scan yet' },
  scanned: { id: 'Pindaian tersimpan', en: 'Scan kept' },
  changed: { id: 'Angka berubah sejak ditandatangani', en: 'Figures changed since it was signed' },
  changedHint: {
    id: (code: string) =>
      `Kode isi sekarang ${code}. Cetak ulang, tandatangani, lalu unggah pindaian yang baru bila dokumen ini masih diperlukan.`,
    en: (code: string) =>
      `The code is now ${code}. Print it again, have it signed and bring the new scan back if this paper is still needed.`,
  },
  open: { id: 'Buka PDF', en: 'Open PDF' },
  download: { id: 'Unduh PDF', en: 'Download PDF' },
  openPaper: { id: (name: string) => `dari ${name}`, en: (name: string) => `of ${name}` },
  upload: { id: 'Unggah pindaian bertanda tangan', en: 'Bring back the signed scan' },
  file: { id: 'Berkas pindaian', en: 'Scan' },
  fileHint: {
    id: (document: string, image: string) => `PDF sampai ${document}, atau JPG dan PNG sampai ${image}.`,
    en: (document: string, image: string) => `PDF up to ${document}, or JPG and PNG up to ${image}.`,
  },
  signedOn: { id: 'Tanggal tanda tangan', en: 'Day of signing' },
  code: { id: 'Kode isi', en: 'Code' },
  codeHint: {
    id: 'Samakan dengan kode di kaki setiap halaman yang ditandatangani.',
    en: 'Compare with the code at the foot of every signed page.',
  },
  send: { id: 'Simpan pindaian', en: 'Keep the scan' },
  sending: { id: 'Menyimpan…', en: 'Keeping…' },
  saved: { id: 'Pindaian tersimpan.', en: 'The scan was kept.' },
  notSaved: { id: 'Pindaian belum tersimpan', en: 'The scan was not kept' },
  history: { id: 'Pindaian', en: 'Scans' },
  signedDay: { id: (day: string) => `ditandatangani ${day}`, en: (day: string) => `signed ${day}` },
  withCode: { id: (code: string) => `kode ${code}`, en: (code: string) => `code ${code}` },
  superseded: { id: 'digantikan', en: 'superseded' },
  openScan: { id: 'Buka', en: 'Open' },
  linkPapers: { id: 'Dokumen cetak', en: 'Papers' },
  linkDeclaration: { id: 'Cetak SPTJM', en: 'Print the SPTJM' },
  linkReport: { id: 'Laporan PDF', en: 'PDF report' },
  linkRegionReport: {
    id: (kanwil: string) => `Laporan PDF ${kanwil}`,
    en: (kanwil: string) => `PDF report of ${kanwil}`,
  },
})
