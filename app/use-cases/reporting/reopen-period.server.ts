import type { Actor } from '#app/domain/access/actor.ts'
import { AppError } from '#app/domain/errors.ts'
import { closesFor, reopeningFault } from '#app/domain/reporting/closing.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { notify } from '#app/use-cases/notices/notify.server.ts'
import { figureRoles } from './judge-reports.server.ts'
import { reportPlace } from './report-place.server.ts'

export type ReopenPeriod = {
  readonly officeId: string
  readonly period: string
  /** The last day on which the office may hand in. */
  readonly closesOn: string
  readonly reason: string
}

/**
 * Opens a period again for one office until a day, with a reason, and tells the office. When a report was first handed
 * in stays as it is, so late ones stay late. Errors: 'invalid' with 'in-past', 'too-far' or 'not-later' (the period
 * is open that long already), 'not-found' where nothing is expected of the office.
 */
export function reopenPeriod(
  tools: Pick<Tools, 'store' | 'now' | 'newId'>,
  actor: Actor,
  { closesOn, reason, ...where }: ReopenPeriod,
): Promise<void> {
  return tools.store.transaction(async (repositories) => {
    const { indicatorPeriods, reportSummaries, events } = repositories
    const place = await reportPlace(repositories, tools, actor, { ...where, action: 'period:reopen' })
    const { unit, today, opened } = place
    const [expected] = await reportSummaries.listForOffice(where.officeId, [where.period])
    if (!expected) throw new AppError('not-found', 'period')
    const until = closesFor(opened, await indicatorPeriods.findReopening(where.officeId, where.period))
    const fault = reopeningFault(closesOn, today) ?? (closesOn <= until ? 'not-later' : undefined)
    if (fault) throw new AppError('invalid', fault)

    const at = tools.now().toISOString()
    await indicatorPeriods.reopen({ ...where, closesOn, reason, openedBy: actor.personId, openedAt: at })
    await events.append({
      stream: where.officeId,
      at,
      actorId: actor.personId,
      action: 'period.reopened',
      subject: where.period,
      oldValue: { closesOn: until },
      newValue: { closesOn },
      reason,
    })
    await notify(repositories, tools, {
      ...{ kind: 'indicator-reopened', officeId: unit.id, officePath: unit.path, today, assessmentId: null },
      subject: where.period,
      detail: { closesOn },
      roles: figureRoles,
      except: actor.personId,
    })
  })
}
