import type { PaperBar, PaperBlock, PaperFact, PaperParty } from '#app/domain/papers/layout.ts'
import { drawTable } from './draw-table.server.ts'
import { printable } from './fonts.server.ts'
import { linesOf } from './lines.server.ts'
import type { Setting } from './lines.server.ts'
import { artifact, element, ensureRoom, grey, ink, marked, newPage, rule, settings, writeLine } from './sheet.server.ts'
import type { Sheet } from './sheet.server.ts'

type Element = ReturnType<typeof element>
type Content = ReturnType<typeof marked>
type Place = { readonly x?: number; readonly width?: number; readonly colour?: string; readonly centred?: boolean }

/** How much of what follows must stand on the page of its heading. */
const afterHeading = 60

/** Draws the parts of a paper one below the other and makes them parts of its structure. */
export function drawBlocks(sheet: Sheet, blocks: readonly PaperBlock[]): void {
  for (const block of blocks) for (const made of drawBlock(sheet, block)) sheet.root.add(made)
}

function drawBlock(sheet: Sheet, block: PaperBlock): readonly Element[] {
  switch (block.kind) {
    case 'heading':
      return [drawHeading(sheet, block.text)]
    case 'paragraph':
      return [drawParagraph(sheet, block.text, block.tone ?? 'plain')]
    case 'facts':
      return [drawFacts(sheet, block.rows)]
    case 'list':
      return [drawList(sheet, block.items, block.numbered)]
    case 'table':
      return [drawTable(sheet, block)]
    case 'bars':
      return block.bars.map((bar) => drawBar(sheet, bar))
    case 'signatures':
      return [drawSignatures(sheet, block.parties)]
  }
}

/** Writes a text in as many lines and pages as it needs; gives what was drawn, page by page. */
export function drawText(sheet: Sheet, text: string, setting: Setting, place: Place = {}): readonly Content[] {
  const { x = sheet.left, width = sheet.width, colour = ink, centred = false } = place
  const drawn: Content[] = []
  let lines = linesOf(printable(text), width, setting, sheet.measure)
  while (lines.length > 0) {
    const room = Math.floor((sheet.bottom - sheet.y) / setting.leading)
    if (room < 1) {
      newPage(sheet)
      continue
    }
    const now = lines.slice(0, room)
    drawn.push(
      marked(sheet, 'P', () =>
        now.forEach((line, number) => {
          const shift = centred ? (width - sheet.measure(line, setting.cut, setting.size)) / 2 : 0
          if (line !== '')
            writeLine(sheet, line, { ...setting, colour, x: x + shift, y: sheet.y + number * setting.leading })
        }),
      ),
    )
    sheet.y += now.length * setting.leading
    lines = lines.slice(room)
  }
  return drawn
}

function drawHeading(sheet: Sheet, text: string): Element {
  sheet.y += 8
  ensureRoom(sheet, settings.heading.leading + afterHeading)
  const drawn = drawText(sheet, text, settings.heading)
  sheet.y += 4
  return element(sheet, 'H2', drawn)
}

function drawParagraph(sheet: Sheet, text: string, tone: 'plain' | 'quiet' | 'strong'): Element {
  const setting = tone === 'plain' ? settings.body : tone === 'strong' ? settings.strong : settings.small
  ensureRoom(sheet, 2 * setting.leading)
  const drawn = drawText(sheet, text, setting, { colour: tone === 'quiet' ? grey : ink })
  sheet.y += 6
  return element(sheet, 'P', drawn)
}

function drawFacts(sheet: Sheet, rows: readonly PaperFact[]): Element {
  const { cut, size, leading } = settings.body
  const widest = Math.max(0, ...rows.map(([label]) => sheet.measure(printable(label), cut, size)))
  const labels = Math.min(widest, sheet.width * 0.4) + 14
  const made = rows.map(([label, value]) => {
    const lines = linesOf(printable(label), labels - 14, settings.body, sheet.measure)
    ensureRoom(sheet, lines.length * leading)
    const top = sheet.y
    const named = drawText(sheet, label, settings.body, { width: labels - 14, colour: grey })
    const below = sheet.y
    sheet.y = top
    const told = drawText(sheet, value, settings.body, { x: sheet.left + labels, width: sheet.width - labels })
    // A value that went on to the next page has left its label behind.
    sheet.y = sheet.y < top ? sheet.y : Math.max(sheet.y, below)
    return element(sheet, 'LI', [element(sheet, 'Lbl', named), element(sheet, 'LBody', told)])
  })
  sheet.y += 8
  return element(sheet, 'L', made)
}

function drawList(sheet: Sheet, items: readonly string[], numbered: boolean): Element {
  const indent = 18
  const made = items.map((item, place) => {
    ensureRoom(sheet, settings.body.leading)
    const mark = marked(sheet, 'Lbl', () =>
      writeLine(sheet, numbered ? `${place + 1}.` : '\u2022', { ...settings.body, x: sheet.left, y: sheet.y }),
    )
    const body = drawText(sheet, item, settings.body, { x: sheet.left + indent, width: sheet.width - indent })
    sheet.y += 2
    return element(sheet, 'LI', [element(sheet, 'Lbl', [mark]), element(sheet, 'LBody', body)])
  })
  sheet.y += 6
  return element(sheet, 'L', made)
}

const barHeight = 9
const barRow = 20

/** The name, a bar with a stroke at the threshold, and the same in figures. */
function drawBar(sheet: Sheet, { name, value, threshold, weight, text }: PaperBar): Element {
  const [names, texts] = [sheet.width * 0.32, sheet.width * 0.42]
  const lines = linesOf(printable(name), names - 8, settings.small, sheet.measure)
  const height = Math.max(barRow, lines.length * settings.small.leading + 6)
  ensureRoom(sheet, height)
  const top = sheet.y
  const drawn = [...drawText(sheet, name, settings.small, { width: names - 8 })]
  sheet.y = top
  const [x, width] = [sheet.left + names, sheet.width - names - texts - 10]
  const at = (points: number) => (weight > 0 ? Math.min(1, Math.max(0, points / weight)) * width : 0)
  artifact(sheet, () => {
    const { pdf } = sheet
    pdf
      .rect(x, top + 1, width, barHeight)
      .lineWidth(0.5)
      .strokeColor(rule)
      .stroke()
    if (at(value) > 0) pdf.rect(x, top + 2.5, at(value), barHeight - 3).fill('#6b6b6b')
    const stroke = x + at(threshold)
    pdf.lineWidth(1.6).strokeColor(ink)
    pdf
      .moveTo(stroke, top - 1.5)
      .lineTo(stroke, top + barHeight + 3.5)
      .stroke()
  })
  drawn.push(...drawText(sheet, text, settings.small, { x: x + width + 10, width: texts }))
  sheet.y = Math.max(sheet.y + 3, top + height)
  return element(sheet, 'P', drawn)
}

/** Room for a signature and a stamp between the role and the line for the name. */
const signingRoom = 62

function drawSignatures(sheet: Sheet, parties: readonly PaperParty[]): Element {
  const gap = 36
  const columns = Math.max(2, parties.length)
  const width = (sheet.width - gap * (columns - 1)) / columns
  sheet.y += 12
  ensureRoom(sheet, signingRoom + 7 * settings.body.leading)
  const top = sheet.y
  // One who signs alone signs at the right.
  const first = columns - parties.length
  const heads = parties.map(({ above, role, office }, place) => {
    sheet.y = top
    const box = { x: sheet.left + (first + place) * (width + gap), width }
    const drawn = [above, role, office].flatMap((line) => drawText(sheet, line, settings.body, box))
    return { drawn, box, below: sheet.y }
  })
  const line = Math.max(...heads.map(({ below }) => below)) + signingRoom
  const made = heads.map(({ drawn, box }) => {
    artifact(sheet, () => {
      const { pdf } = sheet
      pdf.lineWidth(0.6).strokeColor(ink)
      pdf
        .moveTo(box.x, line)
        .lineTo(box.x + box.width, line)
        .stroke()
    })
    sheet.y = line + 3
    return element(sheet, 'P', [...drawn, ...drawText(sheet, 'NIP', settings.small, { ...box, colour: grey })])
  })
  sheet.y = line + 3 + settings.small.leading + 8
  return element(sheet, 'Sect', made)
}
