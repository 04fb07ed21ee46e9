import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** The two cuts that a paper is written in. */
export type Cut = 'body' | 'bold'

const files = { body: 'LiberationSans-Regular.ttf', bold: 'LiberationSans-Bold.ttf' } as const
const kept = new Map<Cut, Buffer>()

/** The file of a cut: Liberation Sans (SIL Open Font License), which comes with the reader of PDF. */
export function fontFile(cut: Cut): Buffer {
  const known = kept.get(cut)
  if (known) return known
  const path = createRequire(import.meta.url).resolve(`pdfjs-dist/standard_fonts/${files[cut]}`)
  const read = readFileSync(path)
  kept.set(cut, read)
  return read
}

/** Latin with its extensions, Greek, Cyrillic, punctuation, currency, arrows and the signs of comparison. */
const drawn =
  /[\x20-\x7e\u00a0-\u0131\u0134-\u017e\u0384-\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03ce\u0400-\u045f\u2013-\u2015\u2017-\u201e\u2020-\u2022\u2026\u2030\u2032\u2033\u2039\u203a\u203c\u2044\u20ac\u2122\u2190-\u2195\u2206\u2212\u221a\u221e\u2248\u2260\u2264\u2265]/u

const likened: Readonly<Record<string, string>> = {
  '\t': ' ',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '\u2013',
  '\u2002': ' ',
  '\u2003': ' ',
  '\u2009': ' ',
  '\u202f': '\u00a0',
  '\u2713': 'v',
  '\u2714': 'v',
  '\u2715': 'x',
  '\u2717': 'x',
  '\u25cf': '\u2022',
  '\u25aa': '\u2022',
}

const unseen = /[\p{Cc}\p{Cf}\p{Mn}\ufe0f]/u

/**
 * The text with only what the font can draw: a sign without a glyph becomes its likeness or a question mark, and marks
 * that are not seen (control, direction) go. Line ends stay.
 */
export function printable(text: string): string {
  let made = ''
  for (const sign of text.normalize('NFC').replaceAll('\r\n', '\n')) {
    if (sign === '\n' || drawn.test(sign)) made += sign
    else made += likened[sign] ?? (unseen.test(sign) ? '' : '?')
  }
  return made
}
