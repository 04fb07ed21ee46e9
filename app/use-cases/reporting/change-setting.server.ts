import type { Actor } from '#app/domain/access/actor.ts'
import { localDay } from '#app/domain/calendar/local-day.ts'
import { AppError } from '#app/domain/errors.ts'
import { asSet, settingFaults } from '#app/domain/reporting/setting-faults.ts'
import type { SettingInput } from '#app/domain/reporting/setting-faults.ts'
import { isActive, settingsByCode } from '#app/domain/reporting/settings.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { authorizeCycles } from '#app/use-cases/cycles/authorize-cycles.server.ts'
import { rejudge } from './rejudge.server.ts'

export type ChangeSetting = SettingInput & {
  readonly cycleId: string
  readonly code: string
  readonly active: boolean
  /** 0 where the cycle set nothing yet. */
  readonly expectedVersion: number
}

/**
 * Sets what a cycle asks of an indicator. A changed target judges the kept reports of the cycle again; whether it is
 * asked for and when it is due holds for the periods that open from now on. Gives the number of reports judged anew.
 * Errors: 'invalid' with the faults by field in `details.fields`, 'conflict' with 'cycle-closed' or 'setting-changed'.
 */
export async function changeSetting(
  tools: Pick<Tools, 'store' | 'now' | 'catalogue'>,
  actor: Actor,
  { cycleId, code, active, expectedVersion, ...typed }: ChangeSetting,
): Promise<number> {
  const { store, now, catalogue } = tools
  authorizeCycles(actor, 'indicator-setting:manage', localDay(now()))
  const indicator = catalogue.indicators.find((one) => one.code === code)
  if (!indicator) throw new AppError('not-found', 'indicator')
  const set = asSet(indicator, typed)
  const fields = settingFaults(indicator, set)
  if (Object.keys(fields).length > 0) throw new AppError('invalid', 'setting', { fields })

  const at = now().toISOString()
  return store.transaction(async (repositories) => {
    const cycle = await repositories.cycles.find(cycleId)
    if (!cycle) throw new AppError('not-found', 'cycle')
    if (cycle.state === 'closed') throw new AppError('conflict', 'cycle-closed')
    const rows = await repositories.indicatorSettings.listByCycle(cycleId)
    const before = rows.find((row) => row.indicatorCode === code)
    const row = {
      cycleId,
      indicatorCode: code,
      active: active ? 1 : 0,
      ...set,
      changedBy: actor.personId,
      changedAt: at,
    }
    if (!(await repositories.indicatorSettings.save(row, expectedVersion))) {
      throw new AppError('conflict', 'setting-changed')
    }
    const judged = await rejudge(repositories, tools, { cycleId, indicatorCode: code })
    await repositories.events.append({
      stream: 'administration',
      at,
      actorId: actor.personId,
      action: 'indicator-setting.changed',
      subject: cycleId,
      oldValue: {
        indicator: code,
        active: isActive(indicator, settingsByCode(rows)),
        targetWbk: before?.targetWbk ?? null,
        targetWbbm: before?.targetWbbm ?? null,
        dueWorkingDay: before?.dueWorkingDay ?? null,
      },
      newValue: {
        indicator: code,
        active,
        ...{ targetWbk: set.targetWbk, targetWbbm: set.targetWbbm, dueWorkingDay: set.dueWorkingDay },
        judged,
      },
      reason: set.reason === '' ? null : set.reason,
    })
    return judged
  })
}
