import type { EditionIndex, IndexedItem } from '#app/domain/instrument/index-edition.ts'
import { noteLimit } from '#app/domain/scoring/typed-answer.ts'
import type { FoundColumns } from './find-header.ts'
import { leastAlike } from './find-rows.ts'
import type { FoundRow, FoundRows } from './find-rows.ts'
import type { Layout } from './layout.ts'
import type { ItemReading, Remark, SheetReading } from './readings.ts'
import { readChoice, readFigures } from './read-figures.ts'
import type { ReadCell, ReadSheet } from './sheets.ts'

type Reading = {
  readonly sheet: ReadSheet
  readonly columns: FoundColumns
  readonly rows: FoundRows
}

/** What lies under a label a little less alike than usual is taken, and said. */
const wellAlike = 0.25
const mostStrangers = 40

/** Reads the answers and notes of a sheet whose rows were found. Everything doubtful is named with its cell. */
export function readAnswers(layout: Layout, index: EditionIndex, reading: Reading): SheetReading {
  const { found, missing } = reading.rows
  const items = index.items.flatMap((indexed) => {
    const own = found.find(
      ({ layout: row }) => row.item === indexed.code && (row.kind === 'item' || row.kind === 'result'),
    )
    return own ? [readItem(reading, indexed, own)] : []
  })
  const gone = missing.flatMap(({ kind, item }) =>
    item !== undefined && (kind === 'item' || kind === 'result') ? [item] : [],
  )
  return { sheet: reading.sheet.name, items, missing: gone, strangers: strangersOf(reading, layout) }
}

function readItem({ sheet, columns, rows }: Reading, { code, item, letter }: IndexedItem, own: FoundRow): ItemReading {
  const cellAt = (column: string | undefined, row: number) => ({
    name: `${column}${row}`,
    cell: column === undefined ? undefined : sheet.rows.get(row)?.get(column),
  })
  const answerAt = cellAt(columns.columns.answer, own.row)
  const counts = rows.found
    .filter(({ layout: row }) => row.item === code && (row.kind === 'count' || row.kind === 'sum'))
    .map(({ layout: row, row: at }) => ({ kind: row.kind, input: row.input, ...cellAt(columns.columns.answer, at) }))
  const read = item.kind === 'choice' ? readChoice(item, answerAt) : readFigures(item, answerAt, counts)
  const note = readNote(cellAt(columns.columns.note, own.row))
  const scale =
    item.kind === 'choice'
      ? scaleRemarks(item.options, cellAt(columns.columns.scale, own.row), read.value === null)
      : []
  const label = labelRemarks(own, letter)
  return {
    code,
    cell: answerAt.name,
    value: read.value,
    note: note.text,
    faults: [...label.faults, ...read.faults, ...note.faults],
    warnings: [...label.warnings, ...read.warnings, ...scale],
  }
}

function labelRemarks(own: FoundRow, letter: string) {
  const at = { cell: `${own.row}`, value: own.label.slice(0, 120) }
  const faults: Remark[] = own.alike < leastAlike ? [{ code: 'label-differs', ...at }] : []
  const warnings: Remark[] = []
  if (own.alike >= leastAlike && own.alike < wellAlike) warnings.push({ code: 'label-weak', ...at })
  if (own.otherMarker) warnings.push({ code: 'letter-differs', cell: `${own.row}`, value: letter })
  return { faults, warnings }
}

type At = { readonly name: string; readonly cell: ReadCell | undefined }

/** An answer that was typed over the scale stands in the wrong column; it is not taken, but said. */
function scaleRemarks(
  options: readonly { readonly key: string }[],
  { name, cell }: At,
  open: boolean,
): readonly Remark[] {
  const typed = cell?.text.trim().toLowerCase() ?? ''
  const isAnswer = options.some(({ key }) => key.toLowerCase() === typed)
  return open && isAnswer ? [{ code: 'scale-overwritten', cell: name, value: cell?.text.trim() ?? '' }] : []
}

function readNote({ name, cell }: At): { readonly text: string | null; readonly faults: readonly Remark[] } {
  if (!cell || cell.kind === 'empty') return { text: null, faults: [] }
  if (cell.kind === 'error') return { text: null, faults: [{ code: 'error-value', cell: name, value: cell.text }] }
  const text = cell.text.replace(/\r\n?/g, '\n').trim()
  if (text === '') return { text: null, faults: [] }
  if ([...text].length <= noteLimit) return { text, faults: [] }
  return { text: null, faults: [{ code: 'note-too-long', cell: name, value: String([...text].length) }] }
}

/** Rows that stand for nothing, where somebody has written an answer: it would be lost in silence. */
function strangersOf({ sheet, columns, rows }: Reading, layout: Layout): readonly Remark[] {
  const column = columns.columns.answer
  if (column === undefined) return []
  const words = new Set(layout.columns.flatMap(({ header }) => (header === undefined ? [] : [header.toLowerCase()])))
  return rows.strangers
    .flatMap((row): readonly Remark[] => {
      const cell = sheet.rows.get(row)?.get(column)
      if (!cell || cell.formula || cell.kind === 'empty' || words.has(cell.text.trim().toLowerCase())) return []
      return [{ code: 'row-unknown', cell: `${column}${row}`, value: cell.text.slice(0, 60) }]
    })
    .slice(0, mostStrangers)
}
