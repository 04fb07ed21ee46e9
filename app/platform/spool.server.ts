import { randomUUID } from 'node:crypto'
import { mkdir, open, unlink } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'

/** Bytes that lie on the disk without a name: with the handle closed, or the process gone, they are gone. */
export type Spooled = { readonly handle: FileHandle; readonly bytes: number; readonly close: () => Promise<void> }

/**
 * Puts what arrives on the disk for as long as it takes to read it, because it may be read twice and be larger than
 * the memory. Its name is taken away before the first byte, so nothing of it can be left behind.
 */
export async function spool(content: Readable, folder: string): Promise<Spooled> {
  await mkdir(folder, { recursive: true })
  const path = join(folder, `.arriving-${randomUUID()}`)
  const handle = await open(path, 'wx+', 0o600)
  try {
    await unlink(path)
    let bytes = 0
    for await (const chunk of content) {
      await handle.appendFile(chunk as Buffer)
      bytes += (chunk as Buffer).length
    }
    return { handle, bytes, close: () => handle.close() }
  } catch (error) {
    await handle.close()
    throw error
  }
}
