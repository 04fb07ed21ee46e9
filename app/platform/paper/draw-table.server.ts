import type { PaperBlock, PaperColumn, PaperRow } from '#app/domain/papers/layout.ts'
import { printable } from './fonts.server.ts'
import { linesOf } from './lines.server.ts'
import { artifact, element, margin, marked, newPage, rule, settings, shade, writeLine } from './sheet.server.ts'
import type { Sheet } from './sheet.server.ts'

type Table = Extract<PaperBlock, { kind: 'table' }>
type Element = ReturnType<typeof element>
type Content = ReturnType<typeof marked>
type Box = { readonly x: number; readonly width: number; readonly align: 'left' | 'right' }

/** The lines of each cell; a row is as high as its longest cell. */
type SetRow = {
  readonly tone: NonNullable<PaperRow['tone']>
  readonly cells: readonly (readonly string[])[]
  readonly boxes: readonly Box[]
}

const pad = 3.5
const leading = settings.small.leading

/**
 * Draws a table. Its head stands again at the top of every page, a row stays in one piece unless it is higher than a
 * page, and the name of a group never stands alone at the foot of one.
 */
export function drawTable(sheet: Sheet, table: Table): Element {
  const boxes = boxesOf(sheet, table.columns)
  const head = setRow(sheet, { cells: table.columns.map(({ title }) => title), tone: 'total' }, boxes)
  const rows = table.rows.map((row) => setRow(sheet, row, boxes))
  const made: Element[] = []

  const first = rows[0] ? heightOf(rows[0]) : 0
  if (sheet.y + heightOf(head) + first > sheet.bottom && sheet.y > margin.top) newPage(sheet)
  made.push(drawHead(sheet, head))
  rows.forEach((row, place) => {
    const next = row.tone === 'group' ? rows[place + 1] : undefined
    const needed = heightOf(row) + (next ? Math.min(heightOf(next), 4 * leading) : 0)
    if (sheet.y + needed > sheet.bottom && fitsOnPage(sheet, head, needed)) turnPage(sheet, head)
    made.push(drawRow(sheet, row, head))
  })
  sheet.y += 8
  return element(sheet, 'Table', made, { alt: printable(table.caption) })
}

function boxesOf({ left, width }: Sheet, columns: readonly PaperColumn[]): readonly Box[] {
  const whole = columns.reduce((sum, { share }) => sum + share, 0)
  let x = left
  return columns.map(({ share, align = 'left' }, place) => {
    const wide = (width * share) / whole
    // Figures that end at the right must not touch the words that follow them.
    const apart = align === 'left' && columns[place - 1]?.align === 'right' ? 8 : 0
    const box = { x: x + apart, width: wide - apart, align }
    x += wide
    return box
  })
}

function setRow(sheet: Sheet, { cells, tone = 'plain' }: PaperRow, boxes: readonly Box[]): SetRow {
  const own = tone === 'group' ? [{ x: sheet.left, width: sheet.width, align: 'left' as const }] : boxes
  const setting = settingOf(tone)
  return {
    tone,
    boxes: own,
    cells: own.map(({ width }, place) =>
      linesOf(printable(cells[place] ?? ''), width - 2 * pad, setting, sheet.measure),
    ),
  }
}

function settingOf(tone: SetRow['tone']) {
  return tone === 'plain' ? settings.small : settings.smallStrong
}

function heightOf({ cells }: Pick<SetRow, 'cells'>): number {
  return Math.max(...cells.map(({ length }) => length)) * leading + 2 * pad
}

function fitsOnPage({ bottom }: Sheet, head: SetRow, needed: number): boolean {
  return margin.top + heightOf(head) + needed <= bottom
}

/** Goes on with the table on a new page; its head is repeated for the eye alone. */
function turnPage(sheet: Sheet, head: SetRow): void {
  newPage(sheet)
  artifact(sheet, () => {
    ground(sheet, head, heightOf(head))
    writeCells(sheet, head, head.cells)
  })
  sheet.y += heightOf(head)
}

function drawHead(sheet: Sheet, head: SetRow): Element {
  artifact(sheet, () => ground(sheet, head, heightOf(head)))
  const cells = contents(sheet, head, head.cells, 'TH').map((content) => element(sheet, 'TH', [content]))
  sheet.y += heightOf(head)
  return element(sheet, 'TR', cells)
}

/** A row higher than what is left of a page goes on with its further lines on the next. */
function drawRow(sheet: Sheet, row: SetRow, head: SetRow): Element {
  const parts: Content[][] = row.cells.map(() => [])
  let rest = row.cells
  for (;;) {
    const room = Math.max(1, Math.floor((sheet.bottom - sheet.y - 2 * pad) / leading))
    const now = rest.map((lines) => lines.slice(0, room))
    const height = heightOf({ cells: now })
    artifact(sheet, () => ground(sheet, row, height))
    contents(sheet, row, now, 'TD').forEach((content, place) => parts[place]!.push(content))
    sheet.y += height
    rest = rest.map((lines) => lines.slice(room))
    if (rest.every((lines) => lines.length === 0)) break
    turnPage(sheet, head)
  }
  return element(
    sheet,
    'TR',
    parts.map((drawn) => element(sheet, 'TD', drawn)),
  )
}

function contents(sheet: Sheet, row: SetRow, cells: SetRow['cells'], tag: 'TH' | 'TD'): readonly Content[] {
  return cells.map((lines, place) => marked(sheet, tag, () => writeCell(sheet, row, place, lines)))
}

function writeCells(sheet: Sheet, row: SetRow, cells: SetRow['cells']): void {
  cells.forEach((lines, place) => writeCell(sheet, row, place, lines))
}

function writeCell(sheet: Sheet, { tone, boxes }: SetRow, place: number, lines: readonly string[]): void {
  const { x, width, align } = boxes[place]!
  const setting = settingOf(tone)
  lines.forEach((line, number) => {
    if (line === '') return
    const shift = align === 'right' ? width - 2 * pad - sheet.measure(line, setting.cut, setting.size) : 0
    writeLine(sheet, line, { ...setting, x: x + pad + shift, y: sheet.y + pad + number * leading })
  })
}

/** The ground of heads, groups and sums, and the rule beneath every row. */
function ground({ pdf, left, width, y }: Sheet, { tone }: SetRow, height: number): void {
  if (tone !== 'plain') pdf.rect(left, y, width, height).fill(shade)
  pdf
    .lineWidth(0.5)
    .strokeColor(rule)
    .moveTo(left, y + height)
    .lineTo(left + width, y + height)
    .stroke()
}
