import { createHash } from 'node:crypto'
import { anchorText, eventText, headsText } from '#app/domain/trace/event-text.ts'
import type { ChainedAnchor, ChainedEvent, StreamHead } from '#app/domain/trace/event-text.ts'

/** The hash an event must carry. */
export function hashOfEvent(event: ChainedEvent): string {
  return sha256(eventText(event))
}

/** The digest over the heads of all streams, which must come ordered by stream. */
export function hashOfHeads(heads: readonly StreamHead[]): string {
  return sha256(headsText(heads))
}

/** The hash an anchor must carry. */
export function hashOfAnchor(anchor: ChainedAnchor): string {
  return sha256(anchorText(anchor))
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
