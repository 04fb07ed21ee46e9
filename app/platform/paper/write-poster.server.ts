import type { Readable } from 'node:stream'
import type { Poster } from '#app/domain/papers/poster.ts'
import { qrOf } from '#app/platform/qr.server.ts'
import { drawText } from './draw-blocks.server.ts'
import { printable } from './fonts.server.ts'
import type { Setting } from './lines.server.ts'
import { artifact, element, grey, ink, margin, marked, openSheet, settings, writeLine } from './sheet.server.ts'
import type { Sheet } from './sheet.server.ts'

/** Readable from two or three steps away. */
const large = {
  title: { cut: 'bold', size: 36, leading: 43 },
  sentence: { cut: 'body', size: 18, leading: 25 },
  english: { cut: 'body', size: 13, leading: 18 },
  instruction: { cut: 'bold', size: 16, leading: 21 },
  address: { cut: 'bold', size: 14, leading: 19 },
  small: { cut: 'body', size: 11.5, leading: 16 },
} as const satisfies Readonly<Record<string, Setting>>

/** As large as the texts leave room for, but no larger than this; in points. */
const widestCode = 300

/** Writes a poster as PDF (1.7, tagged, Indonesian): one page of A4, black on white, the code drawn as vectors. */
export function writePoster(poster: Poster): Readable {
  const { title, letterhead, at, sentence, english, instruction, address, promise, otherwise, mark } = poster
  const office = letterhead.at(-1) ?? ''
  const running = `${title} \u2013 ${office}`
  const sheet = openSheet({ title, subtitle: office, orientation: 'portrait', letterhead, at, running })
  drawHead(sheet, letterhead)
  say(sheet, 'H1', title, large.title, { after: 8 })
  say(sheet, 'P', sentence, large.sentence, { after: 6 })
  say(sheet, 'P', english, large.english, { after: 16, colour: grey })
  say(sheet, 'P', instruction, large.instruction, { after: 12 })
  drawCode(sheet, address)
  say(sheet, 'P', address, large.address, { after: 14 })
  say(sheet, 'P', promise, large.small, { after: 4 })
  say(sheet, 'P', otherwise, large.small, { after: 0, colour: grey })
  if (mark) drawMark(sheet, mark)
  sheet.root.end()
  sheet.pdf.end()
  return sheet.pdf as unknown as Readable
}

function drawHead(sheet: Sheet, letterhead: readonly string[]): void {
  const [office, above] = [letterhead.at(-1) ?? '', letterhead.slice(0, -1)]
  const drawn = [
    ...above.flatMap((line) => drawText(sheet, line, settings.body, { centred: true, colour: grey })),
    ...drawText(sheet, office, { cut: 'bold', size: 14, leading: 19 }, { centred: true }),
  ]
  sheet.root.add(element(sheet, 'P', drawn))
  const y = sheet.y + 8
  artifact(sheet, () => {
    const { pdf, left, width } = sheet
    pdf.lineWidth(1.2).strokeColor(ink)
    pdf
      .moveTo(left, y)
      .lineTo(left + width, y)
      .stroke()
  })
  sheet.y = y + 26
}

type Said = { readonly after: number; readonly colour?: string }

function say(sheet: Sheet, tag: string, text: string, setting: Setting, { after, colour = ink }: Said): void {
  sheet.root.add(element(sheet, tag, drawText(sheet, text, setting, { centred: true, colour })))
  sheet.y += after
}

/** Room for the address and the two lines beneath the code. */
const beneath = 150

function drawCode(sheet: Sheet, address: string): void {
  const { size, path } = qrOf(address)
  const side = Math.min(widestCode, sheet.bottom - sheet.y - beneath)
  const [x, y] = [sheet.left + (sheet.width - side) / 2, sheet.y]
  const drawn = marked(sheet, 'Figure', () => {
    const { pdf } = sheet
    pdf
      .save()
      .translate(x, y)
      .scale(side / size)
      .path(path)
      .fill(ink)
      .restore()
  })
  sheet.root.add(element(sheet, 'Figure', [drawn], { alt: `QR: ${printable(address)}` }))
  sheet.y += side + 20
}

function drawMark(sheet: Sheet, mark: string): void {
  const { cut, size } = settings.smallStrong
  artifact(sheet, () =>
    writeLine(sheet, printable(mark), {
      ...settings.smallStrong,
      x: sheet.left + sheet.width - sheet.measure(printable(mark), cut, size),
      y: margin.top / 2,
    }),
  )
}
