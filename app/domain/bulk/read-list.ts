import { columnsOf, mostColumns, mostRows } from './columns.ts'
import type { BulkKind, ListFault } from './columns.ts'

/** A row of a list: its line in the file, from 1, and its cells by the head of their column, cut at both ends. */
export type ListRow = { readonly row: number; readonly cells: Readonly<Record<string, string>> }

export type ReadList = {
  readonly rows: readonly ListRow[]
  readonly faults: readonly ListFault[]
  /** Heads that this kind of list does not know; they are passed over. */
  readonly ignored: readonly string[]
}

/**
 * Finds the columns of a list by their heads, in any order and case, and reads its rows. Empty rows are passed over.
 * A list that lacks a column, has one twice, or is too long comes back with its faults and no rows.
 */
export function readList(kind: BulkKind, table: readonly (readonly string[])[]): ReadList {
  const [head = [], ...body] = table
  const known = columnsOf[kind]
  const heads = head.map(foldHead)
  const missing = known.filter((column) => column.required && !heads.includes(column.head))
  const twice = known.filter(({ head: name }) => heads.indexOf(name) !== heads.lastIndexOf(name))
  const ignored = heads.filter((name) => name !== '' && !known.some((column) => column.head === name))
  const filled = body.flatMap((cells, index) => (cells.some((cell) => cell.trim() !== '') ? [{ cells, index }] : []))

  const faults: ListFault[] = [
    ...missing.map(({ head: detail }) => ({ code: 'column-missing' as const, detail })),
    ...twice.map(({ head: detail }) => ({ code: 'column-twice' as const, detail })),
  ]
  if (head.length > mostColumns) faults.push({ code: 'too-many-columns' })
  if (filled.length > mostRows) faults.push({ code: 'too-many-rows', detail: String(filled.length) })
  if (faults.length === 0 && filled.length === 0) faults.push({ code: 'no-rows' })
  if (faults.length > 0) return { rows: [], faults, ignored }

  const rows = filled.map(({ cells, index }) => ({
    // The head is the first line.
    row: index + 2,
    cells: Object.fromEntries(known.map(({ head: name }) => [name, (cells[heads.indexOf(name)] ?? '').trim()])),
  }))
  return { rows, faults, ignored }
}

/** 'Nama  Singkat*' → 'nama_singkat'. */
function foldHead(text: string): string {
  return text
    .replace(/[*:]/g, '')
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '_')
}
