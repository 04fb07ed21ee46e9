import type { Bilingual, ExpectedDocument } from './types.ts'

/** The same value with every text in one language; a document keeps its key beside its text. */
export type InOneLanguage<Value> = Value extends ExpectedDocument
  ? { readonly key: string; readonly text: string }
  : Value extends Bilingual
    ? string
    : Value extends readonly (infer Part)[]
      ? readonly InOneLanguage<Part>[]
      : Value extends object
        ? { readonly [Key in keyof Value]: InOneLanguage<Value[Key]> }
        : Value

/** Reads a part of an edition, or all of it, in one language. What is no text of two languages stays as it is. */
export function inOneLanguage<Value>(value: Value, language: keyof Bilingual): InOneLanguage<Value> {
  return spoken(value, language) as InOneLanguage<Value>
}

function spoken(value: unknown, language: keyof Bilingual): unknown {
  if (Array.isArray(value)) return value.map((part) => spoken(part, language))
  if (typeof value !== 'object' || value === null) return value
  if (isBilingual(value)) return 'key' in value ? { key: value.key, text: value[language] } : value[language]
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, spoken(part, language)]))
}

function isBilingual(value: object): value is Bilingual {
  return 'id' in value && 'en' in value && typeof value.id === 'string' && typeof value.en === 'string'
}
