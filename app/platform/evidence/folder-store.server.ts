import { createHash, randomUUID } from 'node:crypto'
import { open, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { AppError } from '#app/domain/errors.ts'
import type { ByteRange, EvidenceStore, OpenObject } from './evidence-store.server.ts'
import { folderAdopting } from './folder-adopt.server.ts'
import { ensureFolder, folderPaths, listObjects, names } from './folder-paths.server.ts'
import { folderStaging } from './folder-staging.server.ts'

/**
 * The evidence store in a folder: `ab/cd/<checksum>` for what is kept, `incoming/` for what is on its way. Files
 * appear under their address in one step, whole and on the disk, so several processes may share the folder.
 */
export function folderStore(directory: string): EvidenceStore {
  const paths = folderPaths(directory)
  const stage = folderStaging(directory)

  async function find(sha256: string): Promise<number | undefined> {
    if (!paths.isAddress(sha256)) return undefined
    const found = await stat(paths.object(sha256)).catch(ignoreMissing)
    return found?.size
  }

  return {
    stage,
    async put(content, arrival) {
      const staging = await stage(content, arrival)
      return staging.ok ? { ok: true, object: await staging.file.commit() } : staging
    },
    find,
    async has(sha256) {
      return (await find(sha256)) !== undefined
    },
    open: (sha256, range) => openObject(sha256, range),
    async verify(sha256) {
      if ((await find(sha256)) === undefined) return 'missing'
      const hash = createHash('sha256')
      await pipeline((await openObject(sha256)).stream, hash)
      return hash.digest('hex') === sha256 ? 'ok' : 'changed'
    },
    adopt: folderAdopting(directory),
    remove: (sha256) => rm(paths.object(sha256), { force: true }),
    list: () => listObjects(directory),
    async sweep(before) {
      let removed = 0
      for (const name of await names(paths.incoming)) {
        const path = join(paths.incoming, name)
        const found = await stat(path).catch(ignoreMissing)
        if (!found || found.mtime >= before) continue
        await rm(path, { force: true })
        removed += 1
      }
      return removed
    },
    async probe() {
      await ensureFolder(paths.incoming)
      const path = join(paths.incoming, `probe-${randomUUID()}`)
      try {
        await writeFile(path, path)
        if ((await readFile(path, 'utf8')) !== path) throw new Error('what was written does not come back')
      } finally {
        await rm(path, { force: true })
      }
    },
  }

  async function openObject(sha256: string, range?: ByteRange): Promise<OpenObject> {
    const file = paths.isAddress(sha256) ? await open(paths.object(sha256)).catch(ignoreMissing) : undefined
    if (!file) throw new AppError('not-found', 'evidence-object')
    const { size } = await file.stat()
    const bytes = range ? Math.min(range.end, size - 1) - range.start + 1 : size
    // The stream closes the file, also when its reader goes away.
    return { stream: file.createReadStream(range ? { start: range.start, end: range.end } : {}), bytes }
  }
}

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}
