import type { Actor } from '#app/domain/access/actor.ts'
import { attributeCounts, attributeState } from '#app/domain/indicators/attributes.ts'
import { judge } from '#app/domain/indicators/judge.ts'
import type { Catalogue } from '#app/domain/indicators/types.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { getOfficeYear } from '#app/use-cases/overview/find-office.server.ts'
import { headOf } from '#app/use-cases/overview/read-overview.server.ts'
import type { Repositories } from '#db/store.server.ts'
import { nameOfIndicator, periodsOfAllKinds, readKept, sparkPeriods, standingLines } from './kept-values.server.ts'
import type { StandingLine } from './kept-values.server.ts'

export type AttributesView = Awaited<ReturnType<typeof readAttributes>>

/**
 * The five attributes of excellent service (UU 25/2009) with the indicators and survey elements that show each, as they
 * stand at an office. Three queries. Throws as `readTrends`.
 */
export async function readAttributes(
  { store, now, catalogue }: Pick<Tools, 'store' | 'now' | 'catalogue'>,
  actor: Actor,
  { officeId }: { readonly officeId: string },
) {
  const found = await getOfficeYear(store, now, actor, { officeId }, 'indicator:read')
  const { office, place, assessment } = found
  const { today } = place
  const periods = periodsOfAllKinds(today, sparkPeriods)
  const reports = await readKept(store, catalogue, { officeId: office.id, periods, today })
  const lines = new Map(standingLines(catalogue, reports, today).map((line) => [line.code, line]))
  const elements = await elementsOf(store, catalogue, office.id, lines.get('SKM-01'), assessment?.target ?? 'WBK')
  return {
    head: headOf(found, now().toISOString()),
    attributes: catalogue.service_attributes.items.map(({ code, name, indicators, skm_elements = [] }) => {
      const shown = indicators.flatMap((one) => lines.get(one) ?? [])
      const own = skm_elements.flatMap((element) => elements.get(element) ?? [])
      const missing = indicators.filter((one) => !lines.has(one))
      // What was given back is not settled: it says nothing either way.
      const judged = [...shown.map((line) => (line.returned ? { colour: null } : line)), ...own]
      return {
        code,
        name,
        state: attributeState(judged.map(({ colour }) => colour)),
        counts: attributeCounts(judged),
        lines: shown,
        elements: own,
        unasked: catalogue.indicators.filter((one) => missing.includes(one.code)).map(nameOfIndicator),
      }
    }),
  }
}

/** The elements of the last satisfaction survey, each on the scale of the whole index, 25 to 100. One query. */
async function elementsOf(
  { indicatorReports }: Pick<Repositories, 'indicatorReports'>,
  catalogue: Catalogue,
  officeId: string,
  survey: StandingLine | undefined,
  predicate: 'WBK' | 'WBBM',
) {
  const period = survey?.valuePeriod ?? ''
  const versions = await indicatorReports.listVersions({ officeId, indicatorCode: 'SKM-01', period })
  const figures = JSON.parse(versions.at(-1)?.figures ?? '{}') as Record<string, { value?: number }>
  const respondents = figures['skm_respondents']?.value ?? 0
  const indicator = catalogue.indicators.find(({ code }) => code === 'SKM-01')!
  return new Map(
    catalogue.skm.elements.flatMap(({ code, name }) => {
      const sum = figures[`sum_${code.toLowerCase()}`]?.value
      if (sum === undefined || respondents === 0) return []
      const value = (25 * sum) / respondents
      const { target, colour, grade } = judge(catalogue, indicator, value, predicate, { adjusted: survey?.target })
      return target === null ? [] : [[code, { code, name, value, target, period, colour, grade }] as const]
    }),
  )
}
