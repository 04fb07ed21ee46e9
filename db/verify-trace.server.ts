import { noHash, type StreamHead } from '#app/domain/trace/event-text.ts'
import { hashOfAnchor, hashOfEvent, hashOfHeads } from './event-hash.server.ts'
import type { Event } from './repositories/events.server.ts'
import type { Repositories } from './store.server.ts'

/** Where a chain does not hold: a stream and a position in it, or the day of an anchor. */
export type TraceFault =
  | { readonly stream: string; readonly position: number; readonly fault: 'changed' | 'missing' | 'unlinked' | 'head' }
  | { readonly day: string; readonly fault: 'changed' | 'unlinked' | 'heads' }

type Trace = Pick<Repositories, 'events' | 'anchors'>

const eventsAtOnce = 500

/**
 * Reads every event and every anchor again and tells where they are not what they were: an event whose text no
 * longer gives its hash ('changed'), a hole ('missing'), an event that does not follow on the one before
 * ('unlinked'), a head that is not the last event ('head'), a day whose heads have become others ('heads').
 */
export async function verifyTrace({ events, anchors }: Trace): Promise<TraceFault[]> {
  const heads = new Map((await events.listHeads()).map((head) => [head.stream, head]))
  const faults: TraceFault[] = []
  for (const stream of new Set([...heads.keys(), ...(await events.listStreams())])) {
    faults.push(...(await verifyStream(events, stream, heads.get(stream))))
  }
  return [...faults, ...(await verifyAnchors(anchors))]
}

/** The faults of one stream, read in batches. */
export async function verifyStream(
  events: Trace['events'],
  stream: string,
  head: StreamHead | undefined,
): Promise<TraceFault[]> {
  const faults: TraceFault[] = []
  let last: StreamHead = { stream, position: 0, hash: noHash }
  for (;;) {
    const batch = await events.listAfter(stream, last.position, eventsAtOnce)
    for (const event of batch) {
      faults.push(...faultsOf(event, last))
      last = event
    }
    if (batch.length < eventsAtOnce) break
  }
  const reached = head?.position === last.position && head.hash === last.hash
  return reached ? faults : [...faults, { stream, position: last.position, fault: 'head' }]
}

function faultsOf(event: Event, before: StreamHead): TraceFault[] {
  const { stream, position } = event
  if (position !== before.position + 1) return [{ stream, position: before.position + 1, fault: 'missing' }]
  const faults: TraceFault[] = []
  if (hashOfEvent(event) !== event.hash) faults.push({ stream, position, fault: 'changed' })
  if (event.previousHash !== before.hash) faults.push({ stream, position, fault: 'unlinked' })
  return faults
}

async function verifyAnchors(anchors: Trace['anchors']): Promise<TraceFault[]> {
  const faults: TraceFault[] = []
  let previousHash = noHash
  for (const anchor of await anchors.list()) {
    const { day } = anchor
    if (hashOfAnchor(anchor) !== anchor.hash) faults.push({ day, fault: 'changed' })
    if (anchor.previousHash !== previousHash) faults.push({ day, fault: 'unlinked' })
    if (hashOfHeads(await anchors.headsOn(day)) !== anchor.headsHash) faults.push({ day, fault: 'heads' })
    previousHash = anchor.hash
  }
  return faults
}
