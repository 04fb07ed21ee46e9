import type { Actor } from '#app/domain/access/actor.ts'
import { addTimes } from '#app/domain/service-times/tally.ts'
import type { ServiceTimes } from '#app/domain/service-times/tally.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import type { Repositories } from '#db/store.server.ts'
import { findList } from './find-list.server.ts'
import type { ListKey } from './find-list.server.ts'
import { readingOf } from './reading.server.ts'
import type { Reading } from './reading.server.ts'

type List = NonNullable<Awaited<ReturnType<Repositories['serviceTimeImports']['find']>>>

/** A month of a list beside what is known of that month already. */
export type ListMonth = {
  readonly month: string
  readonly finished: number
  readonly onTime: number
  /** Of how many there is a standard. */
  readonly withStandard: number
  /** What is known now; null when the month is new. */
  readonly before: { readonly version: number; readonly finished: number } | null
}

export type ListPage = Pick<List, 'id' | 'officeId' | 'state' | 'share' | 'rows' | 'fileName' | 'asOf' | 'fault'> & {
  readonly office: string
  readonly timezone: string
  /** Null unless it waits. */
  readonly found:
    | (Pick<Reading, 'finished' | 'open' | 'otherColumns' | 'faulty' | 'faults'> & {
        readonly months: readonly ListMonth[]
        /** What is known of open applications is of this day; null when nothing is known. */
        readonly openBefore: string | null
        /** Stands for what is known now, so that nothing else is replaced than what was shown. */
        readonly seen: string
      })
    | null
}

/** A list that is read, waits, or was decided about. Throws as `findList` does. */
export async function readListPage(
  { store, now }: Pick<Tools, 'store' | 'now'>,
  actor: Actor,
  key: ListKey,
): Promise<ListPage> {
  const { list, name, unit } = await findList(store, { now }, actor, key)
  const { id, officeId, state, share, rows, fileName, asOf, fault } = list
  const page = { id, officeId, state, share, rows, fileName, asOf, fault, office: name, timezone: unit.timezone }
  if (state !== 'waiting') return { ...page, found: null }

  const { tally, finished, open, otherColumns, faulty, faults } = readingOf(list.reading)
  const names = tally.months.map(({ month }) => month)
  const [from, to] = [names[0] ?? '', names.at(-1) ?? '']
  const known = await store.serviceTimes.listMonths(officeId, from, to)
  const times = await store.serviceTimes.listTimes(officeId, from, to)
  const standing = asOf === null ? undefined : await store.serviceTimes.findStanding(officeId)
  const months = tally.months.map(({ month, services }) => {
    const version = known.find((one) => one.month === month)?.version
    const before = times.filter((one) => one.month === month).reduce((sum, one) => sum + one.finished, 0)
    const all = summed(services)
    return {
      ...{ month, finished: all.finished, onTime: all.onTime, withStandard: withStandard(services) },
      before: version === undefined ? null : { version, finished: before },
    }
  })
  const seen = seenOf(
    known.filter(({ month }) => names.includes(month)),
    standing,
  )
  return {
    ...page,
    found: { finished, open, otherColumns, faulty, faults, months, openBefore: standing?.asOf ?? null, seen },
  }
}

/** The same for the same months in the same versions, another for any other. */
export function seenOf(
  months: readonly { readonly month: string; readonly version: number }[],
  standing: { readonly version: number } | undefined,
): string {
  const versions = months.map(({ month, version }) => `${month}:${version}`).sort()
  return [...versions, `open:${standing?.version ?? 0}`].join(' ')
}

/** Services added up. */
export function summed(services: readonly ServiceTimes[]): ServiceTimes {
  const [first, ...others] = services
  if (!first) throw new Error('A month without any service is none')
  return others.reduce((sum, one) => addTimes(sum, one), first)
}

/** How many finished applications there is a standard for. */
export function withStandard(services: readonly ServiceTimes[]): number {
  return services.reduce((sum, { finished, standardDays }) => sum + (standardDays === null ? 0 : finished), 0)
}
