/** Single values out of the text of a PDF dictionary (ISO 32000-1 §7.3), read as latin1 so that a character is a byte. */

/** The number behind a key, or `undefined`. */
export function pdfNumber(dictionary: string, key: string): number | undefined {
  const found = new RegExp(`/${key}\\s+(-?\\d+)`).exec(dictionary)?.[1]
  return found === undefined ? undefined : Number(found)
}

/** The truth value behind a key, or `undefined`. */
export function pdfFlag(dictionary: string, key: string): boolean | undefined {
  const found = new RegExp(`/${key}\\s+(true|false)`).exec(dictionary)?.[1]
  return found === undefined ? undefined : found === 'true'
}

/** The bytes of the string behind a key, or of the first string of an array there. */
export function pdfString(dictionary: string, key: string): Buffer | undefined {
  const start = new RegExp(`/${key}\\s*\\[?\\s*(?=[(<])`).exec(dictionary)
  if (!start) return undefined
  const rest = dictionary.slice(start.index + start[0].length)
  return rest.startsWith('(') ? literal(rest) : hexadecimal(rest)
}

function hexadecimal(text: string): Buffer {
  const digits = text.slice(1, text.indexOf('>')).replace(/\s/g, '')
  return Buffer.from(digits.length % 2 ? `${digits}0` : digits, 'hex')
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }
// A backslash with up to three octal digits, a line break or one character; or one character.
const piece = /\\([0-7]{1,3}|\r\n|[^])|\r\n?|[^]/g

function literal(text: string): Buffer {
  let value = ''
  let depth = 0
  for (const [whole, escaped] of text.matchAll(piece)) {
    if (escaped !== undefined) {
      value += unescaped(escaped)
      continue
    }
    if (whole === '(') depth += 1
    if (whole === ')') depth -= 1
    if (depth === 0) break
    if (whole === '(' && depth === 1) continue
    // A line break of any kind is a line feed.
    value += whole.startsWith('\r') ? '\n' : whole
  }
  return Buffer.from(value, 'latin1')
}

function unescaped(text: string): string {
  if (/^[0-7]/.test(text)) return String.fromCharCode(parseInt(text, 8) & 255)
  if (text === '\n' || text === '\r' || text === '\r\n') return ''
  return escapes[text] ?? text
}
