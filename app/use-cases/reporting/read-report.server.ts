import { isOwnOffice } from '#app/domain/access/actor.ts'
import type { Actor } from '#app/domain/access/actor.ts'
import { can } from '#app/domain/access/authorize.ts'
import { periodAway } from '#app/domain/calendar/periods.ts'
import type { Period } from '#app/domain/calendar/periods.ts'
import { AppError } from '#app/domain/errors.ts'
import { closesFor, isOpenFor } from '#app/domain/reporting/closing.ts'
import { sentFigures } from '#app/domain/reporting/sent-figures.ts'
import { isLate } from '#app/domain/reporting/warnings.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { reportPlace, yearOf } from './report-place.server.ts'
import { reportLine } from './report-line.server.ts'

export type OfficeReport = Awaited<ReturnType<typeof readOfficeReport>>

/** How many periods of a kind make a year, and how many before this one are shown. */
const perYear = { monthly: 12, quarterly: 4, yearly: 1 } as const
const shownBefore = { monthly: 6, quarterly: 4, yearly: 3 } as const

/**
 * Everything an office reported for a period as a reviewer needs it: figures, values, targets, what was usual before,
 * and every version; of drafts nothing but that they were begun. Five queries. Throws 'not-found' for an office out of reach or a period without expectations there.
 */
export async function readOfficeReport(
  { store, now, catalogue }: Pick<Tools, 'store' | 'now' | 'catalogue'>,
  actor: Actor,
  where: { readonly officeId: string; readonly period: string },
) {
  const found = await reportPlace(store, { now }, actor, { ...where, action: 'indicator:read' })
  const { unit, place, today, period, opened } = found
  const reopening = await store.indicatorPeriods.findReopening(where.officeId, where.period)
  const { before, lastYear } = comparedWith(period)
  const reports = await store.indicatorReports.listForOffice(where.officeId, [period.key, ...before, lastYear])
  const compared = [before.at(-1) ?? '', lastYear]
  const versions = await store.reportDesk.listVersions(where.officeId, [period.key, ...compared])
  const sent = new Map(compared.map((key) => [key, sentFigures(versions.filter((one) => one.period === key))]))

  const lines = catalogue.indicators.flatMap((indicator) => {
    const report = reports.find((row) => row.period === period.key && row.indicatorCode === indicator.code)
    if (!report) return []
    const own = versions.filter((one) => one.period === period.key && one.indicatorCode === indicator.code)
    const facts = { reports, sent, versions: own, periods: { before, lastYear } }
    return [{ ...reportLine(catalogue, indicator, report, facts), late: isLate(report, today) }]
  })
  if (lines.length === 0) throw new AppError('not-found', 'period')
  return {
    today,
    office: { id: unit.id, name: unit.shortName ?? unit.name ?? unit.id, timezone: unit.timezone },
    period: { key: period.key, kind: period.kind, dueOn: opened.dueOn },
    before: before.at(-1) ?? null,
    lastYear,
    closesOn: closesFor(opened, reopening),
    open: isOpenFor(opened, reopening, today),
    reopening: reopening ? { closesOn: reopening.closesOn, reason: reopening.reason } : null,
    mayJudge: can(actor, 'indicator:judge', place),
    mayReopen: can(actor, 'period:reopen', place),
    ownOffice: isOwnOffice(actor, unit.path, yearOf(period)),
    lines,
  }
}

/** The periods before, the oldest first, and the same one of the year before. */
function comparedWith(period: Period): { readonly before: readonly string[]; readonly lastYear: string } {
  const before = Array.from({ length: shownBefore[period.kind] }, (_step, place) => periodAway(period, -1 - place).key)
  return { before: before.reverse(), lastYear: periodAway(period, -perYear[period.kind]).key }
}
