import type { Actor } from '#app/domain/access/actor.ts'
import { localDay } from '#app/domain/calendar/local-day.ts'
import type { DatedWindow } from '#app/domain/calendar/windows.ts'
import { AppError } from '#app/domain/errors.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import type { Repositories } from '#db/store.server.ts'
import { authorizeCycles } from './authorize-cycles.server.ts'

type WindowTools = Pick<Tools, 'store' | 'now'>
export type WindowKey = { readonly cycleId: string; readonly unitId: string; readonly kind: DatedWindow['kind'] }

/**
 * Says when the offices of a branch may fill, are verified, or revise: for the whole institution, or differently for
 * one Kanwil. Errors: 'conflict' with 'cycle-closed'.
 */
export async function setWindow(
  { store, now }: WindowTools,
  actor: Actor,
  window: WindowKey & Omit<DatedWindow, 'kind'>,
): Promise<void> {
  const today = localDay(now())
  authorizeCycles(actor, 'cycle:manage', today)
  const { cycleId, unitId, kind, opensOn, closesOn } = window
  if (opensOn > closesOn) throw new AppError('invalid', 'dates-reversed')
  await store.transaction(async (repositories) => {
    await openCycle(repositories, cycleId)
    const unit = await repositories.units.find(unitId, today)
    if (!unit || !['kementerian', 'kanwil'].includes(unit.kind)) throw new AppError('not-found', 'office')
    const before = await findWindow(repositories, window)
    await repositories.cycles.setWindow(window)
    await repositories.events.append({
      stream: 'administration',
      at: now().toISOString(),
      actorId: actor.personId,
      action: 'cycle.window-set',
      subject: cycleId,
      oldValue: before ? { unitId, kind, opensOn: before.opensOn, closesOn: before.closesOn } : null,
      newValue: { unitId, kind, opensOn, closesOn },
    })
  })
}

/** Takes a Kanwil's own window away, so that the institution's holds for it again. */
export async function removeWindow({ store, now }: WindowTools, actor: Actor, window: WindowKey): Promise<void> {
  const grant = authorizeCycles(actor, 'cycle:manage', localDay(now()))
  const { cycleId, unitId, kind } = window
  // Without any window there is no limit at all; the institution's own is moved, never removed.
  if (unitId === grant.unitId) throw new AppError('conflict', 'window-needed')
  await store.transaction(async (repositories) => {
    await openCycle(repositories, cycleId)
    const before = await findWindow(repositories, window)
    if (!before) throw new AppError('not-found', 'window')
    await repositories.cycles.removeWindow(window)
    await repositories.events.append({
      stream: 'administration',
      at: now().toISOString(),
      actorId: actor.personId,
      action: 'cycle.window-removed',
      subject: cycleId,
      oldValue: { unitId, kind, opensOn: before.opensOn, closesOn: before.closesOn },
      newValue: null,
    })
  })
}

async function findWindow({ cycles }: Repositories, { cycleId, unitId, kind }: WindowKey) {
  return (await cycles.listWindows(cycleId)).find((window) => window.unitId === unitId && window.kind === kind)
}

async function openCycle({ cycles }: Repositories, cycleId: string): Promise<void> {
  const cycle = await cycles.find(cycleId)
  if (!cycle) throw new AppError('not-found', 'cycle')
  if (cycle.state === 'closed') throw new AppError('conflict', 'cycle-closed')
}
