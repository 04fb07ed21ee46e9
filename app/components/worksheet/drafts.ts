import type { Draft, Kept } from './saver.ts'

/** Whose unsent texts, of which assessment: on a shared computer nobody sends another person's text. */
export type DraftScope = { readonly personId: string; readonly assessmentId: string }

const prefixOf = ({ personId, assessmentId }: DraftScope) => `menuju:jawaban:${personId}:${assessmentId}:`

/** The unsent text of one item in this browser; a browser that keeps nothing is no fault. */
export function draftStore(scope: DraftScope, itemCode: string) {
  const key = prefixOf(scope) + itemCode
  return {
    read: (): Kept | null => quietly(() => parseKept(localStorage.getItem(key))) ?? null,
    keep: (kept: Kept): void => void quietly(() => localStorage.setItem(key, JSON.stringify(kept))),
    forget: (): void => void quietly(() => localStorage.removeItem(key)),
  }
}

/** The items of which this browser still has an unsent text. */
export function keptItems(scope: DraftScope): readonly string[] {
  const prefix = prefixOf(scope)
  const keys = quietly(() => Object.keys(localStorage)) ?? []
  return keys.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length))
}

function quietly<Result>(work: () => Result): Result | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}

/** What an older version of the page, or somebody's hand, left there is looked at before it is believed. */
function parseKept(text: string | null): Kept | null {
  const value: unknown = text === null ? null : JSON.parse(text)
  if (typeof value !== 'object' || value === null) return null
  const { draft, version, sent = null } = value as Partial<Kept>
  if (typeof version !== 'number' || !isDraft(draft) || !(sent === null || isDraft(sent))) return null
  return { draft, version, sent }
}

function isDraft(value: unknown): value is Draft {
  if (typeof value !== 'object' || value === null) return false
  const { choice, inputs, note } = value as Partial<Draft>
  return (
    (choice === null || typeof choice === 'string') &&
    typeof note === 'string' &&
    typeof inputs === 'object' &&
    inputs !== null &&
    Object.values(inputs).every((text) => typeof text === 'string')
  )
}
