import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream as WebStream } from 'node:stream/web'
import {
  type AppLoadContext,
  createReadableStreamFromReadable,
  createRequestHandler,
  type ServerBuild,
} from '@remix-run/node'
import type { Request as Asked, RequestHandler, Response as Answer } from 'express'
import { isForeign } from '#app/http/origin.server.ts'

function headersOf(asked: Asked): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(asked.headers)) {
    for (const one of Array.isArray(value) ? value : [value]) if (one !== undefined) headers.append(name, one)
  }
  return headers
}

/** The address as the visitor wrote it; undefined when its host is none. */
function addressOf(asked: Asked): URL | undefined {
  const host = asked.app.get('trust proxy') ? (asked.get('X-Forwarded-Host') ?? asked.get('Host')) : asked.get('Host')
  if (!host) return undefined
  const text = `${asked.protocol}://${host}${asked.originalUrl}`
  return URL.canParse(text) ? new URL(text) : undefined
}

/** An express request as the framework wants it; it is aborted when the visitor goes away before the answer. */
function requestOf(asked: Asked, answer: Answer, address: URL): Request {
  const gone = new AbortController()
  answer.on('close', () => {
    if (!answer.writableFinished) gone.abort()
  })
  const { method } = asked
  const hasBody = method !== 'GET' && method !== 'HEAD'
  return new Request(address, {
    method,
    headers: headersOf(asked),
    signal: gone.signal,
    ...(hasBody ? { body: createReadableStreamFromReadable(asked), duplex: 'half' as const } : {}),
  })
}

/**
 * Sends an answer at the pace of its reader, so that a slow one does not make the server hold a whole video. A header
 * that the route has set replaces the general one; only cookies may stand several times.
 */
async function send(answer: Answer, response: Response): Promise<void> {
  answer.status(response.status)
  // The page that is kept was written for the policy it came with: a new nonce would silence its scripts.
  if (response.status === 304) answer.removeHeader('Content-Security-Policy')
  for (const [name, value] of response.headers) if (name !== 'set-cookie') answer.setHeader(name, value)
  const cookies = response.headers.getSetCookie()
  if (cookies.length > 0) answer.setHeader('Set-Cookie', cookies)
  if (!response.body) return void answer.end()
  await pipeline(Readable.fromWeb(response.body as WebStream), answer)
}

/** Methods that a `Request` refuses to carry. */
const unspoken: ReadonlySet<string> = new Set(['TRACE', 'CONNECT', 'TRACK'])

function isChange({ method }: Request): boolean {
  return !['GET', 'HEAD', 'OPTIONS'].includes(method)
}

function wentAway(error: unknown): boolean {
  const code = (error as { readonly code?: unknown } | null)?.code
  return code === 'ERR_STREAM_PREMATURE_CLOSE' || code === 'ABORT_ERR' || code === 'ECONNRESET'
}

/** Every route of the build, behind express. */
export function remixHandler(
  build: ServerBuild,
  contextOf: (asked: Asked, answer: Answer) => AppLoadContext,
): RequestHandler {
  const handle = createRequestHandler(build, 'production')
  return async (asked, answer, next) => {
    const address = addressOf(asked)
    if (!address) return void answer.status(400).end()
    if (unspoken.has(asked.method)) return void answer.status(405).end()
    const request = requestOf(asked, answer, address)
    // The framework answers a foreign origin as if it were a fault of ours; it is a refusal, and none for the log.
    if (isChange(request) && isForeign(request)) {
      return void answer.status(403).json({ reason: 'foreign-origin', details: {} })
    }
    try {
      await send(answer, await handle(request, contextOf(asked, answer)))
    } catch (error) {
      if (!wentAway(error)) next(error)
    }
  }
}
