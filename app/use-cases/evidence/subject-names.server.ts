import { indexEdition } from '#app/domain/instrument/index-edition.ts'
import { prerequisiteMark } from '#app/domain/instrument/subjects.ts'
import type { Bilingual, Edition } from '#app/domain/instrument/types.ts'

/** The items of one page of the worksheet, to choose from. */
export type NodeChoice = {
  readonly code: string
  readonly name: Bilingual
  readonly items: readonly { readonly code: string; readonly text: Bilingual }[]
}

/** What an item asks for, or a prerequisite is called; its own code where the edition does not know it. */
export function nameOfSubject(edition: Edition, code: string): Bilingual {
  if (code.startsWith(prerequisiteMark)) {
    const key = code.slice(prerequisiteMark.length)
    return edition.prerequisites.find((prerequisite) => prerequisite.key === key)?.label ?? { id: code, en: code }
  }
  return indexEdition(edition).itemByCode.get(code)?.item.text ?? { id: code, en: code }
}

/** Sub-areas and result groups in the order of the worksheet, with those of their items that may be chosen. */
export function attachableNodes(edition: Edition, codes: ReadonlySet<string>): readonly NodeChoice[] {
  const { areas, results } = indexEdition(edition)
  const nodes = [...areas.flatMap(({ aspects }) => aspects.flatMap(({ subAreas }) => subAreas)), ...results]
  return nodes.flatMap(({ code, name, items }) => {
    const open = items
      .filter((item) => codes.has(item.code))
      .map(({ code: of, item }) => ({ code: of, text: item.text }))
    return open.length > 0 ? [{ code, name, items: open }] : []
  })
}
