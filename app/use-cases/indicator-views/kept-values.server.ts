import { derivedKeys, derivedReports } from '#app/domain/indicators/derived.ts'
import { recentPeriods } from '#app/domain/indicators/series.ts'
import type { KeptReport } from '#app/domain/indicators/series.ts'
import { standingOf } from '#app/domain/indicators/standing.ts'
import type { IndicatorStanding } from '#app/domain/indicators/standing.ts'
import { periodKinds } from '#app/domain/indicators/types.ts'
import type { Catalogue, Indicator, PeriodKind } from '#app/domain/indicators/types.ts'
import type { Bilingual } from '#app/domain/instrument/types.ts'
import type { Repositories } from '#db/store.server.ts'

/** How many periods of each kind a small line shows. */
export const sparkPeriods: Readonly<Record<PeriodKind, number>> = { monthly: 13, quarterly: 9, yearly: 4 }

/** How many a drawing of one indicator shows. */
export const shownPeriods: Readonly<Record<PeriodKind, number>> = { monthly: 25, quarterly: 13, yearly: 6 }

/** How many tell how an indicator stands today: the newest that is due may lie a year back. */
export const standingPeriods: Readonly<Record<PeriodKind, number>> = { monthly: 7, quarterly: 4, yearly: 3 }

/** The names of the last periods of every kind. */
export function periodsOfAllKinds(today: string, counts: Readonly<Record<PeriodKind, number>>): readonly string[] {
  return periodKinds.flatMap((kind) => recentPeriods(kind, today, counts[kind]))
}

/** What of an indicator its value is shown with. */
export type IndicatorName = Pick<Indicator, 'code' | 'unit' | 'direction'> & {
  readonly name: Bilingual
  readonly kind: PeriodKind
  readonly decimals: number | null
}

export function nameOfIndicator({ code, name, unit, period, direction, display_decimals }: Indicator): IndicatorName {
  return { code, name, unit, direction, kind: period, decimals: display_decimals ?? null }
}

export type StandingLine = IndicatorName & Omit<IndicatorStanding, 'code'>

/** Every indicator that was ever asked for in the reports, as it stands today, in the order of the catalogue. */
export function standingLines(
  { indicators }: Catalogue,
  reports: readonly KeptReport[],
  today: string,
): readonly (StandingLine & { readonly group: string })[] {
  const byCode = new Map<string, KeptReport[]>()
  for (const report of reports) byCode.set(report.indicatorCode, [...(byCode.get(report.indicatorCode) ?? []), report])
  return indicators.flatMap((indicator) => {
    const own = byCode.get(indicator.code)
    if (!own) return []
    return [{ ...standingOf(indicator, own, today), ...nameOfIndicator(indicator), group: indicator.group }]
  })
}

type KeptOf = {
  readonly officeId: string
  readonly periods: readonly string[]
  readonly today: string
  /** Of all indicators where none are named. */
  readonly codes?: readonly string[]
}

/** What is kept of an office for some periods: its reports, and what Menuju counts by itself beside them. One query. */
export async function readKept(
  { indicatorValues }: Pick<Repositories, 'indicatorValues'>,
  catalogue: Catalogue,
  { officeId, periods, today, codes }: KeptOf,
): Promise<readonly KeptReport[]> {
  const derived = derivedKeys(catalogue, codes)
  const kept = await indicatorValues.listForOffice(officeId, periods, { ...(codes && { codes }), derived })
  return [...kept.reports, ...derivedReports(catalogue, kept.figures, today)]
}
