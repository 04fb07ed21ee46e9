import { fromBufferPromise } from 'yauzl'
import type { Entry, ZipFile } from 'yauzl'
import { AppError } from '#app/domain/errors.ts'
import { sheetLimits } from './limits.server.ts'
import type { SheetLimits } from './limits.server.ts'
import { passingCount } from './passing-count.server.ts'

/** The parts of a workbook that may be read, by their names. */
export type WorkbookParts = ReadonlyMap<string, Buffer>

/** What a reader needs of a workbook; nothing else of it is kept. */
const readable =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/sharedStrings\.xml|xl\/worksheets\/[^/]+\.xml)$/i
const isXml = /\.(xml|rels|vml)$/i
/** Visual Basic, and the macro sheets that came before it. */
const runs = /(^|\/)vba(project|data)[^/]*$|^xl\/(macrosheets|dialogsheets)\//i

/**
 * Lets a workbook through to its reader, or throws AppError: 'unsupported' 'sheet-old-or-locked' (an old container, or
 * one under a password), 'sheet-not-a-workbook', 'sheet-macro', 'sheet-outside-links', 'sheet-entities'; 'too-large'
 * 'sheet-too-large'. What inflates is counted while it does, and nothing is taken at its word.
 */
export async function guardWorkbook(bytes: Buffer, limits: SheetLimits = sheetLimits): Promise<WorkbookParts> {
  // A password, or a format of before 2007, gives this container.
  if (bytes.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]))) throw refused('sheet-old-or-locked')
  if (bytes.toString('latin1', 0, 2) !== 'PK') throw refused('sheet-not-a-workbook')
  try {
    const zip = await fromBufferPromise(bytes, { lazyEntries: true, validateEntrySizes: true })
    return await readParts(zip, limits)
  } catch (error) {
    if (error instanceof AppError) throw error
    throw refused('sheet-not-a-workbook')
  }
}

async function readParts(zip: ZipFile, limits: SheetLimits): Promise<WorkbookParts> {
  if (zip.entryCount > limits.entries) throw tooLarge(limits.entries)
  const entries: Entry[] = []
  for await (const entry of zip.eachEntry()) entries.push(entry)
  checkEntries(entries, limits)

  const parts = new Map<string, Buffer>()
  let left = limits.totalBytes
  for (const entry of entries.filter(({ fileName }) => isXml.test(fileName))) {
    const { bytes, kept } = await inflate(zip, entry, limits, left)
    left -= bytes
    if (kept) parts.set(entry.fileName, kept)
  }
  checkParts(parts)
  return parts
}

/** What the directory alone tells; throws as `guardWorkbook` does. */
export function checkEntries(entries: readonly Entry[], limits: SheetLimits): void {
  const names = entries.map(({ fileName }) => fileName)
  if (entries.some((entry) => entry.isEncrypted())) throw refused('sheet-old-or-locked')
  if (names.some((name) => runs.test(name))) throw refused('sheet-macro')
  if (names.some((name) => /^xl\/externalLinks\//i.test(name))) throw refused('sheet-outside-links')
  // Two parts of one name would let one reader see what another does not.
  if (new Set(names.map((name) => name.toLowerCase())).size < names.length) throw refused('sheet-not-a-workbook')
  const declared = entries
    .filter(({ fileName }) => isXml.test(fileName))
    .map(({ uncompressedSize }) => uncompressedSize)
  if (declared.some((size) => size > limits.partBytes)) throw tooLarge(limits.partBytes)
  if (declared.reduce((sum, size) => sum + size, 0) > limits.totalBytes) throw tooLarge(limits.totalBytes)
}

/** Inflates one part and counts while it does; it is kept when a reader needs it. Throws as `guardWorkbook` does. */
export async function inflate(zip: ZipFile, entry: Entry, limits: SheetLimits, left: number) {
  const most = Math.min(limits.partBytes, left)
  const isSheet = /^xl\/worksheets\//i.test(entry.fileName)
  const counts = [
    { count: passingCount('<row'), most: isSheet ? limits.rows : Infinity },
    { count: passingCount('<c '), most: isSheet ? limits.cells : Infinity },
    { count: passingCount('<si>'), most: limits.strings },
  ]
  const [doctype, entity] = [passingCount('<!DOCTYPE'), passingCount('<!ENTITY')]
  const keep = readable.test(entry.fileName)
  const chunks: Buffer[] = []
  let bytes = 0
  const stream = await zip.openReadStreamPromise(entry)
  try {
    for await (const piece of stream) {
      const chunk = piece as Buffer
      bytes += chunk.length
      if (bytes > most) throw tooLarge(most)
      // Another encoding than UTF-8 would hide what is looked for.
      if (doctype(chunk) + entity(chunk) > 0 || chunk.includes(0)) throw refused('sheet-entities')
      const over = counts.find(({ count, most: limit }) => count(chunk) > limit)
      if (over) throw tooLarge(over.most)
      if (keep) chunks.push(chunk)
    }
  } finally {
    stream.destroy()
  }
  return { bytes, kept: keep ? Buffer.concat(chunks) : undefined }
}

/** What the parts tell of each other; throws as `guardWorkbook` does. */
export function checkParts(parts: WorkbookParts): void {
  const types = parts.get('[Content_Types].xml')?.toString('latin1') ?? ''
  if (/macroEnabled|vbaProject|ms-excel\.(intlmacrosheet|macrosheet)/i.test(types)) throw refused('sheet-macro')
  const related = parts.get('xl/_rels/workbook.xml.rels')?.toString('latin1') ?? ''
  if (/relationships\/externalLink/i.test(related)) throw refused('sheet-outside-links')
  if (types === '' || related === '' || !parts.has('xl/workbook.xml')) throw refused('sheet-not-a-workbook')
}

function refused(reason: string): AppError {
  return new AppError('unsupported', reason)
}

function tooLarge(limit: number): AppError {
  return new AppError('too-large', 'sheet-too-large', { limit })
}
