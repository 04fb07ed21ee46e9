import type { Cut } from './fonts.server.ts'

/** Tells how wide a text is, in points of the page. */
export type Measure = (text: string, cut: Cut, size: number) => number

/** How a text is set: the cut, the size in points, and the distance from line to line. */
export type Setting = { readonly cut: Cut; readonly size: number; readonly leading: number }

/**
 * The text in lines that are no wider than `width`. Words stay whole unless one is wider than a line, as addresses
 * are; line ends of the text are kept.
 */
export function linesOf(text: string, width: number, { cut, size }: Setting, measure: Measure): readonly string[] {
  return text.split('\n').flatMap((paragraph) => wrapped(paragraph, width, (part) => measure(part, cut, size)))
}

function wrapped(paragraph: string, width: number, wide: (text: string) => number): readonly string[] {
  const lines: string[] = []
  const space = wide(' ')
  let line = ''
  let taken = 0
  for (const word of paragraph.split(' ').filter((part) => part !== '')) {
    for (const piece of pieces(word, width, wide)) {
      const needed = wide(piece)
      if (line !== '' && taken + space + needed > width) {
        lines.push(line)
        line = ''
        taken = 0
      }
      taken += (line === '' ? 0 : space) + needed
      line = line === '' ? piece : `${line} ${piece}`
    }
  }
  return [...lines, line]
}

/** A word that fits, or the parts of one that does not. */
function pieces(word: string, width: number, wide: (text: string) => number): readonly string[] {
  if (wide(word) <= width) return [word]
  const found: string[] = []
  let part = ''
  for (const letter of word) {
    if (part !== '' && wide(part + letter) > width) {
      found.push(part)
      part = ''
    }
    part += letter
  }
  return [...found, part]
}
