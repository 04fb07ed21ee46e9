import type { Readable } from 'node:stream'
import type { Paper } from '#app/domain/papers/layout.ts'
import { drawBlocks, drawText } from './draw-blocks.server.ts'
import { printable } from './fonts.server.ts'
import { artifact, element, grey, ink, margin, openSheet, settings, writeLine } from './sheet.server.ts'
import type { Sheet } from './sheet.server.ts'

/**
 * Writes a paper as PDF (1.7, tagged, Indonesian): selectable text, black on white, A4. The pages are set before
 * anything is sent, because each says how many there are; the stream then gives the bytes as they are read.
 */
export function writePaper(paper: Paper): Readable {
  const sheet = openSheet(paper)
  drawTop(sheet, paper)
  drawBlocks(sheet, paper.blocks)
  sheet.root.end()
  const { start, count } = sheet.pdf.bufferedPageRange()
  for (let place = start; place < start + count; place += 1) {
    sheet.pdf.switchToPage(place)
    drawFoot(sheet, paper, place - start, count)
  }
  sheet.pdf.end()
  // The document reads like any stream of Node.
  return sheet.pdf as unknown as Readable
}

/** Who it is of, and what it is. */
function drawTop(sheet: Sheet, { letterhead, title, subtitle }: Paper): void {
  const [last, above] = [letterhead.at(-1) ?? '', letterhead.slice(0, -1)]
  const head = [
    ...above.flatMap((line) => drawText(sheet, line, settings.body, { centred: true })),
    ...drawText(sheet, last, settings.heading, { centred: true }),
  ]
  sheet.root.add(element(sheet, 'P', head))
  const y = sheet.y + 4
  artifact(sheet, () => {
    const { pdf, left, width } = sheet
    pdf.lineWidth(1.2).strokeColor(ink)
    pdf
      .moveTo(left, y)
      .lineTo(left + width, y)
      .stroke()
  })
  sheet.y = y + 14
  sheet.root.add(element(sheet, 'H1', drawText(sheet, title, settings.title, { centred: true })))
  if (subtitle) sheet.root.add(element(sheet, 'P', drawText(sheet, subtitle, settings.body, { centred: true })))
  sheet.y += 12
}

/** What stands on every page; for the eye alone, a reader hears the paper without it. */
function drawFoot(sheet: Sheet, { running, footer, mark, pageOf }: Paper, place: number, pages: number): void {
  const { pdf, left, width, bottom } = sheet
  const number = pageOf(place + 1, pages)
  pdf.markContent('Artifact', { type: 'Pagination' })
  const small = { ...settings.small, colour: grey }
  const right = (text: string) => left + width - sheet.measure(printable(text), small.cut, small.size)
  if (place > 0) writeLine(sheet, cut(sheet, running, mark ? width * 0.7 : width), { ...small, x: left, y: 28 })
  if (mark)
    writeLine(sheet, printable(mark), {
      ...settings.smallStrong,
      x: left + width - sheet.measure(printable(mark), 'bold', small.size),
      y: 28,
    })
  const y = bottom + margin.bottom / 3
  writeLine(sheet, cut(sheet, footer, right(number) - left - 16), { ...small, x: left, y })
  writeLine(sheet, number, { ...small, x: right(number), y })
  pdf.endMarkedContent()
}

/** A text in one line, cut where it would run into its neighbour. */
function cut(sheet: Sheet, text: string, width: number): string {
  const { cut: face, size } = settings.small
  let shown = printable(text)
  if (sheet.measure(shown, face, size) <= width) return shown
  while (shown !== '' && sheet.measure(`${shown}\u2026`, face, size) > width) shown = shown.slice(0, -1)
  return `${shown.trimEnd()}\u2026`
}
