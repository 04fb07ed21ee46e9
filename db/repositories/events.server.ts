import type { Selectable } from 'kysely'
import { canonicalJson, type JsonValue } from '#app/domain/trace/canonical-json.ts'
import { noHash, type StreamHead } from '#app/domain/trace/event-text.ts'
import type { Database } from '#db/client.server.ts'
import { prepared, preparedRows } from '#db/dialect/prepared.server.ts'
import { forUpdate } from '#db/dialect/locks.server.ts'
import { hashOfEvent } from '#db/event-hash.server.ts'
import type { EventTable } from '#db/schema.ts'

export type Event = Selectable<EventTable>
export type NamedEvent = Event & { readonly actorName: string | null }

/** What happened: who did what to what, when, and why. Values are plain data; they are kept as canonical JSON. */
export type NewEvent = {
  readonly stream: string
  readonly at: string
  readonly actorId: string | null
  readonly action: string
  readonly subject: string
  readonly oldValue?: JsonValue
  readonly newValue?: JsonValue
  readonly reason?: string | null
}

const rowsAtOnce = 200

const insert = preparedRows<Event>(
  [
    ...(['stream', 'position', 'at', 'actorId', 'action', 'subject'] as const),
    ...(['oldValue', 'newValue', 'reason', 'previousHash', 'hash'] as const),
  ],
  (db, rows) => db.insertInto('event').values(rows),
)

const readHead = prepared(1, (db, stream: string) =>
  forUpdate(db, db.selectFrom('streamHead').selectAll().where('stream', '=', stream)),
)

const writeHead = prepared(3, (db, stream: string, position: number, hash: string) =>
  db.updateTable('streamHead').set({ position, hash }).where('stream', '=', stream),
)

/** The trace: one chain of hashes for each stream, only ever added to. */
export function eventsRepository(db: Database) {
  return {
    /** Adds one event to its stream. Belongs into the transaction of the change it tells of. */
    async append(event: NewEvent): Promise<Event> {
      const head = await lockHead(db, event.stream)
      const row = chained(event, head)
      await insert(db, [row])
      await moveHead(db, row)
      return row
    },

    /** Adds many events, which may belong to several streams, in the order given. */
    async appendMany(events: readonly NewEvent[]): Promise<void> {
      for (const stream of new Set(events.map((event) => event.stream))) {
        let head = await lockHead(db, stream)
        const rows = events.filter((event) => event.stream === stream).map((event) => (head = chained(event, head)))
        for (let start = 0; start < rows.length; start += rowsAtOnce) {
          await db
            .insertInto('event')
            .values(rows.slice(start, start + rowsAtOnce))
            .execute()
        }
        await moveHead(db, head)
      }
    },

    /** The newest events of a stream that come before a position, newest first. */
    listByStream(stream: string, { before, limit }: { before?: number; limit: number }): Promise<Event[]> {
      const events = db.selectFrom('event').selectAll().where('stream', '=', stream)
      return (before === undefined ? events : events.where('position', '<', before))
        .orderBy('position', 'desc')
        .limit(limit)
        .execute()
    },

    /** What happened to one subject of a stream, newest first. */
    listBySubject(stream: string, subject: string, limit = 100): Promise<Event[]> {
      return db
        .selectFrom('event')
        .selectAll()
        .where('stream', '=', stream)
        .where('subject', '=', subject)
        .orderBy('position', 'desc')
        .limit(limit)
        .execute()
    },

    /** What happened to some subjects of a stream, newest first, each with the name of whoever did it. */
    async listBySubjects(stream: string, subjects: readonly string[], limit: number): Promise<NamedEvent[]> {
      if (subjects.length === 0) return []
      return db
        .selectFrom('event')
        .leftJoin('person', 'person.id', 'event.actorId')
        .selectAll('event')
        .select('person.name as actorName')
        .where('stream', '=', stream)
        .where('subject', 'in', [...subjects])
        .orderBy('position', 'desc')
        .limit(limit)
        .execute()
    },

    /** The events of a stream after a position, oldest first: for reading a whole chain in batches. */
    listAfter(stream: string, position: number, limit: number): Promise<Event[]> {
      return db
        .selectFrom('event')
        .selectAll()
        .where('stream', '=', stream)
        .where('position', '>', position)
        .orderBy('position')
        .limit(limit)
        .execute()
    },

    /** The head of every stream, ordered by stream. */
    listHeads(): Promise<StreamHead[]> {
      return db.selectFrom('streamHead').selectAll().orderBy('stream').execute()
    },

    /** The streams that have events, ordered; a stream without its head is found this way too. */
    async listStreams(): Promise<string[]> {
      const rows = await db.selectFrom('event').select('stream').distinct().orderBy('stream').execute()
      return rows.map(({ stream }) => stream)
    },
  }
}

function chained(event: NewEvent, head: StreamHead): Event {
  const row = {
    stream: event.stream,
    position: head.position + 1,
    at: event.at,
    actorId: event.actorId,
    action: event.action,
    subject: event.subject,
    oldValue: event.oldValue === undefined ? null : canonicalJson(event.oldValue),
    newValue: event.newValue === undefined ? null : canonicalJson(event.newValue),
    reason: event.reason ?? null,
    previousHash: head.hash,
  }
  return { ...row, hash: hashOfEvent(row) }
}

/** Takes the stream for this transaction; a stream begins with its first lock. */
async function lockHead(db: Database, stream: string): Promise<StreamHead> {
  if (!db.isTransaction) throw new Error('An event belongs into the transaction of its change')
  const read = async () => (await readHead(db, stream)).rows[0]
  const head = await read()
  if (head) return head
  const first = { stream, position: 0, hash: noHash }
  await db
    .insertInto('streamHead')
    .values(first)
    .onConflict((conflict) => conflict.column('stream').doNothing())
    .execute()
  return (await read()) ?? first
}

async function moveHead(db: Database, { stream, position, hash }: StreamHead): Promise<void> {
  await writeHead(db, stream, position, hash)
}
