import { asItReads, withDigits } from './as-it-reads.ts'

/** What a text can give away about a person. */
export type PersonalData = 'phone' | 'email' | 'id-number' | 'passport' | 'plate' | 'birth' | 'address' | 'name'

type Finder = readonly [kind: PersonalData, finds: (text: string) => boolean]

/** Amounts, clock times, and years in a row are figures of the service, never of a person. */
const harmless = [
  /\bRp\.? ?\d[\d.]*/gi,
  /(?<![\d.:+-])(?:[01]?\d|2[0-4])[.:][0-5]\d(?:[.:][0-5]\d)?(?![\d.]|:\d)/g,
  /(?<!\d)(?:19|20)\d\d(?:[ ,./–-]{1,3}(?:19|20)\d\d){1,9}(?!\d)/g,
]

const between = '[ ./()-]{0,2}'
const mobile = new RegExp(`(?<!\\d)(?:\\+?${between}62|0)${between}8(?:${between}\\d){7,11}(?!\\d)`)
/** With other signs between longer groups, in pairs, or without its zero after a word for telephones. */
const grouped = /(?<!\d)(?:(?:\+?62|0)[\s_|*,:;•~-]{0,3})8[1-9]\d{0,2}(?:[\s_|*,:;•~./-]{1,5}\d{3,5}){2,3}(?!\d)/
const paired = /(?<!\d)08(?:[:,;_|*]\d\d){4,6}(?!\d)/
const unzeroed = new RegExp(
  `${wordOf('wa|whatsapp|telp|tlp|telepon|telpon|hp|phone|call|hubungi|nomor')}[\\s:.-]{0,3}(?:(?:no|nomor)\\b[\\s:.-]{0,3})?8[1-9](?:${between}\\d){7,10}(?!\\d)`,
  'i',
)
const landline = /(?<!\d)(?:\(0[2-79]\d{1,2}\)|(?:\+?62[ .-]?|0)[2-79]\d{1,2})[ ./-]{0,2}\d{3,4}[ .-]?\d{3,4}(?!\d)/
const foreign = /\+[1-9]\d{0,2}(?:[ ./()-]{0,2}\d){7,12}(?!\d)/
const email = /[\p{L}\d._%+-]{1,64} ?(?:@|\(at\)|\[at\]) ?[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{2,63}){1,4}/iu
/** The same with blanks, or with its signs written out. */
const spelled =
  /[\p{L}\d._%+-]{1,64}(?: ?(?:@|[([{]at[)\]}]) ?[\p{L}\d-]{1,63} ?(?:\.|[([{](?:dot|titik)[)\]}]| dot | titik ) ?| at [\p{L}\d-]{1,63} (?:dot|titik) )(?:com|net|org|id|co|go|ac)(?![\p{L}\d])/iu
/** NIK and KK have 16 digits, NIP 18, NPWP 15 or 16, the number of an application 13 to 16; none begins as a mobile does. */
const longNumber = /(?<!\d)(?!0[ .-]?8|62[ .-]?8)\d(?:[ .-]?\d){12,19}(?!\d)/
const account = /\b(?:rek|rekening|account|norek)\b\D{0,20}\d(?:[ .-]?\d){7,15}/i
/** Indonesian passports: one letter and seven digits, or two letters and six. */
const passport = /(?<![\p{L}\d])(?:[A-Z][ .-]?\d{7}|[A-Z]{2}\d{6,7}|[A-Z]{2}[ .-]\d{6})(?!\d)/u
const smallPassport = /(?<![\p{L}\d])[a-z]{1,2}\d{6,7}(?!\d)/u
const namedPassport = new RegExp(
  `${wordOf('paspor|passport')}\\W{0,3}(?:(?:no|nomor|number)\\b\\W{0,4}[A-Z]{0,2}|[A-Z]{1,2})[ .-]?\\d(?:[ .-]?\\d){5,8}(?!\\d)`,
  'i',
)
/** A stay permit has digits and letters in turn: '2C11JE1234-AT'; after its name any such mixture with three digits. */
const permit = /(?<![\p{L}\d])\d[A-Z]\d{2}[A-Z]{2}[ .-]?\d{4}(?:-?[A-Z]{1,2})?(?![\p{L}\d])/u
const namedPermit = new RegExp(
  `${wordOf('kitas|kitap|itas|itap')}\\W{0,3}(?:(?:no|nomor|number)\\b\\W{0,4})?(?=[\\d-]*[A-Z])(?=[\\w-]*\\d{3})\\d[\\w-]{7,13}(?![\\w-])`,
  'i',
)
/** Regions' letters, three or four digits that are no year, and two or three letters; after a word of vehicles any plate. */
const region = '(?:A[ABDEG]?|B[ABDEGHKLMNP]?|D[ABCDEGHKLMNPRTW]?|E[ABD]?|[FGHLMNRSTWZ]|K[BHTU]?|P[AB]?)'
const plate = new RegExp(`(?<![\\p{L}\\d-])${region} (?!(?:19|20)\\d\\d)\\d{3,4} ?[A-Z]{2,3}(?![\\p{L}\\d])`, 'u')
const namedPlate = new RegExp(
  `${wordOf('plat|nopol|nomor polisi|no\\. ?polisi|pelat nomor')}[ :]{1,3}(?:nomor )?[A-Z]{1,2} ?\\d{1,4} ?[A-Z]{1,3}(?![\\p{L}\\d])`,
  'iu',
)
const birth = new RegExp(
  `${wordOf('lahir|kelahiran|ttl|born|birth|dob')}[^\\n]{0,25}?\\b(?:\\d{1,2}(?:[ ./-]\\d{1,2}[ ./-]|[ -](?:jan|feb|mar|apr|mei|may|jun|jul|agu|aug|sep|okt|oct|nov|des|dec)\\p{L}{0,7}[ -])(?:19|20)?\\d\\d|(?:19|20)\\d\\d[./-]\\d{1,2}[./-]\\d{1,2})(?!\\d)`,
  'iu',
)
/** A street with a house's number; 'jalan' alone is also the way to a counter, so the name of the street must follow. */
const street =
  /\b(?:[Jj]l|[Jj]ln|[Gg]g|JL|JLN|GG|Jalan|JALAN|Gang|GANG)\b\.? ?\p{Lu}[^\n,;?!]{1,40}?[ ,]{1,2}(?:[Nn]o|NO|[Nn]omor|NOMOR)\b\.? ?\d{1,4}/u
const neighbourhood = /\brt\b\.?[ :]?\d{1,3} ?[/,]? ?rw\b\.?[ :]?\d{1,3}/i
const namedAs =
  /(?:(?<!\p{L})(?:[Aa]tas [Nn]ama|ATAS NAMA|[Nn]ama [Ss]aya|NAMA SAYA|[Nn]ama [Pp]emohon|NAMA PEMOHON|[Bb]ernama|[Mm]y name is|[Nn]amed)(?!\p{L})|(?<!\p{L})[Aa]\.\s?[Nn]\.?|(?<!\p{L})A\.N\.|(?<!\p{L})a\/n(?!\p{L})|(?<!\p{L})an\.)[ :]{1,3}["']?(\p{Lu}\p{L}+)/gu
/** A line of a form that was copied. */
const filledIn = /(?<!\p{L})[Nn]ama(?: (?:lengkap|pemohon|ayah|ibu|suami|istri|anak|wali))? ?: ?(\p{Lu}\p{L}+)/gu
const descent = /(?<!\p{L})(\p{Lu}\p{L}+) (?:bin|binti) \p{Lu}\p{L}+/gu
const called =
  /\b(?:[Pp]ak|[Bb]u|[Bb]apak|[Ii]bu|[Bb]pk\.?|[Ss]dr\.?|[Ss]dri\.?|[Ss]audara|[Ss]audari|[Tt]uan|[Nn]yonya|Tn\.?|Ny\.?|[Mm]as|[Mm]bak|Mr\.?|Mrs\.?|Ms\.?)\s(\p{Lu}\p{L}+)/gu
/** What may follow such a salutation or mention without being the name of a person. */
const noName = new Set(
  (
    'Kepala Kasi Kasubsi Kasubag Kabid Kantor Kanim Kanwil Petugas Pejabat Operator Satpam Menteri Direktur Direktorat Jenderal ' +
    'Pemohon Hamil Menyusui Rumah Kota Kandung Tiri Imigrasi Anak Dan Atau Yang Saya Kami Dia Orang WNI WNA PT CV RI Perusahaan ' +
    'Sponsor Penjamin Bank Negara Kementerian Dinas Ombudsman Officer Head Bapak Ibu Sekalian Sendiri Tidak Belum Sudah Salah ' +
    'Pada Di Dengan Untuk Wajib Harus Sesuai Sama Lain Keluarga Kelurahan Lembaga Yayasan Sekolah Universitas Koperasi Pemerintah'
  )
    .toLowerCase()
    .split(' '),
)

const finders: readonly Finder[] = [
  ['phone', (text) => isPhone(text) || isPhone(withDigits(text))],
  ['email', (text) => email.test(text) || spelled.test(text)],
  ['id-number', (text) => [longNumber, account, permit, namedPermit].some((pattern) => pattern.test(text))],
  ['passport', (text) => passport.test(text) || smallPassport.test(text) || namedPassport.test(text)],
  ['plate', (text) => plate.test(text) || namedPlate.test(text)],
  ['birth', (text) => birth.test(text)],
  ['address', (text) => street.test(text) || neighbourhood.test(text)],
  ['name', (text) => [namedAs, filledIn, descent, called].some((pattern) => namesIn(text, pattern))],
]

/**
 * What in a free text looks like data of a person, each kind once: phone numbers, addresses of e-mail, numbers of
 * identity, stay permits, application or account, passports, plates of vehicles, days of birth, addresses of houses, and
 * names after a salutation, "atas nama" or the label of a form. A text is looked at as it reads, whatever kind of digits it is written with; amounts, clock times and years are left alone.
 * It finds the usual forms, not every disguise: the field must still say that no personal data belongs there
 * (UU 27/2022; process, 2: personal data of applicants and reporters is never stored).
 */
export function personalDataIn(text: string): readonly PersonalData[] {
  const plain = asItReads(text).replace(/[^\S\n]+/g, ' ')
  const cleaned = harmless.reduce((left, pattern) => left.replace(pattern, ' · '), plain)
  return finders.filter(([, finds]) => finds(cleaned)).map(([kind]) => kind)
}

/** The same as codes of a field: 'personal-phone' and so on. */
export function personalFaults(text: string): readonly `personal-${PersonalData}`[] {
  return personalDataIn(text).map((kind) => `personal-${kind}` as const)
}

function isPhone(text: string): boolean {
  return [mobile, grouped, paired, unzeroed, landline, foreign].some((pattern) => pattern.test(text))
}

function namesIn(text: string, pattern: RegExp): boolean {
  return [...text.matchAll(pattern)].some(([, word]) => !noName.has(word!.toLowerCase()))
}

function wordOf(words: string): string {
  return `(?<!\\p{L})(?:${words})(?!\\p{L})`
}
