import { randomBytes } from 'node:crypto'
import { PassThrough } from 'node:stream'
import type { AppLoadContext, EntryContext, HandleErrorFunction } from '@remix-run/node'
import { createReadableStreamFromReadable } from '@remix-run/node'
import { isRouteErrorResponse, RemixServer } from '@remix-run/react'
import { isbot } from 'isbot'
import { renderToPipeableStream } from 'react-dom/server'
import { NonceProvider } from '#app/components/nonce.tsx'
import { RequestNumberProvider } from '#app/components/request-number.tsx'
import type { RequestNumber } from '#app/components/request-number.tsx'
import { isKnown, pageTag } from '#app/http/public-cache.server.ts'
import { log } from '#app/platform/log.server.ts'

/**
 * Milliseconds until what is still open of a page is given up. No page here waits for anything once its data are there:
 * only a server with more to do than it can is this late, and then a late page is better than a failed one.
 */
export const streamTimeout = 30_000

/** Streams a page; robots wait for all of it. The nonce is the one that the server put into its policy. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  context: AppLoadContext,
): Promise<Response> {
  const tag = status === 200 ? pageTag(remix, headers) : undefined
  if (tag) {
    headers.set('ETag', tag)
    if (isKnown(request, tag)) return Promise.resolve(new Response(null, { status: 304, headers }))
  }
  const nonce = nonceOf(context)
  const ready = isbot(request.headers.get('user-agent')) ? 'onAllReady' : 'onShellReady'
  let answered = status

  return new Promise((resolve, reject) => {
    const { pipe, abort } = renderToPipeableStream(
      <NonceProvider value={nonce}>
        <RequestNumberProvider value={requestNumberOf(context, request, status)}>
          <RemixServer context={remix} url={request.url} abortDelay={streamTimeout} nonce={nonce} />
        </RequestNumberProvider>
      </NonceProvider>,
      {
        nonce,
        [ready]() {
          const body = new PassThrough()
          headers.set('Content-Type', 'text/html; charset=utf-8')
          resolve(new Response(createReadableStreamFromReadable(body), { headers, status: answered }))
          pipe(body)
        },
        onShellError: reject,
        onError(error) {
          answered = 500
          if (!request.signal.aborted) record(error, request, context)
        },
      },
    )
    setTimeout(abort, streamTimeout + 1_000).unref()
  })
}

/** An unforeseen error is one line in the log; a person who left, or a foreseen refusal, is none. */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (request.signal.aborted || (isRouteErrorResponse(error) && error.status < 500)) return
  record(error, request, context)
}

function record(error: unknown, request: Request, context: AppLoadContext): void {
  log.error({ err: error, method: request.method, requestId: context['requestId'] }, 'request failed')
}

/** Only a page that failed shows it. */
function requestNumberOf(context: AppLoadContext, { url }: Request, status: number): RequestNumber | undefined {
  const number = context['requestId']
  return status >= 400 && typeof number === 'string' ? { number, path: new URL(url).pathname } : undefined
}

/** A server that sets no policy gives no nonce; the scripts then carry one of their own. */
function nonceOf(context: AppLoadContext): string {
  const given = context['nonce']
  return typeof given === 'string' && given !== '' ? given : randomBytes(18).toString('base64url')
}
