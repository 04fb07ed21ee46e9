import { readPreferences } from './preferences.server.ts'

/** The language of a public page: what its address asks for (`?bahasa=en`), else what the browser remembers. */
export function askedLanguage(request: Request): 'id' | 'en' {
  const asked = new URL(request.url).searchParams.get('bahasa')
  return asked === 'id' || asked === 'en' ? asked : readPreferences(request).language
}
