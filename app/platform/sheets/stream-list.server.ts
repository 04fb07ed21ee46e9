import type { FileHandle } from 'node:fs/promises'
import { AppError } from '#app/domain/errors.ts'
import type { Spooled } from '#app/platform/spool.server.ts'
import { streamCsv } from './stream-csv.server.ts'
import type { StreamedRow } from './stream-csv.server.ts'
import { streamLimits } from './stream-limits.server.ts'
import type { StreamLimits } from './stream-limits.server.ts'
import { streamWorkbook } from './stream-workbook.server.ts'

export type { StreamedRow } from './stream-csv.server.ts'

/** Bytes that are read at once. */
const piece = 64 * 1024

/**
 * Reads a long list as rows of texts, some at a time: the first sheet of a workbook (.xlsx), or separated values. What
 * it is, its first bytes say and not its name. Throws as `streamWorkbook` and `streamCsv` do, and 'too-large'
 * 'list-too-long' beyond so many rows. `onRead` is told which share was read, from 0 to 1.
 */
export async function* streamList(
  { handle, bytes }: Pick<Spooled, 'handle' | 'bytes'>,
  onRead: (share: number) => void = () => undefined,
  limits: StreamLimits = streamLimits,
): AsyncGenerator<readonly StreamedRow[]> {
  const { buffer: head } = await handle.read(Buffer.alloc(4), 0, 4, 0)
  if (head.equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]))) throw new AppError('unsupported', 'sheet-old-or-locked')
  const isWorkbook = head.subarray(0, 2).equals(Buffer.from('PK'))
  let rows = 0
  for await (const batch of isWorkbook ? streamWorkbook(handle.fd, limits, onRead) : values(handle, bytes, onRead)) {
    rows += batch.length
    if (rows > limits.rows) throw new AppError('too-large', 'list-too-long', { limit: limits.rows })
    yield batch
  }
}

async function* values(handle: FileHandle, bytes: number, onRead: (share: number) => void) {
  let read = 0
  for await (const batch of streamCsv(piecesOf(handle, (size) => (read += size)))) {
    onRead(Math.min(1, read / Math.max(1, bytes)))
    yield batch
  }
}

/** A stream of Node would close the file when it ends. */
async function* piecesOf(handle: FileHandle, onPiece: (bytes: number) => void): AsyncGenerator<Buffer> {
  for (let at = 0; ;) {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(piece), 0, piece, at)
    if (bytesRead === 0) return
    at += bytesRead
    onPiece(bytesRead)
    yield buffer.subarray(0, bytesRead)
  }
}
