import type { Services } from '#app/platform/services.server.ts'
import { at } from '#tests/support/builders.ts'
import { places } from './seats.ts'
import type { Seat } from './seats.ts'

/** A month whose figures may be entered. */
export const openMonth = '2026-04'
/** One whose reports were closed. */
export const closedMonth = '2026-03'
/** A report that was approved, and its version. */
export const approvedReport = { code: 'CC-03', version: '2' } as const

/** A file with figures that somebody brought and about which nothing is decided. */
export const figuresOf = (seat: string) => `figures-${seat}`

/** Each office has begun its figures; those who enter some at the first have each brought a file. */
export async function givenReporting(
  { store }: Pick<Services, 'store'>,
  { cycleId, seats }: { readonly cycleId: string; readonly seats: readonly Seat[] },
): Promise<void> {
  const days = { dueOn: '2026-05-08', closesOn: '2026-05-31', openedAt: at }
  await store.indicatorPeriods.open({ period: openMonth, cycleId, kind: 'monthly', ...days })
  for (const officeId of Object.values(places)) {
    const own = { officeId, period: openMonth, dueOn: days.dueOn }
    const codes = ['CC-03', 'PNG-03', 'SLA-03']
    await store.indicatorReports.expect(codes.map((indicatorCode) => ({ ...own, indicatorCode })))
    await store.indicatorReports.change({ ...own, indicatorCode: approvedReport.code }, 1, {
      ...{ state: 'disetujui', submittedBy: null, submittedAt: at, firstSubmittedOn: '2026-05-07', value: 100 },
      ...{ target: 100, achievement: 100, colour: 'green' },
      ...{ judgedBy: 'verifikator_kanwil', judgedAt: at },
    })
  }
  await store.reportSummaries.keepAll(openMonth)
  for (const seat of seats) {
    await store.figureImports.create({
      ...{ id: figuresOf(seat), officeId: places.own, period: openMonth, fileName: 'april.csv' },
      cells: '[[2,"reports_due","2",""]]',
      ...{ createdBy: seat, createdAt: at, expiresAt: '2026-05-19T02:41:00.000Z', state: 'staged', decidedAt: null },
    })
  }
}
