import type { Edition } from './types.ts'
import { placedItems } from './walk.ts'

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
  const placed = placedItems(edition).find(({ item }) => item.code === code)
  return placed && { code, areaKey: placed.part?.areaKey }
}

/** The codes of every item in some areas. */
export function itemsOfAreas(edition: Edition, areaKeys: readonly string[]): readonly string[] {
  return placedItems(edition)
    .filter(({ part }) => part !== null && areaKeys.includes(part.areaKey))
    .map(({ item }) => item.code)
}
