import { inflateRawSync } from 'node:zlib'
import type { FileReader } from './file-reader.server.ts'
import { RefusedFile } from './refused.server.ts'
import { listZip, zipData, type ZipEntry } from './zip-directory.server.ts'

type OfficeKind = 'docx' | 'xlsx' | 'pptx'

const MAX_CONTENT_TYPES_BYTES = 1024 * 1024
const mainParts = [
  ['docx', 'word/document.xml'],
  ['xlsx', 'xl/workbook.xml'],
  ['pptx', 'ppt/presentation.xml'],
] as const

/**
 * Which office file a ZIP is: it must list its content types and hold the main part of one kind. Throws
 * `RefusedFile` 'macro' (a program inside, whatever the extension says), 'encrypted', 'unreadable' (no directory),
 * 'type-not-allowed' (some other ZIP; the caller knows whether its name promised more).
 */
export async function inspectOffice(file: FileReader): Promise<OfficeKind> {
  const entries = await listZip(file)
  if (entries.some(({ encrypted }) => encrypted)) throw new RefusedFile('encrypted')
  const [types, ...more] = entries.filter(({ name }) => name === '[Content_Types].xml')
  if (!types) throw new RefusedFile('type-not-allowed', { found: 'zip' })
  // Two lists of types would let one reader see what another does not.
  if (more.length > 0) throw new RefusedFile('unreadable')
  if (entries.some(({ name }) => runs(name)) || /macroEnabled|vbaProject/i.test(await contentTypes(file, types))) {
    throw new RefusedFile('macro')
  }
  const found = mainParts.filter(([, part]) => entries.some(({ name }) => name === part))
  const [only] = found
  if (!only || found.length > 1) throw new RefusedFile('type-not-allowed', { found: 'zip' })
  return only[0]
}

/** Visual Basic, and the macro sheets that came before it. */
function runs(name: string): boolean {
  return /(^|\/)vba(project|data)[^/]*$|^xl\/(macrosheets|dialogsheets)\//i.test(name)
}

async function contentTypes(file: FileReader, entry: ZipEntry): Promise<string> {
  const { data, method } = await zipData(file, entry)
  try {
    const plain = method === 0 ? data : inflateRawSync(data, { maxOutputLength: MAX_CONTENT_TYPES_BYTES })
    // Without its zero bytes, UTF-16 reads like the rest.
    return plain.toString('latin1').replaceAll('\0', '')
  } catch {
    throw new RefusedFile('unreadable')
  }
}
