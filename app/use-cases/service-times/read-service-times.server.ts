import type { Actor } from '#app/domain/access/actor.ts'
import { can } from '#app/domain/access/authorize.ts'
import { localDay } from '#app/domain/calendar/local-day.ts'
import { periodAt, periodAway, periodOf } from '#app/domain/calendar/periods.ts'
import type { Bilingual } from '#app/domain/instrument/types.ts'
import { none, overdueOn } from '#app/domain/service-times/tally.ts'
import type { ServiceTimes } from '#app/domain/service-times/tally.ts'
import { isWholeMonth } from '#app/domain/service-times/whole-month.ts'
import { workingDayCount } from '#app/domain/service-times/working-day-count.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { officeStandards } from './office-standards.server.ts'
import { onTimeTarget } from './on-time-target.server.ts'
import { reachedFor } from './reached-place.server.ts'
import { summed, withStandard } from './read-list-page.server.ts'

export type ServiceRow = {
  readonly code: string
  readonly name: Bilingual
  /** Working days; null: neither the catalogue nor the office says. */
  readonly standard: number | null
  readonly times: ServiceTimes | null
  /** Open and past the standard today, as far as is known; null without a standard. */
  readonly overdue: number | null
  readonly open: number
}

export type MonthRow = {
  readonly month: string
  readonly version: number
  readonly source: 'file' | 'api'
  readonly recordedAt: string
  /** It was recorded before the month had ended. */
  readonly isPart: boolean
  readonly finished: number
  readonly withStandard: number
  readonly onTime: number
  readonly measured: number
  readonly workingDays: number
}

export type ServiceTimesPage = {
  readonly officeId: string
  readonly office: string
  readonly timezone: string
  readonly today: string
  readonly month: string
  /** The target of on-time shares in that year, per cent (SLA-03). */
  readonly target: number | null
  readonly services: readonly ServiceRow[]
  /** Twelve months up to the newest one that is known or asked for, the newest first; only those that are known. */
  readonly months: readonly MonthRow[]
  /** The day of which the open applications are known. */
  readonly openAsOf: string | null
  readonly mayWrite: boolean
  /** Whether the tokens of the office may be looked at, with which programs send these times. */
  readonly seesTokens: boolean
  readonly lists: readonly { readonly id: string; readonly fileName: string; readonly state: 'reading' | 'waiting' }[]
}

const shownMonths = 12

/**
 * How long the services of an office took in a month ('YYYY-MM'; the newest that is known when none is asked for), and
 * in the year before it. Throws 'not-found' or 'forbidden'.
 */
export async function readServiceTimes(
  tools: Pick<Tools, 'store' | 'now' | 'catalogue' | 'holidays'>,
  actor: Actor,
  { officeId, month: asked }: { readonly officeId: string; readonly month: string | undefined },
): Promise<ServiceTimesPage> {
  const { store, catalogue, holidays } = tools
  const { unit, place, name } = await reachedFor(store, tools, actor, officeId, 'service-time:read')
  const mayWrite = can(actor, 'service-time:write', place)
  const current = periodAt(place.today, 'monthly')
  const newest = asked === undefined ? undefined : periodOf(asked)
  const from = periodAway(newest ?? current, 1 - shownMonths).key
  const known = await store.serviceTimes.listMonths(officeId, from, current.key)
  const month = newest?.key ?? known[0]?.month ?? periodAway(current, -1).key
  const times = await store.serviceTimes.listTimes(officeId, from, current.key)
  const standing = await store.serviceTimes.standingAt(officeId, '')
  const standards = await officeStandards(store, tools, officeId)
  const lists = mayWrite ? await store.serviceTimeImports.listOpen(officeId) : []

  const overdue = overdueOn(place.today, standing.open, standards, workingDayCount(holidays))
  const ofMonth = times.filter((row) => row.month === month)
  const services = catalogue.service_types.map(({ code, name: label }): ServiceRow => {
    const standard = standards.get(code) ?? null
    const open = standing.open.reduce((sum, one) => sum + (one.service === code ? one.count : 0), 0)
    return {
      ...{ code, name: label, standard, open },
      times: ofMonth.find(({ service }) => service === code) ?? null,
      overdue: standard === null ? null : (overdue.get(code) ?? 0),
    }
  })
  const months = known.map(({ month: key, version, source, recordedAt }): MonthRow => {
    const rows = times.filter((row) => row.month === key)
    const all = rows.length > 0 ? summed(rows) : none('', null)
    const { finished, onTime, measured, workingDays } = all
    return {
      ...{ month: key, version, source, recordedAt, withStandard: withStandard(rows) },
      isPart: !isWholeMonth(key, localDay(new Date(recordedAt), unit.timezone), holidays),
      ...{ finished, onTime, measured, workingDays },
    }
  })
  return {
    ...{ officeId, office: name, timezone: unit.timezone, today: place.today, month, services, months, mayWrite },
    seesTokens: can(actor, 'api-token:revoke', place),
    target: await onTimeTarget(store, tools, { officeId, year: Number(month.slice(0, 4)) }),
    openAsOf: standing.asOf,
    lists: lists.flatMap(({ id, fileName, state }) => {
      return state === 'reading' || state === 'waiting' ? [{ id, fileName, state }] : []
    }),
  }
}
