import { useLanguage, useText, useWords } from '#app/content/language.tsx'
import { inLanguage } from '#app/content/words.ts'
import { areaShortNames, gateNames } from '#app/content/words/instrument.ts'
import { overviewWords } from '#app/content/words/overview.ts'
import type { Bilingual } from '#app/domain/instrument/types.ts'

/** The short name of a gate: the catalogue's where it has one, an area's own name, else that of the edition. */
export function useGateName(): (gate: { readonly key: string; readonly name: Bilingual }) => string {
  const language = useLanguage()
  const text = useText()
  const names: Readonly<Record<string, string>> = inLanguage(gateNames, language)
  return ({ key, name }) => names[key] ?? text(name)
}

/** The short name of an area for charts. */
export function useAreaName(): (area: { readonly key: string; readonly name: Bilingual }) => string {
  const language = useLanguage()
  const text = useText()
  const names: Readonly<Record<string, string>> = inLanguage(areaShortNames, language)
  return ({ key, name }) => names[key] ?? text(name)
}

/** What a part of the points needed is called: where it binds, and where points for it may be won. */
export function useTermName() {
  const t = useWords(overviewWords)
  const gateName = useGateName()
  return ({ kind, gate, name }: { readonly kind: string; readonly gate: string; readonly name: Bilingual }) => {
    if (kind === 'pengungkit') return t.levers
    if (kind === 'anywhere') return t.anywhere
    return gateName({ key: gate, name })
  }
}
