import type { FileReader } from './file-reader.server.ts'
import { RefusedFile } from './refused.server.ts'

const MAX_BOXES = 10_000

/**
 * A video must be whole: its boxes follow each other to the end of the file, and one of them is the index without
 * which nothing plays. Throws `RefusedFile` 'unreadable'.
 */
export async function inspectVideo(file: FileReader): Promise<void> {
  let at = 0
  let playable = false
  for (let count = 0; at < file.bytes; count += 1) {
    const head = await file.read(at, 16)
    if (head.length < 8 || count === MAX_BOXES) throw new RefusedFile('unreadable')
    playable ||= head.toString('latin1', 4, 8) === 'moov'
    at += boxSize(head, file.bytes - at)
  }
  if (!playable || at !== file.bytes) throw new RefusedFile('unreadable')
}

/** Size 1 means that a longer number follows, size 0 that the box is the last. */
function boxSize(head: Buffer, left: number): number {
  const size = head.readUInt32BE(0)
  if (size === 0) return left
  const long = size === 1 && head.length === 16 ? Number(head.readBigUInt64BE(8)) : size
  if (long < 8) throw new RefusedFile('unreadable')
  return long
}
