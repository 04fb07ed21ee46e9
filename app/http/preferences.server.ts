import { PreferencesForm } from '#app/forms/preferences.ts'
import type { Theme } from '#app/forms/preferences.ts'

export type Preferences = { readonly language: 'id' | 'en'; readonly theme: Theme }

const year = 365 * 24 * 3600

/**
 * What the browser remembers. A value that is not ours counts as none: Indonesian, and the device's own
 * appearance. The browser's list of languages is not asked, because offices are served in Indonesian.
 */
export function readPreferences(request: Request): Preferences {
  const known = PreferencesForm.safeParse({ language: valueOf(request, 'bahasa') })
  const shown = PreferencesForm.safeParse({ theme: valueOf(request, 'tema') })
  return { language: known.data?.language ?? 'id', theme: shown.data?.theme ?? 'system' }
}

/** The headers that make the browser remember what was chosen; what was not chosen stays as it is. */
export function preferenceHeaders(chosen: Partial<Preferences>, secure: boolean): Headers {
  const headers = new Headers()
  const keep = (name: string, value: string) =>
    headers.append('Set-Cookie', `${name}=${value}; Path=/; Max-Age=${year}; SameSite=Lax${secure ? '; Secure' : ''}`)
  if (chosen.language) keep('bahasa', chosen.language)
  if (chosen.theme) keep('tema', chosen.theme)
  return headers
}

function valueOf(request: Request, name: string): string | undefined {
  const pairs = (request.headers.get('cookie') ?? '').split(';').map((pair) => pair.trim())
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1)
}
