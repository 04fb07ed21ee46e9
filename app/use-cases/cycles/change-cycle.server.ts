import type { Actor } from '#app/domain/access/actor.ts'
import { localDay } from '#app/domain/calendar/local-day.ts'
import { AppError } from '#app/domain/errors.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { authorizeCycles } from './authorize-cycles.server.ts'
import { refreshCycle } from './refresh-cycle.server.ts'

export type CycleChange = {
  readonly cycleId: string
  readonly expectedVersion: number
  readonly evidenceFrom: string
  readonly evidenceTo: string
  readonly state: 'open' | 'closed'
}

/** Moves the window of valid evidence, closes a year or opens it again. Every score of the year follows. */
export async function changeCycle(
  tools: Pick<Tools, 'store' | 'now' | 'editions'>,
  actor: Actor,
  { cycleId, expectedVersion, ...changes }: CycleChange,
): Promise<void> {
  const { store, now } = tools
  authorizeCycles(actor, 'cycle:manage', localDay(now()))
  if (changes.evidenceFrom > changes.evidenceTo) throw new AppError('invalid', 'dates-reversed')
  await store.transaction(async (repositories) => {
    const before = await repositories.cycles.find(cycleId)
    if (!before) throw new AppError('not-found', 'cycle')
    if (!(await repositories.cycles.update(cycleId, expectedVersion, changes))) {
      throw new AppError('conflict', 'cycle-changed')
    }
    await repositories.events.append({
      stream: 'administration',
      at: now().toISOString(),
      actorId: actor.personId,
      action: 'cycle.changed',
      subject: cycleId,
      oldValue: { evidenceFrom: before.evidenceFrom, evidenceTo: before.evidenceTo, state: before.state },
      newValue: { ...changes },
    })
    const moved = before.evidenceFrom !== changes.evidenceFrom || before.evidenceTo !== changes.evidenceTo
    if (moved) await refreshCycle(repositories, tools, before)
  })
}
