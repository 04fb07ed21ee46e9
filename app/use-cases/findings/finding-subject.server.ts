import { AppError } from '#app/domain/errors.ts'
import { indexEdition } from '#app/domain/instrument/index-edition.ts'
import type { Edition } from '#app/domain/instrument/types.ts'
import { areaMark } from '#app/domain/findings/subject.ts'

/** What a finding is about; both null for the whole office. */
export type FindingSubject = { readonly areaKey: string | null; readonly itemCode: string | null }

/**
 * Reads what was chosen: an item's code, `AREA:` and the key of an area, or nothing for the whole office. Throws
 * 'invalid' 'finding-subject' for anything else.
 */
export function subjectOf(edition: Edition, chosen: string): FindingSubject {
  if (chosen === '') return { areaKey: null, itemCode: null }
  const index = indexEdition(edition)
  const area = index.areas.find(({ key }) => `${areaMark}${key}` === chosen)
  if (area) return { areaKey: area.key, itemCode: null }
  const item = index.itemByCode.get(chosen)
  if (!item) throw new AppError('invalid', 'finding-subject')
  return { areaKey: item.areaKey, itemCode: chosen }
}

/** Under which subject the trace tells of a finding: its item, so that the item's history has it, or its number. */
export function tracedSubject({ itemCode, number }: { readonly itemCode: string | null; readonly number: number }) {
  return itemCode ?? `finding:${number}`
}
