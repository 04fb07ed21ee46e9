import { PassThrough } from 'node:stream'
import type { Readable } from 'node:stream'
import exceljs from 'exceljs'
import type { SheetColumn, SheetTable } from './sheet-table.server.ts'

/**
 * A list as a workbook, written row by row while it is read. Texts are cells of text and never formulas; figures are
 * numbers with a format. The heads stay in sight.
 */
export function xlsxStream(table: SheetTable): Readable {
  const stream = new PassThrough()
  write(table, stream).catch((error: unknown) =>
    stream.destroy(error instanceof Error ? error : new Error(String(error))),
  )
  return stream
}

async function write({ name, lines, columns, rows }: SheetTable, stream: PassThrough): Promise<void> {
  const workbook = new exceljs.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: false })
  const above = lines.length + 1
  const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', xSplit: 1, ySplit: above }] })
  sheet.columns = columns.map(({ width, digits }) => ({ width, ...(digits !== undefined && format(digits)) }))
  for (const [place, line] of lines.entries()) {
    const row = sheet.addRow([line])
    if (place === 0) row.font = { bold: true, size: 14 }
    row.commit()
  }
  addHeads(sheet, columns)
  for (const cells of rows) {
    sheet.addRow([...cells]).commit()
    // A reader that is slower than we are is waited for.
    if (stream.writableNeedDrain) await new Promise<void>((resolve) => stream.once('drain', () => resolve()))
  }
  sheet.autoFilter = { from: { row: above, column: 1 }, to: { row: above, column: columns.length } }
  await sheet.commit()
  await workbook.commit()
}

function addHeads(sheet: exceljs.Worksheet, columns: readonly SheetColumn[]): void {
  const heads = sheet.addRow(columns.map(({ title }) => title))
  heads.font = { bold: true }
  heads.alignment = { wrapText: true, vertical: 'bottom' }
  heads.commit()
}

function format(digits: number) {
  return { style: { numFmt: digits === 0 ? '0' : `0.${'0'.repeat(digits)}` } }
}
