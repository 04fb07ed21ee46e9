import type { Language } from './words.ts'

/** The person's language where no component can be asked: in the title of a page, from the root's own data. */
export function languageOf(matches: readonly { readonly id: string; readonly data: unknown }[]): Language {
  const root = matches.find(({ id }) => id === 'root')?.data
  return typeof root === 'object' && root !== null && 'language' in root && root.language === 'en' ? 'en' : 'id'
}
