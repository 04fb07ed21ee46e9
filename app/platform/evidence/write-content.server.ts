import { createHash } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import { AppError } from '#app/domain/errors.ts'
import { RefusedFile } from './refused.server.ts'

/** Chunks are written together once they reach this many bytes; so much, twice, is all that is held. */
const BATCH_BYTES = 1024 * 1024

export type Written = { readonly sha256: string; readonly bytes: number }

/**
 * Writes content to a file and hashes it as it passes, holding no more than two batches: one is filled while the
 * other is written. Throws `RefusedFile` 'too-large' as soon as the limit (bytes) is passed, `AppError`
 * 'unavailable' 'disk-full' when the disk takes no more, and what the content throws when it breaks off.
 */
export async function writeContent(
  content: AsyncIterable<Buffer>,
  file: Pick<FileHandle, 'writev'>,
  limit: number,
): Promise<Written> {
  const hash = createHash('sha256')
  let bytes = 0
  let batch: Buffer[] = []
  let batched = 0
  let writing: Promise<void> = Promise.resolve()

  try {
    for await (const chunk of content) {
      bytes += chunk.length
      if (bytes > limit) throw new RefusedFile('too-large', { limit })
      hash.update(chunk)
      batch.push(chunk)
      batched += chunk.length
      if (batched < BATCH_BYTES) continue
      await writing
      writing = writeAll(file, batch, batched)
      // The next batch is awaited later; a failure until then must not count as unhandled.
      writing.catch(() => undefined)
      batch = []
      batched = 0
    }
    await writing
    await writeAll(file, batch, batched)
    return { sha256: hash.digest('hex'), bytes }
  } catch (error) {
    await writing.catch(() => undefined)
    throw isDiskFull(error) ? new AppError('unavailable', 'disk-full') : error
  }
}

/** A disk, a quota or a file size limit that is used up: the administrator must act, the sender cannot. */
export function isDiskFull(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG'
}

/** A write may take less than it is given, on a disk that is nearly full above all. */
async function writeAll(file: Pick<FileHandle, 'writev'>, buffers: Buffer[], total: number): Promise<void> {
  let rest = buffers
  let left = total
  while (left > 0) {
    const { bytesWritten } = await file.writev(rest)
    left -= bytesWritten
    rest = left > 0 ? after(rest, bytesWritten) : []
  }
}

function after(buffers: readonly Buffer[], bytes: number): Buffer[] {
  let skip = bytes
  return buffers.flatMap((buffer) => {
    const from = Math.min(skip, buffer.length)
    skip -= from
    return from < buffer.length ? [buffer.subarray(from)] : []
  })
}
