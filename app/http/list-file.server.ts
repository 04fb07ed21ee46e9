import { Readable } from 'node:stream'
import { createReadableStreamFromReadable } from '@remix-run/node'
import { csvLines, workbookStream } from '#app/platform/sheets/write-list.server.ts'
import { contentDisposition } from './content-disposition.server.ts'

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const
export type ListFormat = keyof typeof types

/** Rows of texts as a download that is written while it is read; the first row is the head. */
export function listResponse(
  rows: AsyncIterable<readonly string[]>,
  { name, format }: { readonly name: string; readonly format: ListFormat },
): Response {
  const stream = format === 'csv' ? Readable.from(csvLines(rows)) : workbookStream(rows)
  return new Response(createReadableStreamFromReadable(stream), {
    headers: {
      'content-type': types[format],
      'content-disposition': contentDisposition('attachment', `${name}.${format}`),
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}
