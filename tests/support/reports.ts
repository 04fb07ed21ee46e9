import { daysOf, dueDay, periodOf } from '#app/domain/calendar/periods.ts'
import { judge } from '#app/domain/indicators/judge.ts'
import { loadCatalogue, loadHolidays } from '#db/reference/indicators.server.ts'
import type { IndicatorReport } from '#db/repositories/indicator-reports.server.ts'
import type { Store } from '#db/store.server.ts'
import { aCycle, at } from './builders.ts'

const dueOf = (period: string) => dueDay(periodOf(period)!, loadHolidays())

/** Opens a period of reporting for the cycle of the builders. */
export async function givenPeriod(store: Store, period: string, cycleId = aCycle().id): Promise<void> {
  const { kind } = periodOf(period)!
  const dueOn = dueOf(period)
  const closesOn = daysOf(periodOf(dueOn.slice(0, 7))!).to
  await store.indicatorPeriods.open({ period, cycleId, kind, dueOn, closesOn, openedAt: at })
}

type Changes = Partial<IndicatorReport> & Pick<IndicatorReport, 'officeId' | 'indicatorCode' | 'period'>

/** A report that was approved by 'reviewer'; judged against the catalogue's target for WBK where it has a value. */
export function aReport({ value = null, state = 'disetujui', ...changes }: Changes): IndicatorReport {
  const dueOn = dueOf(changes.period)
  const indicator = loadCatalogue().indicators.find(({ code }) => code === changes.indicatorCode)!
  const isHandedIn = state !== 'kosong' && state !== 'draf'
  const isJudged = state === 'disetujui' || state === 'dikembalikan'
  const kept = isHandedIn ? value : null
  const judged = kept === null ? null : judge(loadCatalogue(), indicator, kept, 'WBK')
  return {
    ...{ dueOn, state, version: 1, value: kept, secondValue: null, notApplicable: 0, note: '', reasonCode: null },
    ...{ submittedBy: null, submittedAt: isHandedIn ? at : null, firstSubmittedOn: isHandedIn ? dueOn : null },
    ...{ judgedBy: isJudged ? 'reviewer' : null, judgedAt: isJudged ? at : null },
    ...(judged ?? { target: null, achievement: null, colour: null, grade: null }),
    ...changes,
  }
}
