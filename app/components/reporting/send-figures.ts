import type { SaveOutcome } from '#app/components/worksheet/saver.ts'
import type { EntryText } from '#app/domain/reporting/entry.ts'
import { isRecord } from '#app/domain/scoring/check-answers.ts'
import { figurePrefix, reasonPrefix } from '#app/forms/reporting.ts'
import type { Texts } from './live.ts'

export type SentFigures =
  | Exclude<SaveOutcome, { kind: 'stale' | 'saved' }>
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'overtaken'; readonly theirs: Texts }

/** Sends changed figures with what was seen there before; never throws. Goes on when the page is left meanwhile. */
export async function sendFigures(address: string, changed: Texts, seen: Texts): Promise<SentFigures> {
  const body = new URLSearchParams({ intent: 'save', seen: seenText(seen, Object.keys(changed)) })
  for (const [key, { text, reason }] of Object.entries(changed)) {
    body.set(figurePrefix + key, text)
    body.set(reasonPrefix + key, reason)
  }
  try {
    const headers = { Accept: 'application/json' }
    const response = await fetch(address, { method: 'POST', body, headers, keepalive: true })
    const parsed: unknown = await response.json()
    return isRecord(parsed) ? outcomeOf(response.status, parsed) : { kind: 'unreachable' }
  } catch {
    return { kind: 'unreachable' }
  }
}

/** What stood in the fields, as the server reads it back. */
export function seenText(texts: Texts, keys: readonly string[]): string {
  return JSON.stringify(
    Object.fromEntries(
      keys.map((key): [string, [string, string]] => {
        const { text, reason }: EntryText = texts[key] ?? { text: '', reason: '' }
        return [key, [text, reason]]
      }),
    ),
  )
}

function outcomeOf(status: number, body: Readonly<Record<string, unknown>>): SentFigures {
  const { at, errors, reason, theirs } = body
  if (status === 429 || status >= 500) return { kind: 'unreachable' }
  if (status === 200 && typeof at === 'string') return { kind: 'saved', at }
  if (status === 409 && isRecord(theirs)) return { kind: 'overtaken', theirs: theirs as Texts }
  if (isRecord(errors) && Object.keys(errors).length > 0) {
    return { kind: 'invalid', errors: errors as Readonly<Record<string, readonly string[]>> }
  }
  return { kind: 'refused', reason: typeof reason === 'string' ? reason : 'unknown' }
}
