import type { Actor } from '#app/domain/access/actor.ts'
import { areasFor } from '#app/domain/access/authorize.ts'
import { AppError } from '#app/domain/errors.ts'
import { derivedKeys, derivedValues } from '#app/domain/indicators/derived.ts'
import { membersOf } from '#app/domain/indicators/dimensions.ts'
import { mediansByPeriod } from '#app/domain/indicators/median.ts'
import { colourSpans, recentPeriods, seriesOf, sinceAsked } from '#app/domain/indicators/series.ts'
import { standingOf } from '#app/domain/indicators/standing.ts'
import type { Catalogue, Indicator } from '#app/domain/indicators/types.ts'
import { figureKey } from '#app/domain/indicators/value.ts'
import { figuresOfVersion } from '#app/domain/reporting/sent-figures.ts'
import { getOfficeYear } from '#app/use-cases/overview/find-office.server.ts'
import type { OfficeYear } from '#app/use-cases/overview/find-office.server.ts'
import { headOf } from '#app/use-cases/overview/read-overview.server.ts'
import { loadStanding } from '#app/use-cases/scores/load-standing.server.ts'
import type { AssessmentStanding } from '#app/use-cases/scores/load-standing.server.ts'
import type { Repositories } from '#db/store.server.ts'
import { claimsOf, conditionsOf, warningsFrom } from './claims.server.ts'
import { nameOfIndicator, readKept, shownPeriods } from './kept-values.server.ts'
import type { ViewTools } from './read-trends.server.ts'
import { supportedItems } from './supported-items.server.ts'

export type IndicatorView = Awaited<ReturnType<typeof readIndicator>>

/**
 * One indicator of an office: its periods with the median of the Kanwil beside them, what it is counted from, and what
 * it supports in the worksheet with what the office claims there. Nine queries. Throws 'not-found' for an office out of
 * reach or an unknown code, 'forbidden' for who may not see its indicators.
 */
export async function readIndicator(
  tools: ViewTools,
  actor: Actor,
  { officeId, code }: { readonly officeId: string; readonly code: string },
) {
  const { store, now, catalogue } = tools
  const found = await getOfficeYear(store, now, actor, { officeId }, 'indicator:read')
  const indicator = catalogue.indicators.find((one) => one.code === code)
  if (!indicator) throw new AppError('not-found', 'indicator')
  const { office, place } = found
  const { today } = place
  const periods = recentPeriods(indicator.period, today, shownPeriods[indicator.period])
  const reports = await readKept(store, catalogue, { officeId: office.id, periods, today, codes: [code] })
  const around = await valuesAround(store, catalogue, indicator, { branch: branchAbove(office.path), periods })
  const standing = standingOf(indicator, reports, today)
  const series = seriesOf(periods, reports, today, mediansByPeriod(around, office.id))
  // What is counted at the end of a period has nothing to say of the one that runs.
  const isCounted = derivedKeys(catalogue, [code]).length > 0
  const points = sinceAsked(isCounted && series.at(-1)?.gap === 'unasked' ? series.slice(0, -1) : series)
  const parts = await partsOf(store, catalogue, indicator, { officeId: office.id, period: standing.valuePeriod })
  const worksheet = await readableWorksheet(tools, actor, found)
  const target = points.findLast((point) => point.target !== null)?.target ?? null
  return {
    head: headOf(found, now().toISOString()),
    assessment: found.assessment && { id: found.assessment.id, target: found.assessment.target },
    indicator: { ...nameOfIndicator(indicator), ...definitionOf(catalogue, indicator) },
    standing,
    points,
    target,
    spans: colourSpans(indicator, points, target, catalogue.achievement.colours),
    parts,
    supports: supportedItems(indicator, worksheet),
    warnings: worksheet
      ? warningsFrom(catalogue, { officeId: office.id, today }, reports, readableClaims(worksheet))
      : [],
  }
}

/** The values of the indicator at the offices of a branch. One query. */
async function valuesAround(
  { indicatorValues }: Pick<Repositories, 'indicatorValues'>,
  catalogue: Catalogue,
  indicator: Indicator,
  { branch, periods }: { readonly branch: string; readonly periods: readonly string[] },
) {
  const keys = derivedKeys(catalogue, [indicator.code]).map(({ figureKey }) => figureKey)
  if (keys.length === 0) return indicatorValues.listInBranch(branch, indicator.code, periods)
  return derivedValues(catalogue, indicator, await indicatorValues.listFiguresInBranch(branch, keys, periods))
}

/**
 * The figures that the last value came from, by input and member: those handed in with it, whatever was typed since; of
 * an indicator that nobody reports those that Menuju keeps. One query.
 */
async function partsOf(
  { indicatorFigures, indicatorReports }: Pick<Repositories, 'indicatorFigures' | 'indicatorReports'>,
  catalogue: Catalogue,
  indicator: Indicator,
  { officeId, period }: { readonly officeId: string; readonly period: string | null },
) {
  if (period === null) return []
  const isCounted = derivedKeys(catalogue, [indicator.code]).length > 0
  const counted = isCounted ? await indicatorFigures.list(officeId, [period]) : []
  const report = { officeId, indicatorCode: indicator.code, period }
  const last = isCounted ? undefined : (await indicatorReports.listVersions(report)).at(-1)
  const figures = last ? figuresOfVersion(last) : new Map(counted.map((row) => [row.figureKey, row]))
  const members = [null, ...membersOf(catalogue, indicator)]
  return indicator.inputs.flatMap(({ key, name }) =>
    members.flatMap((member) => {
      const figure = figures.get(figureKey(key, member?.code))
      if (typeof figure?.value !== 'number') return []
      return [{ key, name, member: member?.name ?? null, value: figure.value, source: figure.source }]
    }),
  )
}

function definitionOf(catalogue: Catalogue, indicator: Indicator) {
  const { formula, inputs, target, legal_basis, level, derived, note } = indicator
  return {
    formula,
    inputNames: Object.fromEntries(inputs.map((input) => [input.key, input.name])),
    members: membersOf(catalogue, indicator).map((member) => member.name),
    basis: target.basis,
    legalBasis: legal_basis,
    level,
    derived: derived ?? null,
    note: note ?? null,
  }
}

function readableClaims({ standing, mayRead }: ReadableWorksheet) {
  return [...claimsOf(standing).filter(({ code }) => mayRead(code)), ...conditionsOf(standing)]
}

/** The part of the tree right above an office: its Kanwil's. */
function branchAbove(path: string): string {
  const parts = path.split('/').filter((part) => part !== '')
  return `/${parts.slice(0, -1).join('/')}/`
}

export type ReadableWorksheet = {
  readonly standing: AssessmentStanding
  readonly assessmentId: string
  readonly mayRead: (itemCode: string) => boolean
}

/** This year's worksheet, as far as the reader may see answers; null where there is none to see. Five queries. */
async function readableWorksheet(
  tools: ViewTools,
  actor: Actor,
  { assessment, place }: OfficeYear,
): Promise<ReadableWorksheet | null> {
  if (!assessment || assessment.year !== Number(place.today.slice(0, 4))) return null
  const areas = areasFor(actor, 'answer:read', place)
  if (areas !== null && areas.length === 0) return null
  const standing = await loadStanding(tools.store, tools, assessment)
  const mayRead = (itemCode: string) => {
    const areaKey = standing.plan.index.itemByCode.get(itemCode)?.areaKey ?? null
    return areas === null || (areaKey !== null && areas.includes(areaKey))
  }
  return { standing, assessmentId: assessment.id, mayRead }
}
