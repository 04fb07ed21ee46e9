import type { Readable } from 'node:stream'
import { fromFdPromise } from 'yauzl'
import type { Entry, ZipFile } from 'yauzl'
import { AppError } from '#app/domain/errors.ts'
import { listTextOf } from './day-numbers.server.ts'
import { checkEntries, checkParts, inflate } from './guard.server.ts'
import { passingCount } from './passing-count.server.ts'
import { readCells } from './read-cells.server.ts'
import { listSheetPath, sharedStrings } from './read-workbook.server.ts'
import type { StreamedRow } from './stream-csv.server.ts'
import type { StreamLimits } from './stream-limits.server.ts'

/** What must be held whole to read a sheet. */
const small =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/sharedStrings\.xml)$/i

/** A piece of a sheet is taken apart when it has at least so many characters. */
const piece = 128 * 1024

/**
 * Reads the first sheet of a workbook (.xlsx) that is shown row by row, some at a time; it is never in memory as a whole.
 * A formula without a kept result is no empty cell. Throws as `guardWorkbook` does. `onRead` is told which share of the
 * sheet was read, from 0 to 1.
 */
export async function* streamWorkbook(
  fd: number,
  limits: StreamLimits,
  onRead: (share: number) => void = () => undefined,
): AsyncGenerator<readonly StreamedRow[]> {
  const opened = await openWorkbook(fd, limits)
  const { zip, sheet } = opened
  const stream = await zip.openReadStreamPromise(sheet)
  const [doctype, entity] = [passingCount('<!DOCTYPE'), passingCount('<!ENTITY')]
  const decoder = new TextDecoder('utf-8')
  let [text, bytes, before] = ['', 0, 0]
  try {
    for await (const chunk of checked(stream)) {
      bytes += chunk.length
      if (bytes > limits.sheetBytes) throw new AppError('too-large', 'sheet-too-large', { limit: limits.sheetBytes })
      if (doctype(chunk) + entity(chunk) > 0 || chunk.includes(0)) throw new AppError('unsupported', 'sheet-entities')
      text += decoder.decode(chunk, { stream: true })
      const end = text.length < piece ? -1 : text.lastIndexOf('</row>')
      // A row is never this long: it is no sheet that is read here.
      if (end < 0 && text.length > 8 * piece) throw new AppError('unsupported', 'sheet-not-a-workbook')
      if (end < 0) continue
      const rows = rowsOf(text.slice(0, end + 6), opened, limits, before)
      before += rows.seen
      text = text.slice(end + 6)
      onRead(Math.min(1, bytes / Math.max(1, sheet.uncompressedSize)))
      if (rows.found.length > 0) yield rows.found
    }
    const last = rowsOf(text, opened, limits, before).found
    if (last.length > 0) yield last
  } finally {
    stream.destroy()
  }
}

async function openWorkbook(fd: number, limits: StreamLimits) {
  try {
    const zip = await fromFdPromise(fd, { lazyEntries: true, validateEntrySizes: true, autoClose: false })
    if (zip.entryCount > limits.strings.entries) {
      throw new AppError('too-large', 'sheet-too-large', { limit: limits.strings.entries })
    }
    const entries: Entry[] = []
    for await (const entry of zip.eachEntry()) entries.push(entry)
    checkEntries(entries, { ...limits.strings, partBytes: limits.sheetBytes, totalBytes: 2 * limits.sheetBytes })
    const parts = await readSmall(zip, entries, limits)
    checkParts(parts)
    const path = listSheetPath(parts)
    const sheet = entries.find(({ fileName }) => fileName === path)
    if (!sheet) throw new AppError('unsupported', 'sheet-not-a-workbook')
    const strings = sharedStrings(parts.get('xl/sharedStrings.xml')?.toString('utf8') ?? '')
    return { zip, sheet, strings, textOf: listTextOf(parts) }
  } catch (error) {
    throw error instanceof AppError ? error : new AppError('unsupported', 'sheet-not-a-workbook')
  }
}

async function readSmall(zip: ZipFile, entries: readonly Entry[], { strings }: StreamLimits) {
  const parts = new Map<string, Buffer>()
  let left = strings.totalBytes
  for (const entry of entries.filter(({ fileName }) => small.test(fileName))) {
    const { bytes, kept } = await inflate(zip, entry, strings, left)
    left -= bytes
    if (kept) parts.set(entry.fileName, kept)
  }
  return parts
}

/** A part that breaks off, or is another than its directory says, is a fault of the file. */
async function* checked(stream: Readable): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of stream) yield chunk as Buffer
  } catch {
    throw new AppError('unsupported', 'sheet-not-a-workbook')
  }
}

type Opened = Awaited<ReturnType<typeof openWorkbook>>

function rowsOf(xml: string, { strings, textOf }: Opened, limits: StreamLimits, before: number) {
  const found: StreamedRow[] = []
  for (const [line, cells] of readCells(xml, strings, limits.strings, before)) {
    const row: string[] = []
    for (const [column, cell] of cells) row[placeOf(column)] = cell.kind === 'empty' ? '=' : textOf(cell)
    found.push({ line, cells: Array.from(row, (cell) => cell ?? '') })
  }
  return { found, seen: xml.split('<row').length - 1 }
}

/** A → 0, Z → 25, AA → 26. */
function placeOf(column: string): number {
  return [...column].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}
