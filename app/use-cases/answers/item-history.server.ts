import type { Answer } from '#app/domain/scoring/answers.ts'
import { isRecord } from '#app/domain/scoring/check-answers.ts'
import type { Repositories } from '#db/store.server.ts'
import type { HistoryView } from './worksheet-view.server.ts'

type NamedEvent = Awaited<ReturnType<Repositories['events']['listBySubjects']>>[number]

/** An event as the history of an item tells it. */
export function historyView(event: NamedEvent): HistoryView {
  const { position, at, actorName, action, reason } = event
  return { position, at, actor: actorName, action, reason, change: changeOf(event) }
}

/**
 * A text that saves by itself is saved at every pause. Of such saves in a row by the same person the newest tells
 * enough; newest first.
 */
export function withoutPauses(history: readonly HistoryView[]): readonly HistoryView[] {
  return history.filter((event, at) => {
    const newer = history[at - 1]
    return !(newer && isTextOnly(newer) && isTextOnly(event) && newer.actor === event.actor)
  })
}

function isTextOnly({ change }: HistoryView): boolean {
  return change.kind === 'answer' && JSON.stringify(change.from) === JSON.stringify(change.to)
}

function changeOf({ action, oldValue, newValue }: NamedEvent): HistoryView['change'] {
  const [before, after] = [parsed(oldValue), parsed(newValue)]
  if (action === 'answer.recorded' && isRecord(after)) {
    const old = isRecord(before) ? before : { value: null, note: '' }
    return {
      kind: 'answer',
      from: (old['value'] ?? null) as Answer | null,
      to: (after['value'] ?? null) as Answer | null,
      noteChanged: old['note'] !== after['note'],
    }
  }
  if (action === 'documents.ticked') return { kind: 'documents', ticked: Array.isArray(after) ? after.length : 0 }
  return { kind: 'other' }
}

function parsed(value: string | null): unknown {
  return value === null ? null : JSON.parse(value)
}
