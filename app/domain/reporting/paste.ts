import { readEntry } from './entry.ts'
import type { FormField } from './form.ts'

/** A row of a table into which cells are pasted: its names, and its fields by column (undefined: no such cell). */
export type PasteRow = {
  readonly names: readonly string[]
  readonly fields: readonly (FormField | undefined)[]
}

export type Pasted = {
  readonly entries: readonly { readonly key: string; readonly text: string }[]
  /** Texts that found no place or are no figure. */
  readonly skipped: readonly string[]
}

/** Whether a copied text is a block of cells and not one figure. */
export function isBlockOfCells(text: string): boolean {
  return /[\t\n\r]/.test(text.replace(/[\r\n]+$/, ''))
}

/**
 * Puts copied cells into a table, from one field on to the right and down. Where rows begin with the name or the code
 * of a row of the table, they are put there, whatever their order. Empty cells leave their field alone; what is no
 * figure, or lies beyond the table, is passed over and told.
 */
export function pasteCells(
  text: string,
  rows: readonly PasteRow[],
  start: { readonly row: number; readonly column: number },
): Pasted {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .replace(/\n+$/, '')
    .split('\n')
    .map((line) => line.split('\t').map((cell) => cell.trim()))
  const named = lines.some(([first = '']) => rowNamed(rows, first) >= 0)
  const entries = new Map<string, string>()
  const skipped: string[] = []
  for (const [index, cells] of lines.entries()) {
    const at = named ? rowNamed(rows, cells[0] ?? '') : start.row + index
    const values = named ? cells.slice(1) : cells
    const row = rows[at]
    if (!row) {
      if (cells.some((cell) => cell !== '')) skipped.push(cells.find((cell) => cell !== '')!)
      continue
    }
    for (const [place, cell] of values.entries()) {
      if (isNothing(cell)) continue
      const field = row.fields[(named ? 0 : start.column) + place]
      if (field && readEntry(field, cell).ok) entries.set(field.key, cell)
      else skipped.push(cell)
    }
  }
  return { entries: [...entries].map(([key, entry]) => ({ key, text: entry })), skipped }
}

/** Spreadsheets write a dash for nothing. */
function isNothing(cell: string): boolean {
  return cell === '' || cell === '-' || cell === '\u2013'
}

function rowNamed(rows: readonly PasteRow[], text: string): number {
  const wanted = text.trim().toLowerCase()
  return wanted === '' ? -1 : rows.findIndex(({ names }) => names.some((name) => name.toLowerCase() === wanted))
}
