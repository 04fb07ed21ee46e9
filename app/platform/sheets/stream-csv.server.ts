import { parse } from 'csv-parse'
import { AppError } from '#app/domain/errors.ts'
import { delimiterOf } from './read-csv.server.ts'

/** A row of a list and its line in the file, from 1. */
export type StreamedRow = { readonly line: number; readonly cells: readonly string[] }

const rowsAtOnce = 1000

/**
 * Reads separated values row by row, some at a time, in the encodings and with the delimiters of `readCsv`. Throws
 * 'unsupported' 'not-a-list' for what is no text or cannot be taken apart.
 */
export async function* streamCsv(source: AsyncIterable<Buffer>): AsyncGenerator<readonly StreamedRow[]> {
  let rows: StreamedRow[] = []
  let [parser, decoder]: [ReturnType<typeof parserFor> | undefined, TextDecoder | undefined] = [undefined, undefined]
  const drained = (): readonly StreamedRow[] => {
    for (let row = read(parser); row; row = read(parser)) rows.push(row)
    return rows
  }
  let fault: unknown
  for await (const bytes of source) {
    decoder ??= decoderFor(bytes)
    const text = decoder.decode(bytes, { stream: true })
    // eslint-disable-next-line no-control-regex
    if (/[\u0000-\u0008\u000e-\u001f]/.test(text)) throw notAList()
    if (!parser) {
      parser = parserFor(text)
      parser.on('error', (error: unknown) => (fault = error))
      // The first line of some programs names the delimiter.
      parser.write(text.replace(/^\uFEFF/, '').replace(named, ''))
    } else parser.write(text)
    if (fault) throw notAList()
    if (drained().length >= rowsAtOnce) {
      yield rows
      rows = []
    }
  }
  if (!parser || !decoder) return
  parser.end(decoder.decode())
  try {
    for await (const record of parser) rows.push(rowOf(record as readonly string[]))
  } catch {
    throw notAList()
  }
  if (rows.length > 0) yield rows
}

const named = /^sep=([;,\t])\r?\n/i

function parserFor(text: string) {
  const body = text.replace(/^\uFEFF/, '')
  const name = named.exec(body)
  return parse({
    delimiter: name?.[1] ?? delimiterOf(body),
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: 20_000,
    // The line stands before the cells: that is all that a record may be here.
    on_record: (cells, { lines }) => [String(lines + (name ? 1 : 0)), ...cells],
  })
}

function read(parser: ReturnType<typeof parserFor> | undefined): StreamedRow | undefined {
  const record = parser?.read() as readonly string[] | null | undefined
  return record ? rowOf(record) : undefined
}

function rowOf([line, ...cells]: readonly string[]): StreamedRow {
  return { line: Number(line), cells }
}

/** By its beginning: a mark of UTF-16, text in UTF-8, or else what older spreadsheets write. */
function decoderFor(head: Buffer): TextDecoder {
  if (head[0] === 0xff && head[1] === 0xfe) return new TextDecoder('utf-16le')
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true })
    return new TextDecoder('utf-8', { ignoreBOM: true })
  } catch {
    return new TextDecoder('windows-1252')
  }
}

function notAList(): AppError {
  return new AppError('unsupported', 'not-a-list')
}
