const words =
  'nol kosong zero,satu one,dua two,tiga three,empat four,lima five,enam six,tujuh seven,delapan eight,sembilan nine'
    .split(',')
    .map((same) => same.split(' '))
const word = `(?:${words.flat().join('|')})`
/** So many in a row are dictated, not counted. */
const dictated = new RegExp(`(?<!\\p{L})${word}(?:[ ,.-]{1,3}${word}){7,20}(?!\\p{L})`, 'giu')
const shaped = /(?<![\p{L}\d])[\doOlI][\doOlI .-]{8,30}(?![\p{L}\d])/gu

/**
 * A text as a person reads it, however it was written: digits of every script are those from 0 to 9, signs that nobody
 * sees are gone, and all hyphens are one.
 */
export function asItReads(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\p{Cf}\u034f\u20e3\ufe00-\ufe0f]/gu, '')
    .replace(/\p{Nd}/gu, digitOf)
    .replace(/[\u2010-\u2015\u2212]/g, '-')
}

/** The same with digits for what was dictated in words, and for letters in their shape among them: 'O8I2'. */
export function withDigits(text: string): string {
  return text
    .replace(dictated, (said) => (said.match(new RegExp(word, 'gi')) ?? []).map(valueOf).join(''))
    .replace(shaped, (run) => (/\d[^\d]*\d/.test(run) ? run.replace(/[oO]/g, '0').replace(/[lI]/g, '1') : run))
}

function valueOf(said: string): number {
  return words.findIndex((same) => same.includes(said.toLowerCase()))
}

/** Scripts keep their digits together, ten in a row from zero on. */
function digitOf(digit: string): string {
  const code = digit.codePointAt(0)!
  let before = 0
  while (/\p{Nd}/u.test(String.fromCodePoint(code - before - 1))) before += 1
  return String(before % 10)
}
