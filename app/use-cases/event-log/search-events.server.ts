import type { Actor } from '#app/domain/access/actor.ts'
import { authorizeAnywhere, branchPaths, canOverall } from '#app/domain/access/authorize.ts'
import { localDay } from '#app/domain/calendar/local-day.ts'
import { prerequisiteMark } from '#app/domain/instrument/subjects.ts'
import type { Bilingual } from '#app/domain/instrument/types.ts'
import { changesBetween } from '#app/domain/trace/changes.ts'
import type { FieldChange } from '#app/domain/trace/changes.ts'
import type { JsonValue } from '#app/domain/trace/canonical-json.ts'
import type { Clock } from '#app/platform/clock.server.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import type { Repositories } from '#db/store.server.ts'

type LogFilter = Parameters<Repositories['eventLog']['list']>[0]
type NamedEvent = Awaited<ReturnType<Repositories['eventLog']['list']>>[number]

/** Where an event stands in the log. */
export type LogPlace = { readonly at: string; readonly stream: string; readonly position: number }

export type EventsAsked = {
  /** First and last day, 'YYYY-MM-DD', western Indonesia; null without a bound. */
  readonly from: string | null
  readonly to: string | null
  /** An e-mail address or NIP; empty for everybody. */
  readonly person: string
  /** The code of an office; empty for all. */
  readonly officeId: string
  /** Empty for all. */
  readonly action: string
  readonly stream: string
  /** Where the page begins; null for the newest. */
  readonly after: LogPlace | null
}

export type LoggedEvent = {
  readonly stream: string
  readonly position: number
  readonly at: string
  readonly actor: string | null
  readonly action: string
  readonly subject: string
  /** The name of the person or unit that the subject is the id of. */
  readonly subjectName: string | null
  /** The prerequisite that the subject stands for. */
  readonly prerequisite: Bilingual | null
  readonly changes: readonly FieldChange[]
  readonly reason: string | null
  readonly hash: string
}

export type EventsPage = {
  readonly events: readonly LoggedEvent[]
  /** Where the next page begins; null at the end. */
  readonly next: LogPlace | null
  /** The last day that was sealed, with the number of streams and its hash. */
  readonly anchor: { readonly day: string; readonly streams: number; readonly hash: string } | null
  /** Nobody signs in by what was asked for. */
  readonly unknownPerson: boolean
}

type SearchTools = Pick<Tools, 'store' | 'now' | 'editions'>

const eventsOnPage = 50

/**
 * A page of everything that was noted in the actor's reach, newest first: all of it for the administrator of the
 * whole, the streams of the branch's offices for a region's. Pages follow each other by place, not by number. At most
 * six queries.
 */
export async function searchEvents(tools: SearchTools, actor: Actor, asked: EventsAsked): Promise<EventsPage> {
  const { store, now } = tools
  const { filter, unknownPerson } = await filterOf(store, now, actor, asked)
  const found = filter ? await store.eventLog.list(filter, eventsOnPage + 1, asked.after ?? undefined) : []
  const events = found.slice(0, eventsOnPage)
  const last = events.at(-1)
  const anchor = await store.anchors.latest()
  return {
    events: await withNames(tools, events),
    next: last && found.length > eventsOnPage ? placeOf(last) : null,
    anchor: anchor ? { day: anchor.day, streams: anchor.streams, hash: anchor.hash } : null,
    unknownPerson,
  }
}

const eventsAtOnce = 1000

/** The same events without end, batch by batch, for a file. */
export async function* eachEvent(
  tools: SearchTools,
  actor: Actor,
  asked: Omit<EventsAsked, 'after'>,
): AsyncGenerator<readonly LoggedEvent[]> {
  const { store, now } = tools
  const { filter } = await filterOf(store, now, actor, { ...asked, after: null })
  let from: LogPlace | undefined
  while (filter) {
    const batch = await store.eventLog.list(filter, eventsAtOnce, from)
    if (batch.length > 0) yield await withNames(tools, batch)
    const last = batch.at(-1)
    if (batch.length < eventsAtOnce || !last) return
    from = placeOf(last)
  }
}

/** The offices by which the trace can be filtered, in the order of the tree. One query. */
export async function listSearchedOffices(
  { store, now }: Pick<SearchTools, 'store' | 'now'>,
  actor: Actor,
): Promise<{ value: string; label: string }[]> {
  authorizeSearch(actor, now)
  const day = localDay(now())
  const branches = branchPaths(actor, 'trace:search', day)
  const all = await store.unitRegister.listAll(day)
  const mine = all.filter(({ path }) => branches.some((branch) => path.startsWith(branch)))
  return mine.map(({ id, shortName, name }) => ({ value: id, label: shortName ?? name ?? id }))
}

/** Asked before a file is begun: an answer that has started cannot refuse any more. */
export function authorizeSearch(actor: Actor, now: Clock): void {
  authorizeAnywhere(actor, 'trace:search', localDay(now()))
}

async function filterOf(
  store: Pick<Repositories, 'assessments' | 'units' | 'persons' | 'eventLog' | 'unitRegister'>,
  now: Clock,
  actor: Actor,
  asked: EventsAsked,
): Promise<{ readonly filter: LogFilter | null; readonly unknownPerson: boolean }> {
  authorizeSearch(actor, now)
  const today = localDay(now())
  const person = asked.person === '' ? undefined : await store.persons.findByLogin(asked.person)
  if (asked.person !== '' && !person) return { filter: null, unknownPerson: true }

  const reach = canOverall(actor, 'trace:search', today)
    ? null
    : await store.eventLog.listStreamsIn(branchPaths(actor, 'trace:search', today))
  const office = asked.officeId === '' ? null : await store.eventLog.listStreamsOf(asked.officeId)
  const stream = asked.stream === '' ? null : [asked.stream]
  const filter: LogFilter = {
    streams: both(both(reach, office), stream),
    ...(asked.from !== null && { since: dayStart(asked.from) }),
    ...(asked.to !== null && { until: dayStart(asked.to, 1) }),
    ...(person && { actorId: person.id }),
    ...(asked.action !== '' && { action: asked.action }),
  }
  return { filter, unknownPerson: false }
}

/** What is in both lists; null is everything. */
function both(one: readonly string[] | null, other: readonly string[] | null): readonly string[] | null {
  if (one === null || other === null) return one ?? other
  return one.filter((stream) => other.includes(stream))
}

/** The instant at which a day begins in western Indonesia, some days later. */
function dayStart(day: string, later = 0): string {
  return new Date(Date.parse(`${day}T00:00:00.000+07:00`) + later * 24 * 3_600_000).toISOString()
}

function placeOf({ at, stream, position }: LogPlace): LogPlace {
  return { at, stream, position }
}

/** Names the people and units that are spoken of. Two queries. */
async function withNames(
  { store: { persons, unitRegister }, now, editions }: SearchTools,
  events: readonly NamedEvent[],
): Promise<readonly LoggedEvent[]> {
  const subjects = [...new Set(events.map(({ subject }) => subject))]
  const people = new Map((await persons.listByIds(subjects)).map(({ id, name }) => [id, name]))
  const units = new Map((await unitRegister.listByIds(subjects, localDay(now()))).map(({ id, name }) => [id, name]))
  return events.map(({ stream, position, at, actorName, action, subject, oldValue, newValue, reason, hash }) => ({
    ...{ stream, position, at, action, subject, hash },
    actor: actorName,
    subjectName: people.get(subject) ?? units.get(subject) ?? null,
    prerequisite: prerequisiteLabel(editions, subject),
    ...(isOwnTrace(stream)
      ? { reason, changes: changesBetween(valueOf(oldValue), valueOf(newValue)) }
      : { reason: null, changes: changesBetween(valueOf(oldValue), valueOf(newValue)).filter(isOutward) }),
  }))
}

/** What a prerequisite is called in the first edition that has it; null for every other subject. */
function prerequisiteLabel(editions: SearchTools['editions'], subject: string): Bilingual | null {
  if (!subject.startsWith(prerequisiteMark)) return null
  const all = [...editions.values()].flatMap(({ prerequisites }) => prerequisites)
  return all.find(({ key }) => prerequisiteMark + key === subject)?.label ?? null
}

/** Administration and accounts; every other stream is an office's work. */
function isOwnTrace(stream: string): boolean {
  return stream === 'administration' || stream.startsWith('person:')
}

/**
 * What of an office's work may be told to whoever searches the trace without being a reader of answers: its course
 * and who is in charge. Answers, notes, titles and reasons stay with those who read them.
 */
const outward: readonly string[] = ['state', 'target', 'personId', 'dueOn']

function isOutward({ field }: FieldChange): boolean {
  return outward.includes(field)
}

function valueOf(text: string | null): JsonValue {
  return text === null ? null : (JSON.parse(text) as JsonValue)
}
