import type { Actor } from '#app/domain/access/actor.ts'
import { can } from '#app/domain/access/authorize.ts'
import { daysOf, periodOf } from '#app/domain/calendar/periods.ts'
import type { PeriodKind } from '#app/domain/indicators/types.ts'
import { closesFor } from '#app/domain/reporting/closing.ts'
import { openReportStates } from '#app/domain/reporting/reports.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { getOfficeYear } from '#app/use-cases/overview/find-office.server.ts'
import { headOf } from '#app/use-cases/overview/read-overview.server.ts'
import type { OfficeHead } from '#app/use-cases/overview/overview-view.server.ts'

/** A period of an office in a list. Counts are of reports; `missing` were never handed in, `open` wait for the office. */
export type PeriodLine = {
  readonly key: string
  readonly kind: PeriodKind
  readonly from: string
  readonly to: string
  /** Whether its days are over. */
  readonly isOver: boolean
  /** The earliest day on which a report is due that was not handed in; the period's own where none is missing. */
  readonly dueOn: string
  readonly closesOn: string
  readonly isOpen: boolean
  readonly expected: number
  readonly submitted: number
  readonly onTime: number
  readonly approved: number
  readonly returned: number
  readonly missing: number
  readonly open: number
}

export type PeriodsPage = {
  readonly head: OfficeHead
  readonly today: string
  readonly mayWrite: boolean
  /** Whether the reader sees figures before they were handed in. */
  readonly readsDrafts: boolean
  readonly lines: readonly PeriodLine[]
  /** From 1, the newest periods first. */
  readonly page: number
  readonly hasOlder: boolean
}

/** So many periods are on a page: a year of months with its quarters and the year itself. */
const shown = 24

/** What an office has to report and has reported, a page of periods, the newest first. Four queries. */
export async function readPeriods(
  { store, now }: Pick<Tools, 'store' | 'now'>,
  actor: Actor,
  officeId: string,
  page = 1,
): Promise<PeriodsPage> {
  const office = await getOfficeYear(store, now, actor, { officeId }, 'indicator:read')
  const { today } = office.place
  const found = await store.indicatorPeriods.list(shown + 1, undefined, (page - 1) * shown)
  const opened = found.slice(0, shown)
  const keys = opened.map(({ period }) => period)
  const reports = await store.indicatorReports.listForOffice(officeId, keys)
  const reopenings = await store.indicatorPeriods.listReopenings(officeId, keys)
  const lines = opened.flatMap((row): PeriodLine[] => {
    const own = reports.filter(({ period }) => period === row.period)
    const period = periodOf(row.period)
    if (own.length === 0 || !period) return []
    const { from, to } = daysOf(period)
    const closesOn = closesFor(
      row,
      reopenings.find((one) => one.period === row.period),
    )
    const waiting = own.filter(({ state }) => openReportStates.includes(state))
    const missing = own.filter(({ submittedAt }) => submittedAt === null)
    const due = missing.map(({ dueOn }) => dueOn).sort()
    const count = (is: (report: (typeof own)[number]) => boolean) => own.filter(is).length
    return [
      {
        ...{ key: row.period, kind: row.kind, from, to, isOver: today > to, dueOn: due[0] ?? row.dueOn, closesOn },
        isOpen: today <= closesOn,
        expected: own.length,
        submitted: own.length - missing.length,
        onTime: count(({ firstSubmittedOn, dueOn }) => firstSubmittedOn !== null && firstSubmittedOn <= dueOn),
        approved: count(({ state }) => state === 'disetujui'),
        returned: count(({ state }) => state === 'dikembalikan'),
        missing: missing.length,
        open: waiting.length,
      },
    ]
  })
  const where = { ...office.place, areaKey: null }
  const [mayWrite, readsDrafts] = [can(actor, 'figure:write', where), can(actor, 'figure:read-draft', where)]
  const head = headOf(office, now().toISOString())
  return { head, today, mayWrite, readsDrafts, lines: lines.sort(byDay), page, hasOlder: found.length > shown }
}

function byDay(one: PeriodLine, other: PeriodLine): number {
  return one.to === other.to ? one.from.localeCompare(other.from) * -1 : other.to.localeCompare(one.to)
}
