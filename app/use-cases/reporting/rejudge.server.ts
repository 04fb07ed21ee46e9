import { judge } from '#app/domain/indicators/judge.ts'
import { adjustedTarget, settingsByCode } from '#app/domain/reporting/settings.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import type { Repositories } from '#db/store.server.ts'

/** Reports changed meanwhile are judged again; more often than this nobody is faster. */
const mostRounds = 5

/**
 * Judges the kept values of a cycle again: of one indicator whose target changed, or of one office that aims at another
 * predicate. Belongs into the transaction of that change, after it: a report that is being handed in is waited for, and
 * who hands in later reads the new target. Values by an outside scheme with cut points of its own stay
 * as they were judged. Tells how many reports were judged differently.
 */
export async function rejudge(
  repositories: Repositories,
  { catalogue }: Pick<Tools, 'catalogue'>,
  of: { readonly cycleId: string; readonly indicatorCode?: string; readonly officeId?: string },
): Promise<number> {
  await repositories.cycles.changeTargets(of.cycleId)
  const settings = settingsByCode(await repositories.indicatorSettings.listByCycle(of.cycleId))
  const byCode = new Map(catalogue.indicators.map((indicator) => [indicator.code, indicator]))
  const touched = new Set<string>()
  let changed = 0
  for (let round = 0; round < mostRounds; round += 1) {
    const rows = await repositories.indicatorReports.listValues(of)
    const judged = rows.flatMap(({ predicate, ...report }) => {
      const indicator = byCode.get(report.indicatorCode)
      if (!indicator || report.value === null || indicator.target_by_scheme) return []
      const aim = predicate ?? 'WBK'
      const adjusted = adjustedTarget(settings, indicator.code, aim)
      const { target, achievement, colour } = judge(catalogue, indicator, report.value, aim, { adjusted })
      return target === report.target ? [] : [{ ...report, target, achievement, colour }]
    })
    if (judged.length === 0) break
    for (const { period } of judged) touched.add(period)
    changed += await repositories.indicatorReports.rejudge(judged)
  }
  for (const period of touched) {
    if (of.officeId === undefined) await repositories.reportSummaries.keepAll(period)
    else await repositories.reportSummaries.keep(of.officeId, period)
  }
  return changed
}
