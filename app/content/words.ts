/** The languages of the interface. Indonesian is the first; English stands beside every text. */
export type Language = 'id' | 'en'

type Text = { readonly id: string; readonly en: string }
type Sentence = { readonly id: (...parts: never[]) => string; readonly en: (...parts: never[]) => string }

/** The texts of one area of the interface by key; a sentence with figures in it is a function. */
export type AreaWords = Readonly<Record<string, Text | Sentence>>

/** Both languages take the same parts, in the same order. */
type Agreeing<Area> = {
  readonly [Key in keyof Area]: Area[Key] extends { id: (...parts: infer Parts) => string }
    ? { readonly id: (...parts: Parts) => string; readonly en: (...parts: Parts) => string }
    : Text
}

/** An area's texts in one language: plain strings, and functions that return strings. */
export type Spoken<Area extends AreaWords> = {
  readonly [Key in keyof Area]: Area[Key]['id'] extends string ? string : Area[Key]['id']
}

/** Declares the texts of one area of the interface. A missing language does not compile. */
export function words<const Area extends AreaWords>(area: Area & Agreeing<Area>): Area {
  return area
}

/** Declares one label for each code of a closed list, in the order in which the codes are shown. */
export function labels<Code extends string>(area: Readonly<Record<Code, Text>>): Readonly<Record<Code, Text>> {
  return area
}

const spoken = new WeakMap<AreaWords, Partial<Record<Language, unknown>>>()

/** An area's texts in the given language. The same object every time, so that it may be a dependency of a hook. */
export function inLanguage<Area extends AreaWords>(area: Area, language: Language): Spoken<Area> {
  const known = spoken.get(area) ?? {}
  spoken.set(area, known)
  return (known[language] ??= Object.fromEntries(
    Object.entries(area).map(([key, text]) => [key, text[language]]),
  )) as Spoken<Area>
}
