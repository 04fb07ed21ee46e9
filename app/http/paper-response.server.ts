import type { Readable } from 'node:stream'
import { createReadableStreamFromReadable } from '@remix-run/node'
import type { Paper } from '#app/domain/papers/layout.ts'
import type { Poster } from '#app/domain/papers/poster.ts'
import { writePaper } from '#app/platform/paper/write-paper.server.ts'
import { writePoster } from '#app/platform/paper/write-poster.server.ts'
import { contentDisposition } from './content-disposition.server.ts'

// The viewers of browsers work under it, as for evidence.
const policy = "sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'"

/**
 * A paper as a PDF: shown in the browser, downloaded with `?unduh`. It holds the figures of this moment and of one
 * person's rights, so that nothing of it is kept on the way.
 */
export function paperResponse(request: Request, paper: Paper, fileName: string): Response {
  return pdfResponse(request, fileName, () => writePaper(paper))
}

/** A poster as a PDF, as `paperResponse`. */
export function posterResponse(request: Request, poster: Poster, fileName: string): Response {
  return pdfResponse(request, fileName, () => writePoster(poster))
}

function pdfResponse(request: Request, fileName: string, write: () => Readable): Response {
  const disposition = new URL(request.url).searchParams.has('unduh') ? 'attachment' : 'inline'
  const headers = {
    'content-type': 'application/pdf',
    'content-disposition': contentDisposition(disposition, fileName),
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'private, no-store',
  }
  const body = request.method === 'HEAD' ? null : createReadableStreamFromReadable(write())
  return new Response(body, { headers })
}
