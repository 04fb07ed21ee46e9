import type { Services } from '#app/platform/services.server.ts'
import { at } from '#tests/support/builders.ts'

/** The approved report whose figure may be published, as a form names it. */
export const offeredFigure = 'SKM-01/2026-Q1/2'
export const shownFigure = 'SLA-03/2026-03'

/** An approved report that is not published yet, a figure that is, and a pledge with its paper. */
export async function givenPublication(
  { indicatorPeriods, indicatorReports, publishedFigures, servicePledges }: Services['store'],
  officeId: string,
  { cycleId, pieceId }: { readonly cycleId: string; readonly pieceId: string },
): Promise<void> {
  const period = '2026-Q1'
  const days = { dueOn: '2026-04-08', closesOn: '2026-04-30', openedAt: at }
  await indicatorPeriods.open({ period, cycleId, kind: 'quarterly', ...days })
  const key = { officeId, indicatorCode: 'SKM-01', period }
  await indicatorReports.expect([{ ...key, dueOn: days.dueOn }])
  await indicatorReports.change(key, 1, {
    ...{ state: 'disetujui', submittedBy: null, submittedAt: at, firstSubmittedOn: '2026-04-07' },
    ...{ judgedBy: 'verifikator_kanwil', judgedAt: at, value: 84.5, target: 76.61, achievement: 110, colour: 'green' },
    grade: 'B',
  })
  const published = { publishedOn: '2026-05-12', publishedAt: at, publishedBy: 'kepala_kantor' }
  const [indicatorCode = '', month = ''] = shownFigure.split('/')
  await publishedFigures.insertMany([
    {
      ...{ officeId, indicatorCode, period: month, number: 1, value: 97, target: 95, colour: 'green', grade: null },
      ...{ base: 1240, sourceVersion: 2 },
      ...published,
    },
  ])
  const pledge = 'Kami melayani sesuai standar pelayanan.'
  const paper = { pieceId, pieceNumber: 1 }
  await servicePledges.publish({ officeId, pledge, datedOn: '2026-01-12', ...paper, ...published }, 0)
}
