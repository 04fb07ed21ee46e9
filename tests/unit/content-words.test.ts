import { expect, test } from 'vitest'
import { inLanguage, labels, words } from '#app/content/words.ts'
import type { AreaWords } from '#app/content/words.ts'
import { sources, textOf } from '#tests/architecture/sources.ts'

const folder = 'app/content/words'
const modules = import.meta.glob<Record<string, unknown>>('/app/content/words/*.ts', { eager: true })

type Catalogue = { readonly file: string; readonly name: string; readonly area: AreaWords; readonly byCode: boolean }

const catalogues: Catalogue[] = Object.entries(modules).flatMap(([path, module]) => {
  const file = path.slice(1)
  return Object.entries(module).flatMap(([name, area]) =>
    typeof area === 'object' && area !== null
      ? [{ file, name, area: area as AreaWords, byCode: new RegExp(`\\b${name} = labels\\b`).test(textOf(file)) }]
      : [],
  )
})

const users = sources('app')
  .filter((file) => !file.startsWith(folder))
  .map((file) => ({ file, text: textOf(file) }))

/** Files that import a catalogue by its name from its own file. */
function usersOf({ file, name }: Catalogue) {
  const own = file.slice(file.lastIndexOf('/') + 1)
  return users.filter(({ text }) => text.includes(`words/${own}`) && new RegExp(`\\b${name}\\b`).test(text))
}

function textsOf({ area }: Catalogue) {
  const parts = ['1', '2', '3', '4', '5', '6'] as never[]
  return Object.entries(area).flatMap(([key, text]) =>
    (['id', 'en'] as const).map((language) => {
      const spoken = text[language]
      return { key, language, text: typeof spoken === 'string' ? spoken : spoken(...parts) }
    }),
  )
}

test('there are catalogues', () => {
  expect(catalogues.length).toBeGreaterThan(5)
})

/** Whether a file picks from the catalogue by a code that only the data knows: `t[state]`, `useWords(states)[state]`. */
function picksByCode(text: string, name: string): boolean {
  const given = `const (\\w+) = \\w+\\(${name}\\b|(\\w+): Spoken<typeof ${name}>`
  const kept = [...text.matchAll(new RegExp(given, 'g'))].map(([, alias, parameter]) => alias ?? parameter)
  return [`\\b${name}[^\\n;]*\\)?\\[`, ...kept.map((alias) => `\\b${alias}\\[`)].some((use) =>
    new RegExp(use).test(text),
  )
}

test('every text that is declared is used somewhere', () => {
  const unused = catalogues.flatMap((catalogue) => {
    const texts = usersOf(catalogue).map(({ text }) => text)
    if (texts.length === 0) return [`${catalogue.name} (all of it)`]
    if (catalogue.byCode || texts.some((text) => picksByCode(text, catalogue.name))) return []
    return Object.keys(catalogue.area)
      .filter((key) => !texts.some((text) => new RegExp(`\\.${key}\\b`).test(text)))
      .map((key) => `${catalogue.name}.${key}`)
  })
  expect(unused).toEqual([])
})

test('no text is blank, and none has stray spaces', () => {
  const faulty = catalogues.flatMap((catalogue) =>
    textsOf(catalogue)
      .filter(({ text }) => text.trim() === '' || text !== text.trim() || text.includes('  '))
      .map(({ key, language }) => `${catalogue.name}.${key}.${language}`),
  )
  expect(faulty).toEqual([])
})

test('nobody is shouted at, and a minus is not a hyphen', () => {
  const faulty = catalogues.flatMap((catalogue) =>
    textsOf(catalogue)
      .filter(({ text }) => /!(?!\w)|\bOops\b|\s-\d/.test(text.replaceAll('SP4N-LAPOR!', '')))
      .map(({ key, language }) => `${catalogue.name}.${key}.${language}`),
  )
  expect(faulty).toEqual([])
})

test('an area is spoken in one language, always as the same object', () => {
  const area = words({
    plain: { id: 'satu', en: 'one' },
    made: { id: (n: number) => `${n} butir`, en: (n: number) => `${n} items` },
  })
  expect(inLanguage(area, 'id').plain).toBe('satu')
  expect(inLanguage(area, 'en').made(3)).toBe('3 items')
  expect(inLanguage(area, 'en')).toBe(inLanguage(area, 'en'))
})

test('labels keep the order of their codes', () => {
  expect(Object.keys(labels<'b' | 'a'>({ b: { id: 'B', en: 'B' }, a: { id: 'A', en: 'A' } }))).toEqual(['b', 'a'])
})
