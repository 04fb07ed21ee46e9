import { request as requestHttp, type IncomingMessage } from 'node:http'
import { request as requestHttps } from 'node:https'
import type { LookupFunction } from 'node:net'
import { checkedAddress, isPublicAddress, RefusedAddress, type AddressPolicy } from './link-address.server.ts'
import { isLoginAddress, isLoginPage } from './login-pages.server.ts'

export type LinkReason =
  'opened' | 'needs-login' | 'not-found' | 'refused-address' | 'timeout' | 'bad-url' | 'too-many-redirects' | 'error'

/** What opening a link without signing in came to. `status` is the last answer's, where there was one. */
export type LinkResult = { readonly ok: boolean; readonly reason: LinkReason; readonly status?: number }

export type LinkOptions = {
  readonly allows?: AddressPolicy
  /** for the whole check, in milliseconds */
  readonly timeout?: number
}

type Answer = { readonly status: number; readonly location?: string; readonly body: string }

const MAX_REDIRECTS = 5
const MAX_BODY_BYTES = 64 * 1024
const TIMEOUT_MILLISECONDS = 5000

/**
 * Opens a link as a stranger would: http or https, to public addresses only, checked at every redirect and
 * connected to as checked, so that a name cannot change its mind in between. Never throws.
 */
export async function checkLink(url: string, options: LinkOptions = {}): Promise<LinkResult> {
  const { allows = isPublicAddress, timeout = TIMEOUT_MILLISECONDS } = options
  const signal = AbortSignal.timeout(timeout)
  try {
    return await Promise.race([follow(url, allows, signal), aborted(signal)])
  } catch (error) {
    if (signal.aborted) return { ok: false, reason: 'timeout' }
    return { ok: false, reason: error instanceof RefusedAddress ? 'refused-address' : 'error' }
  }
}

async function follow(start: string, allows: AddressPolicy, signal: AbortSignal): Promise<LinkResult> {
  let url = webAddress(start)
  if (!url) return { ok: false, reason: 'bad-url' }
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
    const { status, location, body } = await open(url, allows, signal)
    if (!location) return { ...judge(status, body), status }
    const next = webAddress(location, url)
    if (!next) return { ok: false, reason: 'bad-url', status }
    if (isLoginAddress(next) && !isLoginAddress(new URL(start))) return { ok: false, reason: 'needs-login', status }
    url = next
  }
  return { ok: false, reason: 'too-many-redirects' }
}

/** A name and password in the address would be sent along, and they would be somebody's. */
function webAddress(text: string, base?: URL): URL | undefined {
  if (!URL.canParse(text, base?.href)) return undefined
  const url = new URL(text, base)
  const isWeb = url.protocol === 'http:' || url.protocol === 'https:'
  return isWeb && !url.username && !url.password ? url : undefined
}

async function open(url: URL, allows: AddressPolicy, signal: AbortSignal): Promise<Answer> {
  const { address, family } = await checkedAddress(url.hostname, allows)
  const asChecked: LookupFunction = (_host, { all }, callback) => {
    if (all) callback(null, [{ address, family }])
    else callback(null, address, family)
  }
  const send = url.protocol === 'https:' ? requestHttps : requestHttp
  return new Promise((resolve, reject) => {
    const request = send(url, { lookup: asChecked, signal, agent: false, headers })
    request.on('error', reject)
    request.on('response', (response) => {
      answerOf(response).then(resolve, reject)
      // What lies beyond the part we read is never fetched.
      response.on('close', () => request.destroy())
    })
    request.end()
  })
}

const headers = { accept: '*/*', 'accept-encoding': 'identity', 'user-agent': 'Menuju-link-check/1' }

async function answerOf(response: IncomingMessage): Promise<Answer> {
  const status = response.statusCode ?? 0
  const { location } = response.headers
  if (status >= 300 && status < 400 && location) {
    response.destroy()
    return { status, location, body: '' }
  }
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of response as AsyncIterable<Buffer>) {
    chunks.push(chunk)
    bytes += chunk.length
    if (bytes >= MAX_BODY_BYTES) break
  }
  return { status, body: Buffer.concat(chunks).toString('latin1', 0, MAX_BODY_BYTES) }
}

function judge(status: number, body: string): LinkResult {
  if (status >= 200 && status < 300) {
    return isLoginPage(body) ? { ok: false, reason: 'needs-login' } : { ok: true, reason: 'opened' }
  }
  if (status === 401 || status === 403 || status === 407) return { ok: false, reason: 'needs-login' }
  if (status === 404 || status === 410) return { ok: false, reason: 'not-found' }
  return { ok: false, reason: 'error' }
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(new Error('timeout')), { once: true })
  })
}
