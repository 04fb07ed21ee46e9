import type { Services } from '#app/platform/services.server.ts'
import { aReport, givenPeriod } from '#tests/support/reports.ts'

/** A month that is closed, of which two reports of each office wait for a verdict. */
export const judgedPeriod = '2026-02'

/** Puts these reports into the world. */
export async function givenReportDesk({ store }: Services, officeIds: readonly string[]): Promise<void> {
  await givenPeriod(store, judgedPeriod)
  await store.indicatorReports.insertMany(
    officeIds.flatMap((officeId) =>
      ['PGD-05', 'CC-02'].map((indicatorCode) =>
        aReport({ officeId, indicatorCode, period: judgedPeriod, state: 'terkirim', value: 95 }),
      ),
    ),
  )
  await store.reportSummaries.keepAll(judgedPeriod)
}
