import { words } from '#app/content/words.ts'

/** The conditions beside the points: their page, their fields and their values. */
export const prerequisiteWords = words({
  yes: { id: 'Ya', en: 'Yes' },
  no: { id: 'Tidak', en: 'No' },
  noPredicate: { id: 'Belum berpredikat', en: 'No predicate' },
  nothingDue: { id: 'Tidak ada yang wajib', en: 'Nothing was due' },
  notFulfilled: { id: 'Tidak terpenuhi', en: 'Not fulfilled' },
  years: {
    id: (years: string) => `${years} tahun`,
    en: (years: string) => (years === '1' ? '1 year' : `${years} years`),
  },

  title: { id: 'Syarat usulan', en: 'Prerequisites' },
  lead: {
    id: (met: number, all: number, target: string) =>
      `${met} dari ${all} syarat ${target} terpenuhi. Syarat tidak menambah poin, tetapi kantor baru dapat diusulkan bila semuanya terpenuhi.`,
    en: (met: number, all: number, target: string) =>
      `${met} of ${all} ${target} prerequisites are met. They add no points, but the office can only be proposed when all of them are met.`,
  },
  ofUnit: { id: 'Syarat kantor', en: 'Of the office' },
  ofUnitAside: { id: 'Terpenuhi setelah dikonfirmasi Kanwil', en: 'Met once the Kanwil has confirmed them' },
  ofInstitution: { id: 'Syarat instansi', en: 'Of the institution' },
  ofInstitutionAside: {
    id: 'Diisi sekali per tahun oleh biro perencanaan',
    en: 'Entered once a year by the planning bureau',
  },
  least: { id: (value: string) => `paling rendah ${value}`, en: (value: string) => `at least ${value}` },
  must: { id: (value: string) => `harus ${value}`, en: (value: string) => `must be ${value}` },
  value: { id: 'Nilai', en: 'Value' },
  choose: { id: 'Belum diisi', en: 'Not entered' },
  percentHint: { id: 'Dalam persen, 0 sampai 100.', en: 'In per cent, 0 to 100.' },
  yearsHint: { id: 'Dalam tahun, misalnya 1,5.', en: 'In years, such as 1.5.' },
  levelHint: { id: 'Bilangan bulat.', en: 'A whole number.' },
  nothingDueTick: {
    id: 'Tidak ada yang wajib atau harus ditindaklanjuti tahun ini',
    en: 'Nothing was due this year',
  },
  note: { id: 'Catatan', en: 'Note' },
  noteHint: {
    id: 'Sumber angkanya: nomor surat, tanggal, atau hasil evaluasi.',
    en: 'Where the value comes from: number of the letter, its date, or the evaluation.',
  },
  save: { id: 'Simpan', en: 'Save' },
  change: { id: 'Ubah', en: 'Change' },
  enter: { id: 'Isi', en: 'Enter' },
  evidence: {
    id: (count: number) => (count === 0 ? 'Tanpa bukti' : `${count} bukti`),
    en: (count: number) => (count === 0 ? 'No evidence' : count === 1 ? '1 piece' : `${count} pieces`),
  },
  confirm: { id: 'Konfirmasi', en: 'Confirm' },
  confirmed: {
    id: (day: string) => `Dikonfirmasi Kanwil ${day}`,
    en: (day: string) => `Confirmed by the Kanwil on ${day}`,
  },
  awaits: { id: 'Menunggu konfirmasi Kanwil', en: 'Waiting for the Kanwil' },
  entered: { id: (day: string) => `Diisi ${day}`, en: (day: string) => `Entered ${day}` },
  dropsConfirmation: {
    id: 'Bila nilainya diubah, konfirmasi Kanwil gugur dan harus diminta lagi.',
    en: 'When the value is changed, the Kanwil’s confirmation falls away and must be asked for again.',
  },
  notEntered: { id: 'Belum diisi', en: 'Not entered yet' },
  saved: { id: 'Tersimpan.', en: 'Saved.' },
  stale: {
    id: 'Orang lain mengubah syarat ini lebih dulu. Isian Anda masih di sini; bandingkan dengan nilai sekarang, lalu simpan lagi.',
    en: 'Somebody else changed this first. What you typed is still here; compare it with the present value, then save again.',
  },
  closed: {
    id: 'Syarat kantor terkunci pada tahap ini.',
    en: 'The office’s prerequisites are locked at this stage.',
  },
})
