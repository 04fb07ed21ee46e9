/**
 * Conditions of columns, written so that both engines read them alike. A null passes every one of them, as SQL
 * has it; `not null` says when it must not.
 */

const digits = '0123456789'
const hexDigits = `${digits}abcdef`
const codeLetters = `${digits}ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz`

/** One of a closed list of codes. */
export function oneOf(column: string, codes: readonly string[]): string {
  return `check (${column} in (${codes.map((code) => `'${code}'`).join(', ')}))`
}

/** 'YYYY-MM-DD'. */
export function isDay(column: string): string {
  return `check (length(${column}) = 10 and ${column} like '____-__-__' and ${madeOf(column, `${digits}-`)})`
}

/** 'YYYY-MM-DDTHH:MM:SS.mmmZ', the text of `Date.toISOString`. */
export function isInstant(column: string): string {
  const shape = `length(${column}) = 24 and ${column} like '____-__-__T__:__:__.___Z'`
  return `check (${shape} and ${madeOf(column, `${digits}-:.TZ`)})`
}

/** 0 or 1. */
export function isFlag(column: string): string {
  return `check (${column} in (0, 1))`
}

/** Text that is not empty. */
export function isFilled(column: string): string {
  return `check (${column} <> '')`
}

/** A SHA-256 digest in lower-case hexadecimal. */
export function isDigest(column: string): string {
  return `check (length(${column}) = 64 and ${madeOf(column, hexDigits)})`
}

/** Eighteen digits: the number of a civil servant. */
export function isNip(column: string): string {
  return `check (length(${column}) = 18 and ${madeOf(column, digits)})`
}

/** The code of an item of an instrument: letters and digits in two or more parts between dots. */
export function isItemCode(column: string): string {
  return `check (${itemCode(column)})`
}

/** What evidence may be linked to: an item's code, or 'P:' and the key of a prerequisite. */
export function isEvidenceSubject(column: string): string {
  const key = `substr(${column}, 3)`
  return `check ((substr(${column}, 1, 2) = 'P:' and ${key} <> '' and ${madeOf(key, codeLetters)}) or (${itemCode(column)}))`
}

/** What somebody may be in charge of: an item's code, or 'AREA:' and the key of an area. */
export function isResponsibilitySubject(column: string): string {
  const key = `substr(${column}, 6)`
  return `check ((substr(${column}, 1, 5) = 'AREA:' and ${key} <> '' and ${madeOf(key, codeLetters)}) or (${itemCode(column)}))`
}

/** Either both are known or neither is. */
export function together(one: string, other: string): string {
  return `check ((${one} is null) = (${other} is null))`
}

/** The columns of a judgement: a return says why, by code and in words; anything else carries no code. */
export function returnedWithReason(state: string, returned = 'returned'): string {
  const codes = returnReasons.map((code) => `'${code}'`).join(', ')
  return `check (
    (${state} = '${returned}' and reason_code is not null and reason_code in (${codes}) and trim(note) <> '')
    or (${state} <> '${returned}' and reason_code is null))`
}

function madeOf(expression: string, characters: string): string {
  return `ltrim(${expression}, '${characters}') = ''`
}

function itemCode(column: string): string {
  return `${column} like '_%._%' and ${madeOf(column, `${codeLetters}.`)}`
}

const returnReasons = [
  'TIDAK_RELEVAN',
  'TIDAK_TERBACA',
  'BELUM_TTD',
  'TANPA_TANGGAL',
  'LUAR_TAHUN',
  'TIDAK_LENGKAP',
  'TANPA_TINDAK_LANJUT',
  'TAUTAN_TERTUTUP',
  'GANDA',
  'ANGKA_TIDAK_COCOK',
  'DATA_PRIBADI',
  'SAMPEL_KURANG',
  'TERLAMBAT',
  'SURAT_SALAH',
  'LAINNYA',
]
