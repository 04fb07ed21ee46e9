import type { Readable } from 'node:stream'
import { createReadableStreamFromReadable } from '@remix-run/node'
import { isInlineSafe } from '#app/domain/evidence/file-rules.ts'
import { AppError } from '#app/domain/errors.ts'
import type { EvidenceStore } from '#app/platform/evidence/evidence-store.server.ts'
import { byteRange } from './byte-range.server.ts'
import { contentDisposition, type Disposition } from './content-disposition.server.ts'

export type ServedFile = {
  readonly sha256: string
  /** our own finding, never the sender's word */
  readonly mediaType: string
  readonly name: string
  /** `inline` is granted to harmless types only; others are downloaded */
  readonly disposition: Disposition
}

// The viewers of browsers work under it; anything that would run, load or send does not.
const policy = "sandbox; default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'"

/**
 * Answers a request for a kept object: whole, in part (206) or not again (304), for GET and HEAD. Who may read it has
 * been decided before. Errors: `not-found` 'evidence-object'.
 */
export async function evidenceResponse(request: Request, store: EvidenceStore, file: ServedFile): Promise<Response> {
  const size = await store.find(file.sha256)
  if (size === undefined) throw new AppError('not-found', 'evidence-object')
  const headers = fileHeaders(file)
  const etag = `"${file.sha256}"`
  if (matches(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers })

  const range = rangeOf(request, etag, size)
  if (range === 'unsatisfiable') {
    headers.set('content-range', `bytes */${size}`)
    return new Response(null, { status: 416, headers })
  }
  if (range) headers.set('content-range', `bytes ${range.start}-${range.end}/${size}`)
  headers.set('content-length', String(range ? range.end - range.start + 1 : size))
  const status = range ? 206 : 200
  if (request.method === 'HEAD') return new Response(null, { status, headers })
  const { stream } = await store.open(file.sha256, range)
  return new Response(bodyOf(stream, request.signal), { status, headers })
}

function fileHeaders({ sha256, mediaType, name, disposition }: ServedFile): Headers {
  const inline = disposition === 'inline' && isInlineSafe(mediaType)
  return new Headers({
    'content-type': mediaType,
    'content-disposition': contentDisposition(inline ? 'inline' : 'attachment', name),
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    'accept-ranges': 'bytes',
    etag: `"${sha256}"`,
    // Asked again each time, because the right to read may have ended; the checksum spares the transfer.
    'cache-control': 'private, no-cache',
  })
}

/** `If-Range` asks for the part only of the very same content. */
function rangeOf(request: Request, etag: string, size: number) {
  const condition = request.headers.get('if-range')
  return condition && condition !== etag ? undefined : byteRange(request.headers.get('range'), size)
}

function matches(header: string | null, etag: string): boolean {
  return (header ?? '').split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag || tag.trim() === '*')
}

/** A reader that goes away closes the file. */
function bodyOf(stream: Readable, signal: AbortSignal): ReadableStream<Uint8Array> {
  const close = (): void => void stream.destroy()
  if (signal.aborted) close()
  else signal.addEventListener('abort', close, { once: true })
  stream.once('close', () => signal.removeEventListener('abort', close))
  return createReadableStreamFromReadable(stream)
}
