import { indexEdition } from './index-edition.ts'
import type { Edition } from './types.ts'

/** What marks a subject as a prerequisite; the rest is its key. */
export const prerequisiteMark = 'P:'

/** Where evidence may be attached: `areaKey` is the item's area, undefined for results and prerequisites. */
export type Subject = { readonly code: string; readonly areaKey: string | undefined }

/** The item or unit prerequisite (`P:` and its key) that a code names, or undefined when the edition has none. */
export function findSubject(edition: Edition, code: string): Subject | undefined {
  if (code.startsWith(prerequisiteMark)) {
    const key = code.slice(prerequisiteMark.length)
    const known = edition.prerequisites.some(
      (prerequisite) => prerequisite.key === key && prerequisite.level === 'unit',
    )
    return known ? { code, areaKey: undefined } : undefined
  }
  const item = indexEdition(edition).itemByCode.get(code)
  return item && { code, areaKey: item.areaKey ?? undefined }
}

/** The codes of every item in some areas. */
export function itemsOfAreas(edition: Edition, areaKeys: readonly string[]): readonly string[] {
  return indexEdition(edition)
    .items.filter(({ areaKey }) => areaKey !== null && areaKeys.includes(areaKey))
    .map(({ code }) => code)
}
