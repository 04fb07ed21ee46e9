import { labels, words } from '#app/content/words.ts'
import type { Purpose, TokenState } from '#app/domain/api/tokens.ts'

/** Tokens of an office, and the page that explains the interface for programs. */
export const apiWords = words({
  tokensTitle: { id: 'Token API', en: 'API tokens' },
  tokensLead: {
    id: 'Dengan token, aplikasi kantor mengirim angka ke Menuju dan membaca kesiapan. Token hanya berlaku untuk kantor ini dan untuk tujuan yang dipilih.',
    en: 'With a token, a program of the office sends figures to Menuju and reads readiness. A token holds for this office alone and for the purposes chosen.',
  },
  howTo: { id: 'Cara memakai API', en: 'How to use the API' },
  tokens: { id: 'Token kantor ini', en: 'Tokens of this office' },
  noTokens: { id: 'Belum ada token', en: 'No tokens yet' },
  noTokensAdvice: {
    id: 'Buat token untuk satu aplikasi, misalnya sistem antrean, dengan tujuan yang diperlukannya saja.',
    en: 'Make a token for one program, such as the queue system, with only the purposes it needs.',
  },
  name: { id: 'Nama', en: 'Name' },
  nameHint: {
    id: (most: number) => `Aplikasi yang memakainya, misalnya “Sistem antrean”. Paling banyak ${most} token berlaku.`,
    en: (most: number) => `The program that uses it, such as “Queue system”. At most ${most} valid tokens.`,
  },
  purposes: { id: 'Tujuan', en: 'Purposes' },
  state: { id: 'Keadaan', en: 'State' },
  until: { id: 'Berlaku sampai', en: 'Valid until' },
  untilHint: { id: 'Paling lama 366 hari.', en: 'At most 366 days.' },
  lastUsed: { id: 'Terakhir dipakai', en: 'Last used' },
  never: { id: 'belum pernah', en: 'never' },
  madeOn: { id: (day: string) => `dibuat ${day}`, en: (day: string) => `made ${day}` },
  act: { id: 'Tindakan', en: 'Act' },
  makeTitle: { id: 'Buat token', en: 'Make a token' },
  make: { id: 'Buat token', en: 'Make the token' },
  made: { id: 'Token dibuat', en: 'The token is made' },
  madeAdvice: {
    id: 'Salin sekarang dan simpan di tempat rahasia aplikasi. Token tampil sekali ini saja; Menuju hanya menyimpan sidiknya.',
    en: 'Copy it now and keep it where the program keeps secrets. It is shown this once; Menuju keeps only its digest.',
  },
  token: { id: 'Token', en: 'Token' },
  revoke: { id: 'Cabut', en: 'Revoke' },
  revokeNamed: { id: (name: string) => `Cabut token ${name}`, en: (name: string) => `Revoke the token ${name}` },
  revoked: {
    id: 'Token dicabut. Sejak sekarang ia tidak dapat masuk.',
    en: 'The token is revoked. It lets nobody in any more.',
  },
  title: { id: 'API Menuju', en: 'The Menuju API' },
  lead: {
    id: 'Aplikasi kantor dapat mengirim angka indikator, pertanyaan, dan waktu layanan, serta membaca kesiapan dan indikator. Data pemohon dan pelapor tidak diterima.',
    en: 'A program of an office can send figures of indicators, enquiries and service times, and read readiness and indicators. Nothing about applicants or reporters is taken.',
  },
  document: { id: 'Uraian lengkap (OpenAPI 3.1)', en: 'Full description (OpenAPI 3.1)' },
  begin: { id: 'Mulai', en: 'Begin' },
  beginText: {
    id: 'Kepala kantor atau ketua tim ZI membuat token pada halaman Token API kantornya. Kirim token pada setiap permintaan.',
    en: 'The head of the office or of its team makes a token on the page API tokens of the office. Send it with every request.',
  },
  rules: { id: 'Aturan', en: 'Rules' },
  ruleDraft: {
    id: 'Angka masuk ke draf. Laporan tetap dikirim oleh orang kantor; periode yang tertutup ditolak dengan 409.',
    en: 'Figures land in the draft. Somebody of the office still hands the report in; a closed period is refused with 409.',
  },
  ruleOnce: {
    id: 'Beri setiap kiriman header Idempotency-Key. Kiriman yang sama dalam 24 jam mendapat jawaban yang sama dan tidak tercatat dua kali.',
    en: 'Give each request a header Idempotency-Key. The same request within 24 hours gets the same answer and is not recorded twice.',
  },
  ruleLimit: {
    id: 'Paling banyak 900 permintaan per token dalam 15 menit; header Retry-After menyebut berapa detik perlu menunggu.',
    en: 'At most 900 requests of a token in 15 minutes; the header Retry-After says how many seconds to wait.',
  },
  ruleProblem: {
    id: 'Penolakan berbentuk application/problem+json: code tidak berubah antarversi, errors menunjuk setiap isian.',
    en: 'Refusals are application/problem+json: code stays the same between versions, errors points at each field.',
  },
  examples: { id: 'Contoh', en: 'Examples' },
  operations: { id: 'Semua alamat', en: 'Every address' },
  address: { id: 'Alamat', en: 'Address' },
  purpose: { id: 'Tujuan token', en: 'Purpose of the token' },
  noToken: { id: 'tanpa token', en: 'no token' },
  answer: { id: 'Jawaban', en: 'Answer' },
})

/** What a token may be used for. */
export const purposeNames = labels<Purpose>({
  'figures:write': { id: 'Mengirim angka indikator ke draf', en: 'Send figures of indicators into the draft' },
  'enquiries:write': { id: 'Mengirim pertanyaan pusat informasi', en: 'Send enquiries of the information centre' },
  'times:write': { id: 'Mengirim waktu layanan', en: 'Send service times' },
  'readiness:read': { id: 'Membaca kesiapan', en: 'Read readiness' },
  'indicators:read': { id: 'Membaca indikator', en: 'Read indicators' },
})

export const tokenStates = labels<TokenState>({
  valid: { id: 'berlaku', en: 'valid' },
  expired: { id: 'lewat waktu', en: 'expired' },
  revoked: { id: 'dicabut', en: 'revoked' },
})
