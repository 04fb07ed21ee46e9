import type { Tools } from '#app/platform/tools.server.ts'
import { AppError } from '#app/domain/errors.ts'
import { authorizeCaller } from './caller.server.ts'
import type { Caller } from './caller.server.ts'

/**
 * What is expected of an office for a period, how far each report is, and what was handed in last. One query. Errors:
 * 'not-found' for another office or a period for which nothing is expected, 'forbidden'.
 */
export async function getIndicators(
  { store, catalogue }: Pick<Tools, 'store' | 'catalogue'>,
  caller: Caller,
  { officeId, period }: { readonly officeId: string; readonly period: string },
) {
  authorizeCaller(caller, officeId, 'indicators:read')
  const reports = await store.indicatorReports.listForOffice(officeId, [period])
  if (reports.length === 0) throw new AppError('not-found', 'period')
  return {
    office: officeId,
    period,
    indicators: reports.map((report) => {
      const { indicatorCode: code, dueOn, state, firstSubmittedOn, value, secondValue, target, colour, grade } = report
      const indicator = catalogue.indicators.find((one) => one.code === code)
      return {
        ...{ code, name: indicator?.name ?? { id: code, en: code }, unit: indicator?.unit ?? '', state, dueOn },
        ...{ firstSubmittedOn, value, secondValue, notApplicable: report.notApplicable === 1, target },
        ...{ achievement: report.achievement, colour, grade },
      }
    }),
  }
}
