import { Readable } from 'node:stream'
import { crc32 } from 'node:zlib'
import { archiveEnd, directoryLine, localHeader, localHeaderBytes } from './zip-records.server.ts'
import type { Placed } from './zip-records.server.ts'

/** A file for an archive; its content is asked for twice and must be the same each time. */
export type ZipEntry = {
  /** With `/` between folders. */
  readonly path: string
  /** Under 4 GiB. */
  readonly bytes: number
  readonly open: () => Promise<Readable>
}

/** An archive that is made while it is read, and how long it becomes. */
export type ZipArchive = { readonly bytes: number; readonly stream: () => Readable }

/**
 * A ZIP archive of files that are not made smaller: documents, pictures and videos are already. A file is read first
 * for its checksum, which stands before it, and then into the archive; never more than a piece of one is in memory.
 * The stream breaks off with an error when a file is not as long as was said. `at` is when the archive says it was made.
 */
export function zipArchive(entries: readonly ZipEntry[], at: Date): ZipArchive {
  return { bytes: lengthOf(entries, at), stream: () => Readable.from(pieces(entries, at), { objectMode: false }) }
}

async function* pieces(entries: readonly ZipEntry[], at: Date): AsyncGenerator<Buffer> {
  const placed: Placed[] = []
  let offset = 0
  for (const entry of entries) {
    const path = Buffer.from(entry.path)
    const file = { path, bytes: entry.bytes, crc: await checksumOf(entry), offset }
    placed.push(file)
    yield localHeader(file, at)
    yield* contentOf(entry)
    offset += localHeaderBytes + path.length + entry.bytes
  }
  let length = 0
  for (const file of placed) {
    const line = directoryLine(file, at)
    length += line.length
    yield line
  }
  yield archiveEnd(placed.length, offset, length)
}

async function checksumOf(entry: ZipEntry): Promise<number> {
  let crc = 0
  for await (const chunk of contentOf(entry)) crc = crc32(chunk, crc)
  return crc
}

async function* contentOf({ path, bytes, open }: ZipEntry): AsyncGenerator<Buffer> {
  let read = 0
  for await (const chunk of (await open()) as AsyncIterable<Buffer>) {
    read += chunk.length
    if (read > bytes) break
    yield chunk
  }
  if (read !== bytes) throw new Error(`${path} is not ${bytes} bytes long`)
}

function lengthOf(entries: readonly ZipEntry[], at: Date): number {
  let offset = 0
  let length = 0
  for (const entry of entries) {
    const path = Buffer.from(entry.path)
    length += directoryLine({ path, bytes: 0, crc: 0, offset }, at).length
    offset += localHeaderBytes + path.length + entry.bytes
  }
  return offset + length + archiveEnd(entries.length, offset, length).length
}
