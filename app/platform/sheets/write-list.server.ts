import { PassThrough } from 'node:stream'
import type { Readable } from 'node:stream'
import ExcelJS from 'exceljs'
import { escapeCell } from '#app/domain/exchange/escape-cell.ts'

/** Semicolons, because a comma is the decimal sign here; the mark at the start tells spreadsheets that it is UTF-8. */
export async function* csvLines(rows: AsyncIterable<readonly string[]>): AsyncGenerator<string> {
  yield '\uFEFF'
  for await (const row of rows) yield `${row.map(csvCell).join(';')}\r\n`
}

function csvCell(text: string): string {
  const safe = escapeCell(text)
  return /[;"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** A workbook of one sheet, written row by row. Every cell is a text, so that none can be a formula. */
export function workbookStream(rows: AsyncIterable<readonly string[]>): Readable {
  const stream = new PassThrough()
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: false, useSharedStrings: false })
  const sheet = workbook.addWorksheet('Data')
  const write = async () => {
    for await (const row of rows) {
      sheet.addRow([...row]).commit()
      // A reader that is slower than we are is waited for.
      if (stream.writableNeedDrain) await new Promise<void>((resolve) => stream.once('drain', () => resolve()))
    }
    sheet.commit()
    await workbook.commit()
  }
  write().catch((error: unknown) => stream.destroy(error instanceof Error ? error : new Error('The list broke off')))
  return stream
}
