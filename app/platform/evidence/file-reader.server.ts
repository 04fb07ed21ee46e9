import type { FileHandle } from 'node:fs/promises'

/** Reads parts of a file that may end earlier than its headers promise. */
export type FileReader = {
  readonly bytes: number
  /** Up to `length` bytes from `start`; fewer where the file ends. */
  read(start: number, length: number): Promise<Buffer>
}

export function fileReader(file: FileHandle, bytes: number): FileReader {
  return {
    bytes,
    async read(start, length) {
      const from = Math.max(0, start)
      const size = Math.max(0, Math.min(length, bytes - from))
      const { buffer, bytesRead } = await file.read(Buffer.alloc(size), 0, size, from)
      return buffer.subarray(0, bytesRead)
    },
  }
}
