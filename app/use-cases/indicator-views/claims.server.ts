import type { Actor } from '#app/domain/access/actor.ts'
import { can } from '#app/domain/access/authorize.ts'
import { conditionClaims, contradictions, indicatorsFor, isCondition } from '#app/domain/indicators/claims.ts'
import type { Claim, Contradiction } from '#app/domain/indicators/claims.ts'
import type { KeptReport } from '#app/domain/indicators/series.ts'
import type { Catalogue } from '#app/domain/indicators/types.ts'
import type { Bilingual } from '#app/domain/instrument/types.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import type { AssessmentStanding, ItemsStanding } from '#app/use-cases/scores/load-standing.server.ts'
import type { Repositories } from '#db/store.server.ts'
import { nameOfIndicator, periodsOfAllKinds, readKept, standingLines, standingPeriods } from './kept-values.server.ts'
import type { IndicatorName } from './kept-values.server.ts'

/** Claims that one figure speaks against, with the names to say so. */
export type ClaimWarning = {
  /** The items, and the share of its full worth that each answer claims, from 0 to 1. */
  readonly items: readonly Claim[]
  /** The conditions of a proposal that are declared fulfilled, by their names. */
  readonly conditions: readonly Bilingual[]
  readonly officeId: string
  readonly indicator: Contradiction['indicator'] & Pick<IndicatorName, 'name' | 'unit' | 'decimals'>
}

/** What an office claims of items: the share of the full worth of each answered one. */
export function claimsOf({ plan, tracks }: ItemsStanding, codes?: readonly string[]): readonly Claim[] {
  const { itemScores } = tracks.claimed.worksheet
  const items = codes ? codes.flatMap((code) => plan.index.itemByCode.get(code) ?? []) : plan.index.items
  return items.map(({ code, order }) => ({ code, share: itemScores[order] ?? 0 }))
}

/** What an office declares of the conditions of a proposal. */
export function conditionsOf({ plan, prerequisites }: AssessmentStanding): readonly Claim[] {
  return conditionClaims(prerequisites, (key) => plan.prerequisites.find((one) => one.key === key)?.label)
}

/** The claims that the last values of an office speak against, from reports that were read already. */
export function warningsFrom(
  catalogue: Catalogue,
  { officeId, today }: { readonly officeId: string; readonly today: string },
  reports: readonly KeptReport[],
  claims: readonly Claim[],
): readonly ClaimWarning[] {
  const measured = standingLines(catalogue, reports, today).flatMap(({ value, valuePeriod, ...line }) =>
    value === null || valuePeriod === null ? [] : [{ ...line, value, period: valuePeriod }],
  )
  const found = contradictions(catalogue.indicators, claims, measured)
  return [...new Set(found.map(({ indicator }) => indicator))].map((figure) => {
    const claimed = found.filter(({ indicator }) => indicator === figure)
    const items = claimed.filter(({ code }) => !isCondition(code)).map(({ code, share }) => ({ code, share }))
    const conditions = claimed.flatMap(({ label }) => label ?? [])
    const { name, unit, decimals } = nameOfIndicator(catalogue.indicators.find(({ code }) => code === figure.code)!)
    const { code, period, value, target, achievement, colour } = figure
    return {
      items,
      conditions,
      officeId,
      indicator: { name, unit, decimals, code, period, value, target, achievement, colour },
    }
  })
}

type AssessedPlace = Parameters<typeof can>[2] & { readonly officeId: string; readonly year: number }
type Reading = Pick<Repositories, 'indicatorValues'>

/** The claims about some items that figures speak against, as `readAgainst`. */
export function readWarnings(
  repositories: Reading,
  tools: Pick<Tools, 'catalogue'>,
  actor: Actor,
  place: AssessedPlace,
  standing: ItemsStanding,
  codes: readonly string[],
): Promise<readonly ClaimWarning[]> {
  return readAgainst(repositories, tools, actor, place, claimsOf(standing, codes))
}

/** The conditions declared fulfilled that figures speak against, as `readAgainst`. */
export function readConditionWarnings(
  repositories: Reading,
  tools: Pick<Tools, 'catalogue'>,
  actor: Actor,
  place: AssessedPlace,
  standing: AssessmentStanding,
): Promise<readonly ClaimWarning[]> {
  return readAgainst(repositories, tools, actor, place, conditionsOf(standing))
}

/**
 * The claims that figures speak against; none for a year that is over, whose figures nobody compares any more, and for
 * whoever may not see indicators. One query, and none where no indicator supports what is claimed.
 */
async function readAgainst(
  repositories: Reading,
  { catalogue }: Pick<Tools, 'catalogue'>,
  actor: Actor,
  place: AssessedPlace,
  claims: readonly Claim[],
): Promise<readonly ClaimWarning[]> {
  const { officeId, today, year } = place
  if (year !== Number(today.slice(0, 4)) || !can(actor, 'indicator:read', place)) return []
  const supporting = claims.flatMap(({ code }) => indicatorsFor(catalogue.indicators, code))
  if (supporting.length === 0) return []
  const codes = [...new Set(supporting.map(({ code }) => code))]
  const periods = periodsOfAllKinds(today, standingPeriods)
  const reports = await readKept(repositories, catalogue, { officeId, periods, today, codes })
  return warningsFrom(catalogue, { officeId, today }, reports, claims)
}
