import type { Actor } from '#app/domain/access/actor.ts'
import { can } from '#app/domain/access/authorize.ts'
import { daysOf, periodAt, periodAway, periodOf } from '#app/domain/calendar/periods.ts'
import { daysBefore } from '#app/domain/calendar/weeks.ts'
import { AppError } from '#app/domain/errors.ts'
import { weekHours } from '#app/domain/information/counts.ts'
import { isOverdue } from '#app/domain/information/enquiry.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { readHead } from '#app/use-cases/overview/read-head.server.ts'
import { targetsOfYear } from '#app/use-cases/reporting/targets-of-year.server.ts'
import type { Repositories } from '#db/store.server.ts'
import type { DeskEntries, EnquiryRow, InformationPage, MonthCounts } from './desk-view.server.ts'
import { reachedDesk } from './reached-desk.server.ts'

type Enquiry = NonNullable<Awaited<ReturnType<Repositories['enquiries']['find']>>>
type ReadTools = Pick<Tools, 'store' | 'now' | 'catalogue' | 'topics'>

/** Lists of entries end here; the figures above them count all. */
const listed = 50
const sameDayIndicator = 'CC-02'
const usualChannel = 'information_center'
/** The channel of somebody who was away for so many days is not remembered. */
const remembered = 31

/**
 * The information centre of an office: its counts of a month ('YYYY-MM', this one when none is asked for), and for its
 * team what waits and what was entered today. Nine queries, one more where more waits than is listed. Throws 'not-found' out of reach, 'forbidden', 'invalid'
 * for a month that is none or has not come.
 */
export async function readInformation(
  { store, now, catalogue, topics }: ReadTools,
  actor: Actor,
  { officeId, month }: { readonly officeId: string; readonly month: string | undefined },
): Promise<InformationPage> {
  const { office, place } = await reachedDesk(store, now, actor, { officeId, action: 'information:read' })
  const { today } = place
  const { enquiries } = store
  const counts = await countMonth({ enquiries }, { catalogue, topics }, { officeId, today, month })
  const where = { officeId, officePath: office.path, timezone: office.timezone, year: Number(today.slice(0, 4)) }
  const named = (list: readonly { readonly code: string; readonly name: { id: string; en: string } }[]) =>
    list.map(({ code, name }) => ({ code, name }))
  const entries = can(actor, 'enquiry:write', place)
    ? await entriesOf({ enquiries }, { officeId, today, personId: actor.personId })
    : null
  return {
    head: await readHead(store, now, where, today),
    ...(countListed(entries) ?? (await enquiries.countWaiting(officeId, today))),
    counts,
    target: await targetsOfYear(
      store,
      { catalogue },
      { year: Number(counts.month.slice(0, 4)), code: sameDayIndicator },
    ),
    entries,
    canWriteProfile: can(actor, 'profile:write', place),
    channels: named(catalogue.channels),
    services: named(catalogue.service_types),
    topics: named(topics),
  }
}

/** The month that is asked for, or that of the day; 'invalid' for one that is none or lies ahead. */
export function monthOf(asked: string | undefined, today: string) {
  const current = periodAt(today, 'monthly')
  if (asked === undefined) return current
  const period = periodOf(asked)
  if (period?.kind !== 'monthly' || period.key > current.key) throw new AppError('invalid', 'unknown-month')
  return period
}

async function countMonth(
  { enquiries }: Pick<Repositories, 'enquiries'>,
  { catalogue, topics }: Pick<ReadTools, 'catalogue' | 'topics'>,
  { officeId, today, month }: { readonly officeId: string; readonly today: string; readonly month: string | undefined },
): Promise<MonthCounts> {
  const period = monthOf(month, today)
  const days = { officeId, ...daysOf(period) }
  const byChannel = await enquiries.countByChannel(days)
  const byTopic = await enquiries.countByTopic(days)
  const sum = (key: 'count' | 'sameDay') => byChannel.reduce((total, line) => total + line[key], 0)
  return {
    month: period.key,
    previous: periodAway(period, -1).key,
    next: period.key === periodAt(today, 'monthly').key ? null : periodAway(period, 1).key,
    total: sum('count'),
    sameDay: sum('sameDay'),
    topics: topics
      .map(({ code, name }) => ({ code, name, count: byTopic.find(({ topic }) => topic === code)?.count ?? 0 }))
      .filter(({ count }) => count > 0)
      .sort((one, other) => other.count - one.count),
    channels: catalogue.channels.flatMap(({ code, name }) => {
      const found = byChannel.find(({ channel }) => channel === code)
      if (!found) return []
      const { count, sameDay, answered, minutes } = found
      return [{ code, name, count, sameDay, averageMinutes: answered === 0 ? null : minutes / answered }]
    }),
    week: weekHours(await enquiries.countByHour(days)),
  }
}

async function entriesOf(
  { enquiries }: Pick<Repositories, 'enquiries'>,
  { officeId, today, personId }: { readonly officeId: string; readonly today: string; readonly personId: string },
): Promise<DeskEntries> {
  const since = daysBefore(today, remembered)
  return {
    channel: (await enquiries.lastChannel({ officeId, personId, since })) ?? usualChannel,
    waiting: (await enquiries.listWaiting(officeId, listed)).map((row) => rowOf(row, today)),
    today: (await enquiries.listByDay(officeId, today, listed)).map((row) => rowOf(row, today)),
  }
}

/** How many wait, as far as the list tells: undefined where it is not there or ends before they do. */
function countListed(entries: DeskEntries | null) {
  if (!entries || entries.waiting.length >= listed) return undefined
  return { waiting: entries.waiting.length, overdue: entries.waiting.filter(({ overdue }) => overdue).length }
}

function rowOf(row: Enquiry, today: string): EnquiryRow {
  const { id, version, channel, service, topic, outcome, note, askedAt, askedOn, answeredAt, minutes } = row
  return {
    ...{ id, version: Number(version), channel, service, topic, outcome, note, askedAt, askedOn, answeredAt },
    minutes: minutes === null ? null : Number(minutes),
    overdue: isOverdue(row, today),
    byItself: row.source !== 'desk',
  }
}
