import { canonicalJson } from '#app/domain/trace/canonical-json.ts'

type Kept = { readonly excluded: string }

/** The people whom a complaint concerns: they never handle it. */
export function excludedFrom({ excluded }: Kept): readonly string[] {
  return JSON.parse(excluded) as readonly string[]
}

/** Whether a complaint concerns somebody (conflict of interest). */
export function isExcluded(complaint: Kept, personId: string): boolean {
  return excludedFrom(complaint).includes(personId)
}

/** What is kept once it turned out to concern somebody besides. */
export function excluding(complaint: Kept, personId: string): string {
  return canonicalJson([...new Set([...excludedFrom(complaint), personId])].sort())
}
