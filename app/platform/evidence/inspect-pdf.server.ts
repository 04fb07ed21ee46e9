import type { FileReader } from './file-reader.server.ts'
import { opensWithoutPassword } from './pdf-password.server.ts'
import { RefusedFile } from './refused.server.ts'

const TAIL_BYTES = 2048
const TRAILER_BYTES = 8192
const MAX_TABLE_BYTES = 4 * 1024 * 1024

/**
 * A PDF must be whole (it ends with its mark and says where its table of objects is) and open without a password.
 * Throws `RefusedFile` 'unreadable' or 'encrypted'. One that only restricts printing or copying opens for everybody
 * and is accepted.
 */
export async function inspectPdf(file: FileReader): Promise<void> {
  const tail = (await file.read(file.bytes - TAIL_BYTES, TAIL_BYTES)).toString('latin1')
  const start = /startxref\s+(\d{1,15})\s+%%EOF/g
  const offsets = [...tail.matchAll(start)].map((match) => Number(match[1]))
  if (!tail.includes('%%EOF')) throw new RefusedFile('unreadable')

  for (const trailer of await trailers(file, tail, offsets)) {
    if (!/\/Encrypt[\s<]/.test(trailer)) continue
    if (!(await opensWithoutPassword(file))) throw new RefusedFile('encrypted')
  }
}

/** The dictionaries that say whether a file is encrypted: at its end, and where its table of objects begins. */
async function trailers(file: FileReader, tail: string, offsets: readonly number[]): Promise<string[]> {
  const found = [dictionaryAfter(tail, tail.lastIndexOf('trailer'))]
  for (const offset of offsets) {
    const head = (await file.read(offset, TRAILER_BYTES)).toString('latin1')
    if (!head.startsWith('xref')) found.push(dictionaryAfter(head, 0))
    else found.push(await trailerOfTable(file, offset))
  }
  return found
}

async function trailerOfTable(file: FileReader, offset: number): Promise<string> {
  const table = await file.read(offset, MAX_TABLE_BYTES)
  const at = table.indexOf('trailer')
  return at < 0 ? '' : dictionaryAfter(table.toString('latin1', at, at + TRAILER_BYTES), 0)
}

/** From the first `<<` on, up to the data of the stream that it describes. */
function dictionaryAfter(text: string, from: number): string {
  if (from < 0) return ''
  const start = text.indexOf('<<', from)
  if (start < 0) return ''
  const end = /\bstream\b|\bstartxref\b/.exec(text.slice(start))?.index
  return text.slice(start, end === undefined ? undefined : start + end)
}
