import { createHash } from 'node:crypto'
import type { EntryContext } from '@remix-run/node'

/**
 * For pages that are the same for everybody with the same preferences. A cache on the way may keep one for a minute;
 * a browser asks again each time, and is told by the tag that nothing has changed.
 */
export const publicPage = { 'Cache-Control': 'public, max-age=0, s-maxage=60, must-revalidate', Vary: 'Cookie' }

/** The tag of a page: what it shows, drawn by this build. Undefined for a page that no cache may keep. */
export function pageTag({ manifest, staticHandlerContext }: EntryContext, headers: Headers): string | undefined {
  if (!headers.get('Cache-Control')?.startsWith('public')) return undefined
  const { location, loaderData } = staticHandlerContext
  const shown = JSON.stringify([manifest.version, location.pathname, location.search, loaderData])
  return `W/"${createHash('sha256').update(shown).digest('base64url').slice(0, 27)}"`
}

/** Whether the browser has a page of this tag already. */
export function isKnown(request: Request, tag: string): boolean {
  const known = request.headers.get('If-None-Match') ?? ''
  return known.split(',').some((one) => one.trim() === tag)
}
