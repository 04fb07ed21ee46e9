import type { Services } from '#app/platform/services.server.ts'
import { aReport, givenPeriod } from '#tests/support/reports.ts'

/** A month that is over, in which each office handed in one report and forgot another. */
export async function givenIndicators({ store }: Services, officeIds: readonly string[]): Promise<void> {
  await givenPeriod(store, '2026-03')
  await store.indicatorReports.insertMany(
    officeIds.flatMap((officeId) => [
      aReport({ officeId, indicatorCode: 'PGD-02', period: '2026-03', value: 60, judgedBy: 'verifikator_kanwil' }),
      aReport({ officeId, indicatorCode: 'CC-02', period: '2026-03', state: 'kosong' }),
    ]),
  )
  await store.reportSummaries.keepAll('2026-03')
}
