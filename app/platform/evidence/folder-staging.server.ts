import { createHash, randomUUID } from 'node:crypto'
import { open, rename, rm, type FileHandle } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { displayName, extensionOf, withExtension } from '#app/domain/evidence/file-names.ts'
import { FILE_TYPES } from '#app/domain/evidence/file-rules.ts'
import { AppError } from '#app/domain/errors.ts'
import { announceUpload } from '#app/platform/announce.server.ts'
import { heicConverter } from './convert-heic.server.ts'
import type { Arrival, EvidenceStore, StagedFile, Staging, StoredObject } from './evidence-store.server.ts'
import { fileReader } from './file-reader.server.ts'
import { ensureFolder, folderPaths, syncFolder } from './folder-paths.server.ts'
import { HEAD_BYTES, identify } from './identify.server.ts'
import { inspect, type Inspected } from './inspect.server.ts'
import { readHead, type Opened } from './read-head.server.ts'
import { RefusedFile } from './refused.server.ts'
import { isDiskFull, writeContent, type Written } from './write-content.server.ts'

type Received = Written & Inspected

/** How a file comes into the folder store: written beside it, checked, and moved to its address by `commit`. */
export function folderStaging(directory: string): EvidenceStore['stage'] {
  const paths = folderPaths(directory)
  const toJpeg = heicConverter()

  return async function stage(stream: Readable, arrival: Arrival): Promise<Staging> {
    const path = join(paths.incoming, randomUUID())
    const name = displayName(arrival.name)
    let arriving: Opened | undefined
    try {
      arriving = await readHead(stream, HEAD_BYTES)
      const received = await receive(arriving, path, { ...arrival, name })
      return { ok: true, file: stagedFile(path, describe(name, received)) }
    } catch (error) {
      // What cannot be removed now is swept later; the reason to tell is the first one.
      await rm(path, { force: true }).catch(() => undefined)
      // The rest of the request comes after this file, so it has to pass.
      const actual = await arriving?.drain().catch(() => undefined)
      if (error instanceof RefusedFile) return { ok: false, refusal: refusal(name, error, actual) }
      if (isBroken(stream)) return { ok: false, refusal: { name, reason: 'interrupted' } }
      throw error
    }
  }

  async function receive({ head, content }: Opened, path: string, { name, limits }: Arrival): Promise<Received> {
    const promised = await identify(head, name)
    const limit = limits[promised === 'open-xml' ? 'office' : FILE_TYPES[promised].family]
    await ensureFolder(paths.incoming)
    const file = await open(path, 'wx+', 0o600)
    try {
      const written = await writeContent(content, file, limit)
      announceUpload(written.bytes)
      const inspected = await inspect(fileReader(file, written.bytes), promised, name)
      const received =
        inspected.kind === 'heic' ? await convert(file, written.bytes, limit) : { ...written, ...inspected }
      await file.sync()
      return received
    } finally {
      await file.close()
    }
  }

  /** The converted picture takes the place of the sent one: what is kept and hashed is what can be opened. */
  async function convert(file: FileHandle, bytes: number, limit: number): Promise<Received> {
    const jpeg = await toJpeg(await fileReader(file, bytes).read(0, bytes), limit)
    await file.truncate(0)
    await file.write(jpeg, 0, jpeg.length, 0)
    const inspected = await inspect(fileReader(file, jpeg.length), 'jpeg', '')
    return { ...inspected, sha256: createHash('sha256').update(jpeg).digest('hex'), bytes: jpeg.length }
  }

  function stagedFile(path: string, object: StoredObject): StagedFile {
    return {
      object,
      async commit() {
        const target = paths.object(object.sha256)
        try {
          await ensureFolder(dirname(target))
          // Over the same content, if it is there: it stays one file, and counts as touched now.
          await rename(path, target)
          await syncFolder(dirname(target))
          return object
        } catch (error) {
          await rm(path, { force: true })
          throw isDiskFull(error) ? new AppError('unavailable', 'disk-full') : error
        }
      },
      discard: () => rm(path, { force: true }),
    }
  }
}

function describe(name: string, { kind, size, sha256, bytes }: Received): StoredObject {
  const { mediaType, extensions } = FILE_TYPES[kind]
  const right = (extensions as readonly string[]).includes(extensionOf(name))
  const extension = extensions[0]
  return { sha256, bytes, kind, mediaType, extension, name: right ? name : withExtension(name, extension), ...size }
}

function refusal(name: string, { reason, details }: RefusedFile, actual: number | undefined) {
  return { name, reason, ...details, ...(reason === 'too-large' && actual !== undefined ? { actual } : {}) }
}

/** The sender went away: the stream ended with an error or was torn down before its end. */
function isBroken(stream: Readable): boolean {
  return stream.errored !== null || (stream.destroyed && !stream.readableEnded)
}
