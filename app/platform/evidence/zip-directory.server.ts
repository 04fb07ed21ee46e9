import type { FileReader } from './file-reader.server.ts'
import { RefusedFile } from './refused.server.ts'

export type ZipEntry = {
  readonly name: string
  readonly encrypted: boolean
  /** bytes in the file */
  readonly packed: number
  /** where its local header begins */
  readonly offset: number
}

const END_BYTES = 22
const MAX_COMMENT_BYTES = 65_535
const MAX_DIRECTORY_BYTES = 4 * 1024 * 1024
const MAX_PART_BYTES = 1024 * 1024

/**
 * The directory of a ZIP, as its readers see it: the last one in the file. Throws `RefusedFile` 'unreadable' when
 * there is none, or it does not fit into the file. Directories above 4 GB (ZIP64) are no office files.
 */
export async function listZip(file: FileReader): Promise<ZipEntry[]> {
  const tail = await file.read(file.bytes - END_BYTES - MAX_COMMENT_BYTES, END_BYTES + MAX_COMMENT_BYTES)
  const at = tail.lastIndexOf('PK\x05\x06', undefined, 'latin1')
  if (at < 0 || at + END_BYTES > tail.length) throw new RefusedFile('unreadable')
  const size = tail.readUInt32LE(at + 12)
  const offset = tail.readUInt32LE(at + 16)
  if (size > MAX_DIRECTORY_BYTES || offset + size > file.bytes) throw new RefusedFile('unreadable')
  return entries(await file.read(offset, size), tail.readUInt16LE(at + 10))
}

function entries(directory: Buffer, count: number): ZipEntry[] {
  const found: ZipEntry[] = []
  let at = 0
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== 0x02014b50) throw new RefusedFile('unreadable')
    const length = directory.readUInt16LE(at + 28)
    found.push({
      name: directory.toString('utf8', at + 46, at + 46 + length),
      encrypted: (directory.readUInt16LE(at + 8) & 1) === 1,
      packed: directory.readUInt32LE(at + 20),
      offset: directory.readUInt32LE(at + 42),
    })
    at += 46 + length + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
  }
  return found
}

/** The packed bytes of a small entry with their method (0 stored, 8 deflated). */
export async function zipData(file: FileReader, entry: ZipEntry): Promise<{ data: Buffer; method: number }> {
  const header = await file.read(entry.offset, 30)
  if (header.length < 30 || header.readUInt32LE(0) !== 0x04034b50 || entry.packed > MAX_PART_BYTES) {
    throw new RefusedFile('unreadable')
  }
  const start = entry.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28)
  return { data: await file.read(start, entry.packed), method: header.readUInt16LE(8) }
}
