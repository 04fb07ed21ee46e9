import { fromFdPromise } from 'yauzl'
import type { Entry, ZipFile } from 'yauzl'
import { AppError } from '#app/domain/errors.ts'
import { listTextOf } from './day-numbers.server.ts'
import { checkEntries, checkParts, inflate } from './guard.server.ts'
import { piecesOf } from './part-pieces.server.ts'
import { readCells } from './read-cells.server.ts'
import { listSheetPath, sharedStrings } from './read-workbook.server.ts'
import type { StreamedRow } from './stream-csv.server.ts'
import type { StreamLimits } from './stream-limits.server.ts'
import { textStore } from './text-store.server.ts'
import type { Texts } from './text-store.server.ts'

/** What must be held whole to read a sheet. */
const small = /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels)$/i

const textsPath = 'xl/sharedStrings.xml'

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
  let before = 0
  for await (const { xml, bytes } of piecesOf(opened.zip, opened.sheet, { end: '</row>', most: limits.sheetBytes })) {
    const rows = rowsOf(xml, opened, limits, before)
    before += rows.seen
    onRead(Math.min(1, bytes / Math.max(1, opened.sheet.uncompressedSize)))
    if (rows.found.length > 0) yield rows.found
  }
}

async function openWorkbook(fd: number, limits: StreamLimits) {
  try {
    const zip = await fromFdPromise(fd, { lazyEntries: true, validateEntrySizes: true, autoClose: false })
    if (zip.entryCount > limits.parts.entries) {
      throw new AppError('too-large', 'sheet-too-large', { limit: limits.parts.entries })
    }
    const entries: Entry[] = []
    for await (const entry of zip.eachEntry()) entries.push(entry)
    checkEntries(entries, { ...limits.parts, partBytes: limits.sheetBytes, totalBytes: 2 * limits.sheetBytes })
    const parts = await readSmall(zip, entries, limits)
    checkParts(parts)
    const path = listSheetPath(parts)
    const sheet = entries.find(({ fileName }) => fileName === path)
    if (!sheet) throw new AppError('unsupported', 'sheet-not-a-workbook')
    const texts = entries.find(({ fileName }) => fileName === textsPath)
    return { zip, sheet, strings: await textsOf(zip, texts, limits), textOf: listTextOf(parts) }
  } catch (error) {
    throw error instanceof AppError ? error : new AppError('unsupported', 'sheet-not-a-workbook')
  }
}

/** The texts that cells point at by their number. */
async function textsOf(zip: ZipFile, entry: Entry | undefined, { textBytes, parts }: StreamLimits): Promise<Texts> {
  const texts = textStore()
  if (!entry) return texts
  for await (const { xml } of piecesOf(zip, entry, { end: '</si>', most: textBytes })) {
    texts.add(sharedStrings(xml))
    if (texts.length > parts.strings) throw new AppError('too-large', 'sheet-too-large', { limit: parts.strings })
  }
  return texts
}

async function readSmall(zip: ZipFile, entries: readonly Entry[], { parts: limits }: StreamLimits) {
  const parts = new Map<string, Buffer>()
  let left = limits.totalBytes
  for (const entry of entries.filter(({ fileName }) => small.test(fileName))) {
    const { bytes, kept } = await inflate(zip, entry, limits, left)
    left -= bytes
    if (kept) parts.set(entry.fileName, kept)
  }
  return parts
}

type Opened = Awaited<ReturnType<typeof openWorkbook>>

function rowsOf(xml: string, { strings, textOf }: Opened, limits: StreamLimits, before: number) {
  const found: StreamedRow[] = []
  for (const [line, cells] of readCells(xml, strings, limits.parts, before)) {
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
