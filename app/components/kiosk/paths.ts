/**
 * How a visitor reads the screen. It stands in the address alone: whatever a visitor presses keeps it, also beyond a
 * form that was sent, and the screen that returns to its start by itself drops it, so that the next visitor begins plainly.
 */
export type KioskView = { readonly language: 'id' | 'en'; readonly large: boolean }

/** Reads it from an address. */
export function kioskView(search: URLSearchParams): KioskView {
  return { language: search.get('bahasa') === 'en' ? 'en' : 'id', large: search.get('huruf') === 'besar' }
}

/** A page of an office's touch screen ('' is its start), as the visitor reads it. */
export function kioskHref(officeId: string, page: string, { language, large }: KioskView): string {
  const asked = new URLSearchParams({
    ...(language === 'en' && { bahasa: 'en' }),
    ...(large && { huruf: 'besar' }),
  })
  const path = `${kioskStart(officeId)}${page === '' ? '' : `/${page}`}`
  return asked.size > 0 ? `${path}?${asked}` : path
}

/** An address' question as somebody reads the screen; whatever else it asks for stays. */
export function searchIn(search: URLSearchParams, { language, large }: KioskView): URLSearchParams {
  const asked = new URLSearchParams(search)
  asked.set('bahasa', language)
  if (large) asked.set('huruf', 'besar')
  else asked.delete('huruf')
  return asked
}

/** Whether a page of the public is shown by the office's touch screen, which frames it itself. */
export function isOnScreen(pathname: string, search: URLSearchParams): boolean {
  return search.get('layar') === '1' && /^\/kantor\/[^/]+\/aduan\/?$/.test(pathname)
}

/** Where the screen begins and returns to. */
export function kioskStart(officeId: string): string {
  return `/kantor/${encodeURIComponent(officeId)}/layar`
}
