import type { Answer } from '#app/domain/scoring/answers.ts'

/** An event of an item, values read. `position` counts up in the stream. */
export type ItemEvent = {
  readonly position: number
  readonly at: string
  readonly action: string
  readonly oldValue: unknown
  readonly newValue: unknown
}

export type ChangedPiece = { readonly title: string; readonly linkedAt: string; readonly uploadedAt: string }

/** What became of an item since a tier judged it last; null where that did not change. */
export type ReviewChanges = {
  /** When that verdict was given. */
  readonly since: string
  readonly answer: { readonly from: Answer | null; readonly to: Answer | null } | null
  readonly note: { readonly from: string; readonly to: string } | null
  readonly added: readonly string[]
  readonly replaced: readonly string[]
  readonly removed: readonly string[]
}

type Now = {
  readonly answer: Answer | null
  readonly note: string
  /** What is attached now, in its current version. */
  readonly pieces: readonly ChangedPiece[]
}

/**
 * What an office changed on an item since a verdict. `events` are those of the item; `judgedAt` is the verdict's own
 * time. Null when nothing changed.
 */
export function changesSince(judgedAt: string, events: readonly ItemEvent[], now: Now): ReviewChanges | null {
  const later = events.filter(({ at }) => at > judgedAt)
  const firstEdit = later
    .filter(({ action }) => action === 'answer.recorded')
    .reduce<ItemEvent | null>((first, event) => (first && first.position < event.position ? first : event), null)
  const before = firstEdit === null ? null : answerIn(firstEdit.oldValue)
  const added = now.pieces.filter(({ linkedAt }) => linkedAt > judgedAt)
  const replaced = now.pieces.filter((piece) => piece.linkedAt <= judgedAt && piece.uploadedAt > judgedAt)
  const removed = later.flatMap(({ action, oldValue }) => (action === 'evidence.detached' ? titleIn(oldValue) : []))
  const changes: ReviewChanges = {
    since: judgedAt,
    answer: before && !isSame(before.answer, now.answer) ? { from: before.answer, to: now.answer } : null,
    note: before && before.note !== now.note ? { from: before.note, to: now.note } : null,
    added: added.map(({ title }) => title),
    replaced: replaced.map(({ title }) => title),
    removed,
  }
  const { answer, note } = changes
  const pieces = changes.added.length + changes.replaced.length + removed.length
  return answer === null && note === null && pieces === 0 ? null : changes
}

function answerIn(value: unknown): { readonly answer: Answer | null; readonly note: string } {
  const { value: answer = null, note = '' } = (value ?? {}) as { value?: Answer | null; note?: string }
  return { answer, note }
}

function titleIn(value: unknown): readonly string[] {
  const { title } = (value ?? {}) as { title?: string }
  return title === undefined ? [] : [title]
}

/** Keys of counts come in any order. */
function isSame(one: Answer | null, other: Answer | null): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other
  const keys = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...keys].every((key) => one[key] === other[key])
}
