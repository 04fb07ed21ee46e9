import { windowFor } from '#app/domain/calendar/windows.ts'
import { daysOf, periodAt, periodOf } from '#app/domain/calendar/periods.ts'
import type { Period } from '#app/domain/calendar/periods.ts'
import { derivedIndicators } from '#app/domain/indicators/derived.ts'
import type { Indicator } from '#app/domain/indicators/types.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { windowsOf } from '#app/use-cases/course/windows-of.server.ts'
import type { Repositories } from '#db/store.server.ts'

type KeepTools = Pick<Tools, 'now' | 'catalogue'>
type Opened = Awaited<ReturnType<Repositories['indicatorPeriods']['list']>>[number]
type Keeper = (
  repositories: Repositories,
  indicator: Indicator,
  kept: { readonly opened: Opened; readonly at: string },
) => Promise<number>

/** Who counts the figures of an indicator that no office reports; each one of the catalogue has one. */
export const keepers: Readonly<Record<string, Keeper>> = { 'SKM-03': keepApproved, 'ZI-01': keepEvidencePoints }

/** How many of the newest periods of a kind are looked at: two years of quarters, and as many years. */
const looked = { monthly: 24, quarterly: 8, yearly: 2 } as const

/**
 * Counts what indicators are made of that no office reports, and keeps it as figures of every office: views read them
 * and count nothing. Once a day; running it again changes nothing. Tells how many figures changed.
 */
export async function keepDerived({ store, ...tools }: KeepTools & Pick<Tools, 'store'>): Promise<number> {
  return store.transaction((repositories) => keepDerivedOn(repositories, tools))
}

/** As `keepDerived`, inside the caller's transaction. */
export async function keepDerivedOn(repositories: Repositories, { now, catalogue }: KeepTools): Promise<number> {
  const at = now().toISOString()
  let kept = 0
  for (const indicator of derivedIndicators(catalogue)) {
    const { period: kind, code } = indicator
    for (const opened of await repositories.indicatorPeriods.list(looked[kind], kind)) {
      kept += (await keepers[code]?.(repositories, indicator, { opened, at })) ?? 0
    }
  }
  return kept
}

/**
 * Counts anew, in the transaction in which reports of an office were approved or handed in over approved ones, what is
 * counted from them.
 */
export async function recountApproved(
  { indicatorFigures }: Pick<Repositories, 'indicatorFigures'>,
  { now, catalogue }: KeepTools,
  {
    officeId,
    period,
    codes,
  }: { readonly officeId: string; readonly period: string; readonly codes: readonly string[] },
): Promise<void> {
  for (const indicator of derivedIndicators(catalogue)) {
    const source = sourceOf(indicator)
    if (source === undefined || !codes.includes(source)) continue
    const whole = periodAt(daysOf(periodOf(period)!).from, indicator.period)
    await indicatorFigures.keepApproved(approvedOf(indicator, source, whole, now().toISOString(), officeId))
  }
}

/** The one indicator whose approved periods are counted; undefined where something else is. */
function sourceOf({ code, derived_from }: Indicator): string | undefined {
  return keepers[code] === keepApproved ? derived_from?.[0] : undefined
}

async function keepApproved(
  { indicatorFigures }: Pick<Repositories, 'indicatorFigures'>,
  indicator: Indicator,
  { opened, at }: { readonly opened: Opened; readonly at: string },
): Promise<number> {
  const source = sourceOf(indicator)
  const whole = periodOf(opened.period)
  return source && whole ? indicatorFigures.keepApproved(approvedOf(indicator, source, whole, at)) : 0
}

function approvedOf({ inputs }: Indicator, code: string, whole: Period, countedAt: string, officeId?: string) {
  const within = [...new Set(whole.months.map((month) => periodAt(`${month}-01`, 'quarterly').key))]
  return { figureKey: inputs[0]!.key, period: whole.key, code, within, countedAt, officeId }
}

/**
 * The state of the evidence at the end of a quarter: how many items were due, because the window of their review had
 * closed by then, and how many of those a reviewer had accepted. Kept once, so that what happens later changes nothing.
 */
async function keepEvidencePoints(
  repositories: Repositories,
  { inputs }: Indicator,
  { opened: { period, cycleId }, at }: { readonly opened: Opened; readonly at: string },
): Promise<number> {
  const { indicatorFigures, verdicts } = repositories
  const [due, complete] = inputs.map(({ key }) => key)
  const { to } = daysOf(periodOf(period)!)
  // The quarter is over when its last day has ended everywhere in the country: Papua is the first, Java the last.
  const until = new Date(`${to}T23:59:59.999+07:00`).toISOString()
  if (at <= until || (await indicatorFigures.isKept({ cycleId, period, figureKey: due! }))) return 0

  const rows: Parameters<typeof indicatorFigures.save>[0][number][] = []
  for (const { id, officeId, officePath, items, accepted } of await verdicts.countAccepted(cycleId, until)) {
    const review = windowFor(await windowsOf(repositories, { id, cycleId, officePath }, to), 'verify')
    const isDue = review !== undefined && review.closesOn <= to
    const kept = {
      officeId,
      period,
      choice: null,
      source: 'counted',
      reason: '',
      enteredBy: null,
      enteredAt: at,
    } as const
    rows.push({ ...kept, figureKey: due!, value: isDue ? items : 0 })
    rows.push({ ...kept, figureKey: complete!, value: isDue ? accepted : 0 })
  }
  await indicatorFigures.save(rows)
  return rows.length
}
