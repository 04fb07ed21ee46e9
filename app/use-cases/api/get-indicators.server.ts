import { derivedKeys, derivedReports } from '#app/domain/indicators/derived.ts'
import type { Catalogue } from '#app/domain/indicators/types.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { AppError } from '#app/domain/errors.ts'
import { authorizeCaller } from './caller.server.ts'
import type { Caller } from './caller.server.ts'

/**
 * What is expected of an office for a period, how far each report is, and what was handed in last; beside it what is
 * counted without a report. Two queries. Errors: 'not-found' for another office or a period for which nothing is
 * expected, 'forbidden'.
 */
export async function getIndicators(
  { store, catalogue }: Pick<Tools, 'store' | 'catalogue'>,
  caller: Caller,
  { officeId, period }: { readonly officeId: string; readonly period: string },
) {
  authorizeCaller(caller, officeId, 'indicators:read')
  const reports = await store.indicatorReports.listForOffice(officeId, [period])
  if (reports.length === 0) throw new AppError('not-found', 'period')
  const derived = derivedKeys(catalogue)
  const { figures } = await store.indicatorValues.listForOffice(officeId, [period], { codes: [], derived })
  return {
    office: officeId,
    period,
    counted: derivedReports(catalogue, figures, caller.today).map((kept) => {
      const { indicatorCode: code, value, notApplicable, target, achievement, colour, interim = false } = kept
      return { code, ...namesOf(catalogue, code), value, notApplicable, interim, target, achievement, colour }
    }),
    indicators: reports.map((report) => {
      const { indicatorCode: code, dueOn, state, firstSubmittedOn, value, secondValue, target, colour, grade } = report
      return {
        ...{ code, ...namesOf(catalogue, code), state, dueOn },
        ...{ firstSubmittedOn, value, secondValue, notApplicable: report.notApplicable === 1, target },
        ...{ achievement: report.achievement, colour, grade },
      }
    }),
  }
}

function namesOf({ indicators }: Pick<Catalogue, 'indicators'>, code: string) {
  const indicator = indicators.find((one) => one.code === code)
  return { name: indicator?.name ?? { id: code, en: code }, unit: indicator?.unit ?? '' }
}
