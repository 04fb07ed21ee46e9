import type { Draft } from '#app/components/worksheet/saver.ts'
import { emptyEntry, isSameEntry } from '#app/domain/reporting/entry.ts'
import type { EntryText } from '#app/domain/reporting/entry.ts'
import type { FormView } from '#app/use-cases/reporting/form-view.server.ts'
import type { Texts } from './live.ts'

/** A field that was changed: what stands there, and what the server had there when it was changed. */
type Changed = { readonly now: EntryText; readonly was: EntryText }

/** What the page shows as saved. */
export function savedTexts({ fields }: Pick<FormView, 'fields'>): Texts {
  return Object.fromEntries(fields.map(({ key, text, reason }) => [key, { text, reason }]))
}

/** The changed fields as the saver keeps them on the device. */
export function draftFrom(texts: Texts, saved: Texts): Draft {
  const changed = Object.entries(texts).filter(([key, now]) => !isSameEntry(now, saved[key] ?? emptyEntry))
  return draftOf(changed.map(([key, now]) => [key, { now, was: saved[key] ?? emptyEntry }]))
}

function draftOf(changed: readonly (readonly [string, Changed])[]): Draft {
  return { choice: null, note: '', inputs: Object.fromEntries(changed.map(([key, one]) => [key, JSON.stringify(one)])) }
}

/** The changed fields of a draft; what an older page left there and cannot be read is passed over. */
export function changesIn({ inputs }: Draft): ReadonlyMap<string, Changed> {
  return new Map(
    Object.entries(inputs).flatMap(([key, text]) => {
      const changed = parsed(text)
      return changed ? [[key, changed] as const] : []
    }),
  )
}

/** What stands in the fields: what was changed, over what is saved. */
export function shownTexts(saved: Texts, draft: Draft): Texts {
  return { ...saved, ...Object.fromEntries([...changesIn(draft)].map(([key, { now }]) => [key, now])) }
}

function parsed(text: string): Changed | undefined {
  try {
    const { now, was } = JSON.parse(text) as Changed
    return isEntry(now) && isEntry(was) ? { now, was } : undefined
  } catch {
    return undefined
  }
}

function isEntry(value: unknown): value is EntryText {
  if (typeof value !== 'object' || value === null) return false
  const { text, reason } = value as Partial<EntryText>
  return typeof text === 'string' && typeof reason === 'string'
}
