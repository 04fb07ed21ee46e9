import { Readable } from 'node:stream'
import { stringify } from 'csv-stringify'
import { escapeCell } from '#app/domain/exchange/escape-cell.ts'
import type { SheetCell, SheetColumn, SheetTable } from './sheet-table.server.ts'

/**
 * A list as text for Excel in its Indonesian setting: UTF-8 with a byte order mark, semicolons between cells, decimal
 * commas, CRLF. Rows are made while they are read. Nothing here is taken for a formula.
 */
export function csvStream({ lines, columns, rows }: SheetTable): Readable {
  const source = Readable.from(texts(lines, columns, rows))
  const writer = stringify({ delimiter: ';', record_delimiter: 'windows', bom: true })
  source.on('error', (error) => writer.destroy(error))
  return source.pipe(writer)
}

function* texts(
  lines: readonly string[],
  columns: readonly SheetColumn[],
  rows: Iterable<readonly SheetCell[]>,
): Generator<readonly string[]> {
  for (const line of lines) yield [escapeCell(line)]
  yield columns.map(({ title }) => escapeCell(title))
  for (const row of rows) yield row.map((cell, place) => textOf(cell, columns[place]?.digits))
}

function textOf(cell: SheetCell, digits: number | undefined): string {
  if (cell === null) return ''
  if (typeof cell === 'string') return escapeCell(cell)
  return (digits === undefined ? String(cell) : cell.toFixed(digits)).replace('.', ',')
}
