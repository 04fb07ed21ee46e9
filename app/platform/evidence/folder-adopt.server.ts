import { randomUUID } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { AppError } from '#app/domain/errors.ts'
import type { EvidenceStore } from './evidence-store.server.ts'
import { ensureFolder, folderPaths, syncFolder } from './folder-paths.server.ts'
import { isDiskFull, writeContent } from './write-content.server.ts'

/** Takes over content that has been kept before; its checksum is all it must pass. */
export function folderAdopting(directory: string): EvidenceStore['adopt'] {
  const paths = folderPaths(directory)

  return async function adopt(sha256: string, content: Readable): Promise<boolean> {
    const target = paths.object(sha256)
    const path = join(paths.incoming, randomUUID())
    await ensureFolder(paths.incoming)
    try {
      const file = await open(path, 'wx', 0o600)
      try {
        const written = await writeContent(content, file, Infinity)
        if (written.sha256 !== sha256) return false
        await file.sync()
      } finally {
        await file.close()
      }
      await ensureFolder(dirname(target))
      await rename(path, target)
      await syncFolder(dirname(target))
      return true
    } catch (error) {
      throw isDiskFull(error) ? new AppError('unavailable', 'disk-full') : error
    } finally {
      await rm(path, { force: true })
    }
  }
}
