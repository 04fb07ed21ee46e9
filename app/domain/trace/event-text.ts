import { canonicalJson } from './canonical-json.ts'

/** The hash before the first event of a stream, and before the first anchor. */
export const noHash = '0'.repeat(64)

/** One event as it stands in its chain. Values are canonical JSON text; times are UTC ISO text. */
export type ChainedEvent = {
  readonly stream: string
  readonly position: number
  readonly at: string
  readonly actorId: string | null
  readonly action: string
  readonly subject: string
  readonly oldValue: string | null
  readonly newValue: string | null
  readonly reason: string | null
  readonly previousHash: string
}

/** The text whose SHA-256 is the event's hash: every field in a fixed order, the hash before it included. */
export function eventText(event: ChainedEvent): string {
  return canonicalJson([
    event.stream,
    event.position,
    event.at,
    event.actorId,
    event.action,
    event.subject,
    event.oldValue,
    event.newValue,
    event.reason,
    event.previousHash,
  ])
}

/** The last event of a stream. */
export type StreamHead = { readonly stream: string; readonly position: number; readonly hash: string }

/** The text that stands for all streams at once; the heads must be ordered by stream. */
export function headsText(heads: readonly StreamHead[]): string {
  return canonicalJson(heads.map(({ stream, position, hash }) => [stream, position, hash]))
}

export type ChainedAnchor = {
  readonly day: string
  readonly headsHash: string
  readonly streams: number
  readonly previousHash: string
}

/** The text whose SHA-256 is the anchor's hash. */
export function anchorText({ day, headsHash, streams, previousHash }: ChainedAnchor): string {
  return canonicalJson([day, headsHash, streams, previousHash])
}
