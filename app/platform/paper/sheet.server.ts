import PDFDocument from 'pdfkit'
import type { Paper } from '#app/domain/papers/layout.ts'
import { fontFile, printable } from './fonts.server.ts'
import type { Cut } from './fonts.server.ts'
import type { Measure, Setting } from './lines.server.ts'

export type Pdf = InstanceType<typeof PDFDocument>
type Element = ReturnType<Pdf['struct']>
type Content = ReturnType<Pdf['markStructureContent']>

export const ink = '#000000'
export const grey = '#555555'
export const rule = '#9a9a9a'
export const shade = '#ececec'

/** Distances in points: a centimetre is 28.35. */
export const margin = { top: 56, side: 48, bottom: 58 } as const

export const settings = {
  body: { cut: 'body', size: 10, leading: 13.5 },
  strong: { cut: 'bold', size: 10, leading: 13.5 },
  small: { cut: 'body', size: 8, leading: 10.4 },
  smallStrong: { cut: 'bold', size: 8, leading: 10.4 },
  title: { cut: 'bold', size: 14, leading: 18 },
  heading: { cut: 'bold', size: 11, leading: 15 },
} as const satisfies Readonly<Record<string, Setting>>

/** A page being written, from top to bottom. */
export type Sheet = {
  readonly pdf: Pdf
  readonly left: number
  readonly width: number
  /** Where the next thing begins, and where the page ends. */
  y: number
  readonly bottom: number
  readonly measure: Measure
  /** What the file is made of, for readers that speak it aloud. */
  readonly root: Element
}

type SheetOf = Pick<Paper, 'title' | 'subtitle' | 'orientation' | 'letterhead' | 'at' | 'running'>

/** Opens a document of A4 pages that tells its title, language and structure. Its pages are kept until the end. */
export function openSheet({ title, subtitle, orientation, letterhead, at, running }: SheetOf): Sheet {
  const pdf = new PDFDocument({
    size: 'A4',
    layout: orientation,
    margins: { top: 0, bottom: 0, left: margin.side, right: margin.side },
    bufferPages: true,
    tagged: true,
    lang: 'id-ID',
    displayTitle: true,
    pdfVersion: '1.7',
    info: {
      Title: printable(running),
      Subject: printable([title, subtitle].filter(Boolean).join(', ')),
      Author: printable(letterhead.at(-1) ?? ''),
      Creator: 'Menuju',
      Producer: 'Menuju',
      CreationDate: new Date(at),
      ModDate: new Date(at),
    },
  })
  for (const cut of ['body', 'bold'] as const) pdf.registerFont(cut, fontFile(cut))
  const root = pdf.struct('Document')
  pdf.addStructure(root)
  return {
    pdf,
    root,
    left: margin.side,
    width: pdf.page.width - 2 * margin.side,
    bottom: pdf.page.height - margin.bottom,
    y: margin.top,
    measure: measureOn(pdf),
  }
}

/** Widths are asked for thousands of times and the words repeat. */
function measureOn(pdf: Pdf): Measure {
  const known = new Map<string, number>()
  return (text: string, cut: Cut, size: number) => {
    const key = `${cut} ${size} ${text}`
    const found = known.get(key) ?? pdf.font(cut).fontSize(size).widthOfString(text)
    known.set(key, found)
    return found
  }
}

export function newPage(sheet: Sheet): void {
  sheet.pdf.addPage()
  sheet.y = margin.top
}

/** Goes to a new page unless there is room for so much. */
export function ensureRoom(sheet: Sheet, height: number): void {
  if (sheet.y + height > sheet.bottom && sheet.y > margin.top) newPage(sheet)
}

type Line = Setting & { readonly x: number; readonly y: number; readonly colour?: string }

/** Writes one line whose upper edge is `y`. */
export function writeLine({ pdf }: Sheet, text: string, { cut, size, leading, x, y, colour = ink }: Line): void {
  pdf
    .font(cut)
    .fontSize(size)
    .fillColor(colour)
    .text(text, x, y + (leading - size) / 2 - size * 0.05, { lineBreak: false })
}

/** Draws something that a reader must hear, as part of an element. */
export function marked({ pdf }: Sheet, tag: string, draw: () => void): Content {
  const content = pdf.markStructureContent(tag)
  draw()
  pdf.endMarkedContent()
  return content
}

/** Draws what is only to be seen: rules, grounds, repeated heads. */
export function artifact({ pdf }: Sheet, draw: () => void): void {
  pdf.markContent('Artifact', { type: 'Layout' })
  draw()
  pdf.endMarkedContent()
}

/** An element of the structure around contents that are drawn already. */
export function element(
  { pdf }: Sheet,
  type: string,
  children: readonly (Element | Content)[],
  options: { readonly alt?: string } = {},
): Element {
  const made = pdf.struct(type, options, [...children])
  made.end()
  return made
}
