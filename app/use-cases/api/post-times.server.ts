import type { Tools } from '#app/platform/tools.server.ts'
import { AppError } from '#app/domain/errors.ts'
import type { Standards } from '#app/domain/service-times/standards.ts'
import { joinTimes, tallying } from '#app/domain/service-times/tally.ts'
import type { LateAtEnd, OpenSince, ServiceTimes } from '#app/domain/service-times/tally.ts'
import { workingDayCount } from '#app/domain/service-times/working-day-count.ts'
import type { Repositories } from '#db/store.server.ts'
import { officeStandards } from '#app/use-cases/service-times/office-standards.server.ts'
import { writeMonths, writeOpen } from '#app/use-cases/service-times/write-months.server.ts'
import type { NewMonth } from '#app/use-cases/service-times/write-months.server.ts'
import { authorizeCaller } from './caller.server.ts'
import { timesFaults } from './times-faults.server.ts'
import { writeOnce } from './write-once.server.ts'
import type { ApiCall, Answered } from './write-once.server.ts'

/** Counts of a service in a month that the sender has added up itself. */
export type SentCounts = {
  readonly service: string
  readonly finished: number
  readonly onTime?: number | undefined
  readonly measured: number
  readonly workingDays: number
}

export type PostTimes = { readonly officeId: string } & (
  | {
      readonly kind: 'applications'
      readonly mode: 'add' | 'replace'
      readonly applications: readonly {
        readonly service: string
        readonly startedOn: string
        readonly finishedOn: string
      }[]
    }
  | {
      readonly kind: 'months'
      readonly months: readonly { readonly month: string; readonly services: readonly SentCounts[] }[]
    }
  | { readonly kind: 'open'; readonly asOf: string; readonly open: readonly OpenSince[] }
)

export type TimesPosted = {
  readonly months: readonly { readonly month: string; readonly version: number; readonly finished: number }[]
  /** The day of which open applications are known now; null when this request told of none. */
  readonly openAsOf: string | null
}

type TimeTools = Pick<Tools, 'store' | 'now' | 'catalogue' | 'holidays'>

/**
 * Takes how long services took: days of applications, counts of whole months, or what is open on a day. Only counts
 * are kept, with one event. Errors: 'not-found', 'forbidden', 'conflict' 'newer-known' for open applications of an
 * earlier day than is known, 'invalid' 'validation' with a pointer to each fault.
 */
export async function postTimes(tools: TimeTools, call: ApiCall, input: PostTimes): Promise<Answered<TimesPosted>> {
  const { caller } = call
  const { officeId } = input
  authorizeCaller(caller, officeId, 'times:write')
  const standards = await officeStandards(tools.store, tools, officeId)
  const errors = timesFaults(tools, standards, caller.today, input)
  if (errors.length > 0) throw new AppError('invalid', 'validation', { errors })

  const at = tools.now().toISOString()
  const by = { officeId, source: 'api', recordedBy: null, recordedAt: at } as const
  return writeOnce(tools, call, async (repositories) => {
    // Two batches at the same moment are added up, one after the other.
    await repositories.units.hold(officeId)
    const months = await monthsOf(repositories, tools, standards, input)
    const { oldValue, newValue } = await writeMonths(repositories, by, months)
    const open = input.kind === 'open' ? input : null
    if (open && !(await writeOpen(repositories, by, open.asOf, open.open))) {
      throw new AppError('conflict', 'newer-known')
    }
    const openAsOf = open?.asOf ?? null
    await repositories.events.append({
      stream: officeId,
      at,
      actorId: null,
      action: 'service-times.recorded',
      subject: 'service-times',
      oldValue,
      newValue: { months: newValue, tokenId: caller.tokenId, ...(openAsOf !== null && { openAsOf }) },
    })
    const written = months.map(({ month, expectedVersion, services }) => ({
      ...{ month, version: expectedVersion + 1 },
      finished: services.reduce((sum, { finished }) => sum + finished, 0),
    }))
    return { months: written, openAsOf }
  })
}

async function monthsOf(
  { serviceTimes }: Pick<Repositories, 'serviceTimes'>,
  { holidays }: TimeTools,
  standards: Standards,
  input: PostTimes,
): Promise<readonly NewMonth[]> {
  if (input.kind === 'open') return []
  const sent = input.kind === 'months' ? summedUp(standards, input.months) : counted(standards, holidays, input)
  const names = sent.map(({ month }) => month).sort()
  const [from, to] = [names[0] ?? '', names.at(-1) ?? '']
  const known = await serviceTimes.listMonths(input.officeId, from, to)
  const adds = input.kind === 'applications' && input.mode === 'add'
  const before = adds ? await serviceTimes.listTimes(input.officeId, from, to) : []
  const late = adds ? await serviceTimes.listLate(input.officeId, from, to) : []
  return sent.map(({ month, services, late: own }) => ({
    month,
    expectedVersion: known.find((one) => one.month === month)?.version ?? 0,
    services: merged(
      before.filter((one) => one.month === month),
      services,
    ),
    late: mergedLate([...late.filter((one) => one.month === month), ...own]),
  }))
}

type Sent = { readonly month: string; readonly services: readonly ServiceTimes[]; readonly late: readonly LateAtEnd[] }

function counted(
  standards: Standards,
  holidays: Tools['holidays'],
  { applications }: Extract<PostTimes, { readonly kind: 'applications' }>,
): readonly Sent[] {
  const tally = tallying(standards, workingDayCount(holidays))
  for (const { service, startedOn, finishedOn } of applications) {
    tally.add({ service, started: startedOn, finished: finishedOn })
  }
  const { months, late } = tally.result()
  return months.map((one) => ({ ...one, late: late.filter(({ month }) => month === one.month) }))
}

function summedUp(
  standards: Standards,
  months: Extract<PostTimes, { readonly kind: 'months' }>['months'],
): readonly Sent[] {
  const unknown = { days1: 0, days2: 0, days3: 0, days4: 0, days5: 0 }
  return months.map(({ month, services }) => ({
    month,
    services: services.map(({ onTime = 0, ...counts }) => {
      const standardDays = standards.get(counts.service) ?? null
      return { ...counts, ...unknown, standardDays, onTime: standardDays === null ? 0 : onTime }
    }),
    late: [],
  }))
}

function merged(before: readonly ServiceTimes[], added: readonly ServiceTimes[]): readonly ServiceTimes[] {
  const rows = new Map(before.map((one) => [one.service, one]))
  for (const one of added) {
    const known = rows.get(one.service)
    rows.set(one.service, known ? joinTimes(known, one) : one)
  }
  return [...rows.values()]
}

function mergedLate(late: readonly LateAtEnd[]): readonly LateAtEnd[] {
  const rows = new Map<string, LateAtEnd>()
  for (const one of late) {
    const key = `${one.atMonth} ${one.service}`
    const { month, atMonth, service, count } = one
    rows.set(key, { month, atMonth, service, count: count + (rows.get(key)?.count ?? 0) })
  }
  return [...rows.values()]
}
