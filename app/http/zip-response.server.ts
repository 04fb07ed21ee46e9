import { createReadableStreamFromReadable } from '@remix-run/node'
import { zipArchive } from '#app/platform/zip-archive.server.ts'
import type { ArchivedFile } from '#app/platform/zip-archive.server.ts'
import { contentDisposition } from './content-disposition.server.ts'

type Named = {
  /** Of the download, without its ending. */
  readonly name: string
  readonly at: Date
}

/**
 * Files as one archive, sent while it is made. A reader that goes away closes the file that is being read; one that
 * breaks cuts the answer off before its last chunk, so that nobody takes half an archive for whole.
 */
export function zipResponse(request: Request, files: readonly ArchivedFile[], { name, at }: Named): Response {
  const headers = {
    'content-type': 'application/zip',
    'content-disposition': contentDisposition('attachment', `${name}.zip`),
    'cache-control': 'private, no-store',
    'x-content-type-options': 'nosniff',
  }
  if (request.method === 'HEAD') return new Response(null, { headers })
  const content = zipArchive(files, at)
  const close = (): void => void content.destroy()
  if (request.signal.aborted) close()
  else request.signal.addEventListener('abort', close, { once: true })
  content.once('close', () => request.signal.removeEventListener('abort', close))
  return new Response(createReadableStreamFromReadable(content), { headers })
}
