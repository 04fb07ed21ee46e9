import { createReadableStreamFromReadable } from '@remix-run/node'
import { csvStream } from '#app/platform/sheets/write-csv.server.ts'
import type { SheetTable } from '#app/platform/sheets/sheet-table.server.ts'
import { xlsxStream } from '#app/platform/sheets/write-xlsx.server.ts'
import { contentDisposition } from './content-disposition.server.ts'

const writers = {
  csv: { stream: csvStream, type: 'text/csv; charset=utf-8' },
  xlsx: { stream: xlsxStream, type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
} as const

/** A list as a download, sent while it is written; `name` is that of the file, without its ending. */
export function sheetResponse(table: SheetTable, kind: keyof typeof writers, name: string): Response {
  const { stream, type } = writers[kind]
  return new Response(createReadableStreamFromReadable(stream(table)), {
    headers: {
      'Content-Type': type,
      'Content-Disposition': contentDisposition('attachment', `${name}.${kind}`),
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
