import type { AppLoadContext } from '@remix-run/node'
import { AppError } from '#app/domain/errors.ts'

/**
 * Whether the page of another site asks for this. A request without any origin comes from no browser page and carries
 * no cookie of it.
 */
export function isForeign(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin' && site !== 'none') return true

  const origin = request.headers.get('origin')
  if (origin === null) return false
  const host = request.headers.get('x-forwarded-host')?.split(',')[0]?.trim() ?? request.headers.get('host')
  return hostOf(origin) !== (host ?? new URL(request.url).host)
}

/** Refuses a change that another site's page asks for; a resource route that changes something must ask for it. */
export function assertSameOrigin(request: Request): void {
  if (isForeign(request)) throw new AppError('forbidden', 'foreign-origin')
}

/** A path of this application, or the fallback: a link must not send a person to another site after signing in. */
export function safePath(path: FormDataEntryValue | null | undefined, fallback: string): string {
  if (typeof path !== 'string' || !path.startsWith('/')) return fallback
  const here = 'http://menuju.invalid'
  // The parser reads //host, /\host and control characters as a browser does; whatever leaves this origin is refused.
  const url = URL.canParse(path, here) ? new URL(path, here) : undefined
  if (url?.origin !== here) return fallback
  const own = `${url.pathname}${url.search}${url.hash}`
  return own.startsWith('//') ? fallback : own
}

/** The caller's address as the server sees it, behind as many proxies as it was told to believe. */
export function clientAddress(context: AppLoadContext): string {
  const address = context['address']
  return typeof address === 'string' && address !== '' ? address : 'unknown'
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined
}
