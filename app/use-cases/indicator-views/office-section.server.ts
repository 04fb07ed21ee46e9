import { periodAt, periodAway } from '#app/domain/calendar/periods.ts'
import type { Claim } from '#app/domain/indicators/claims.ts'
import { byUrgency } from '#app/domain/indicators/standing.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import type { Repositories } from '#db/store.server.ts'
import { warningsFrom } from './claims.server.ts'
import type { ClaimWarning } from './claims.server.ts'
import { periodsOfAllKinds, readKept, standingLines, standingPeriods } from './kept-values.server.ts'
import type { StandingLine } from './kept-values.server.ts'

/** The indicators on the first page of an office. */
export type OfficeIndicators = {
  /** The month before: how many reports were asked for, and how many are there. */
  readonly month: { readonly period: string; readonly expected: number; readonly submitted: number }
  /** Those that need attention first. */
  readonly lines: readonly StandingLine[]
  readonly warnings: readonly ClaimWarning[]
}

const shownLines = 5
const shownWarnings = 3

/**
 * What the first page of an office says of its indicators: the most urgent ones, and claims that figures speak
 * against. Null while nothing was asked of the office. One query.
 */
export async function officeIndicators(
  repositories: Pick<Repositories, 'indicatorValues'>,
  { catalogue }: Pick<Tools, 'catalogue'>,
  { officeId, today }: { readonly officeId: string; readonly today: string },
  claims: readonly Claim[],
): Promise<OfficeIndicators | null> {
  const periods = periodsOfAllKinds(today, standingPeriods)
  const reports = await readKept(repositories, catalogue, { officeId, periods, today })
  if (reports.length === 0) return null
  const period = periodAway(periodAt(today, 'monthly'), -1).key
  const month = reports.filter((report) => report.period === period)
  return {
    month: {
      period,
      expected: month.length,
      submitted: month.filter(({ firstSubmittedOn }) => firstSubmittedOn !== null).length,
    },
    lines: byUrgency(standingLines(catalogue, reports, today)).slice(0, shownLines),
    warnings: warningsFrom(catalogue, { officeId, today }, reports, claims).slice(0, shownWarnings),
  }
}
