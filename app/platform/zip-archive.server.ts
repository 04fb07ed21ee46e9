import type { PassThrough, Readable } from 'node:stream'
import { ZipFile } from 'yazl'

/** A file for an archive. */
export type ArchivedFile = {
  /** With `/` between folders. */
  readonly path: string
  readonly bytes: number
  readonly open: () => Promise<Readable>
}

/**
 * A ZIP archive that is made while it is read; never more than a piece of one file is in memory. Documents and pictures
 * are small already, so little time is spent on making them smaller. The stream breaks off with an error that names the
 * file when one cannot be read or is not as long as was said; whoever stops reading closes the file that is open.
 * `at` is when the archive says its files were made.
 */
export function zipArchive(files: readonly ArchivedFile[], at: Date): Readable {
  const zip = new ZipFile()
  // The types know less of it than the package promises.
  const stream = zip.outputStream as PassThrough
  let read: { readonly path: string; readonly source?: Readable } | undefined
  const breakOff = (fault: Error) => stream.destroy(new Error(`${read?.path}: ${fault.message}`, { cause: fault }))
  zip.on('error', breakOff)
  stream.once('close', () => read?.source?.destroy())

  for (const { path, bytes, open } of files) {
    zip.addReadStreamLazy(path, { size: bytes, mtime: at, compressionLevel: 1 }, (give) => {
      read = { path }
      open().then((source) => {
        read = { path, source }
        source.once('error', breakOff)
        if (stream.destroyed) source.destroy()
        else give(null, source)
      }, breakOff)
    })
  }
  zip.end()
  return stream
}
