import type { Actor } from '#app/domain/access/actor.ts'
import { localDay } from '#app/domain/calendar/local-day.ts'
import { AppError } from '#app/domain/errors.ts'
import type { Catalogue, Indicator } from '#app/domain/indicators/types.ts'
import { usualDueDay } from '#app/domain/reporting/expectations.ts'
import { boundsOf, hasOwnTarget, isLaidDown } from '#app/domain/reporting/setting-faults.ts'
import { isActive, isEntered, settingsByCode } from '#app/domain/reporting/settings.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { authorizeCycles } from '#app/use-cases/cycles/authorize-cycles.server.ts'
import type { Repositories } from '#db/store.server.ts'

type SettingTools = Pick<Tools, 'store' | 'now' | 'catalogue'>
type Row = Awaited<ReturnType<Repositories['indicatorSettings']['listByCycle']>>[number]

/** Every indicator of the catalogue as a cycle asks for it. Two queries. */
export async function readSettings({ store, now, catalogue }: SettingTools, actor: Actor, cycleId: string) {
  authorizeCycles(actor, 'indicator-setting:manage', localDay(now()))
  const cycle = await store.cycles.find(cycleId)
  if (!cycle) throw new AppError('not-found', 'cycle')
  const rows = await store.indicatorSettings.listByCycle(cycleId)
  return {
    cycle: { id: cycle.id, year: cycle.year, state: cycle.state },
    indicators: catalogue.indicators.map((indicator) => settingLine(catalogue, indicator, rows)),
  }
}

export type SettingLine = ReturnType<typeof settingLine>

/** One indicator with what the catalogue says and what the cycle set. Throws 'not-found' for one nobody knows. */
export async function readSetting(tools: SettingTools, actor: Actor, cycleId: string, code: string) {
  const { cycle, indicators } = await readSettings(tools, actor, cycleId)
  const indicator = indicators.find((line) => line.code === code)
  if (!indicator) throw new AppError('not-found', 'indicator')
  return { cycle, indicator }
}

function settingLine(catalogue: Catalogue, indicator: Indicator, rows: readonly Row[]) {
  const { code, name, group, unit, period, direction, level, target, legal_basis, due } = indicator
  const row = rows.find(({ indicatorCode }) => indicatorCode === code)
  return {
    ...{ code, name, group, unit, period, direction, level },
    legalBasis: legal_basis,
    catalogue: {
      wbk: target.wbk,
      wbbm: target.wbbm,
      basis: target.basis,
      due: due ?? null,
      dueWorkingDay: usualDueDay,
    },
    /** Whether offices are asked for it in this cycle. */
    active: isActive(indicator, settingsByCode(rows)),
    /** False: counted from other indicators, never asked for. */
    entered: isEntered(catalogue, indicator),
    ownTarget: hasOwnTarget(indicator),
    laidDown: isLaidDown(indicator),
    bounds: boundsOf(indicator),
    targetWbk: row?.targetWbk ?? null,
    targetWbbm: row?.targetWbbm ?? null,
    dueWorkingDay: row?.dueWorkingDay ?? null,
    reason: row?.reason ?? '',
    version: row?.version ?? 0,
  }
}
