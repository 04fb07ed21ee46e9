import { parse } from 'csv-parse/sync'
import { AppError } from '#app/domain/errors.ts'

const delimiters = [';', ',', '\t'] as const

/**
 * Reads a list of comma-separated values as rows of texts: delimiter `;`, `,` or tab, in UTF-8, UTF-16 with its mark
 * or Windows-1252, as spreadsheets here write them. Throws 'unsupported' 'not-a-list' for what is no text or cannot
 * be taken apart.
 */
export function readCsv(bytes: Uint8Array): readonly (readonly string[])[] {
  const text = decode(bytes).replace(/^\uFEFF/, '')
  // eslint-disable-next-line no-control-regex
  if (/[\u0000-\u0008\u000e-\u001f]/.test(text)) throw new AppError('unsupported', 'not-a-list')
  // The first line of some programs names the delimiter.
  const named = /^sep=([;,\t])\r?\n/i.exec(text)
  const body = named ? text.slice(named[0].length) : text
  try {
    return parse(body, {
      delimiter: named?.[1] ?? delimiterOf(body),
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: 100_000,
    })
  } catch {
    throw new AppError('unsupported', 'not-a-list')
  }
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** So many lines tell the delimiter: above the heads there may be a title with commas of its own. */
const tellingLines = 10
const tellingLength = 10_000

/** The delimiter that stands most often in the first lines, outside quotation marks. */
export function delimiterOf(text: string): string {
  const lines = text
    .slice(0, tellingLength)
    .replace(/"[^"]*"/g, '')
    .split(/\r?\n/)
  const head = lines.slice(0, tellingLines).join('\n')
  const count = (mark: string) => head.split(mark).length - 1
  return delimiters.reduce((best, mark) => (count(mark) > count(best) ? mark : best), delimiters[0])
}
