import type { Actor } from '#app/domain/access/actor.ts'
import { localDay } from '#app/domain/calendar/local-day.ts'
import type { DatedWindow } from '#app/domain/calendar/windows.ts'
import { AppError } from '#app/domain/errors.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { authorizeCycles } from './authorize-cycles.server.ts'

export type NewCycle = {
  readonly year: number
  readonly editionId: string
  readonly evidenceFrom: string
  readonly evidenceTo: string
  /** Those of the whole institution. */
  readonly windows: readonly DatedWindow[]
}

/**
 * Opens an assessment year with its edition and its windows. Gives its id back. Errors: 'conflict' with
 * 'edition-not-ready' for an edition that can only be read, and with 'cycle-exists' for a year that is there.
 */
export async function createCycle(
  { store, now, newId, editions }: Pick<Tools, 'store' | 'now' | 'newId' | 'editions'>,
  actor: Actor,
  { year, editionId, evidenceFrom, evidenceTo, windows }: NewCycle,
): Promise<string> {
  const grant = authorizeCycles(actor, 'cycle:manage', localDay(now()))
  const edition = editions.get(editionId)
  if (!edition) throw new AppError('not-found', 'edition')
  if (!edition.scoringReady) throw new AppError('conflict', 'edition-not-ready')
  if (evidenceFrom > evidenceTo || windows.some(({ opensOn, closesOn }) => opensOn > closesOn)) {
    throw new AppError('invalid', 'dates-reversed')
  }

  const [id, at, institutionKind] = [newId(), now().toISOString(), 'kementerian_lembaga' as const]
  const cycle = { year, editionId, institutionKind, evidenceFrom, evidenceTo, state: 'open' as const }
  await store.transaction(async ({ cycles, events }) => {
    if (await cycles.findByYear(year, institutionKind)) throw new AppError('conflict', 'cycle-exists')
    await cycles.create({ ...cycle, id, version: 1, createdAt: at, createdBy: actor.personId })
    for (const { kind, opensOn, closesOn } of windows) {
      await cycles.setWindow({ cycleId: id, unitId: grant.unitId, kind, opensOn, closesOn })
    }
    await events.append({
      stream: 'administration',
      at,
      actorId: actor.personId,
      action: 'cycle.created',
      subject: id,
      oldValue: null,
      newValue: { ...cycle, windows: windows.map(({ kind, opensOn, closesOn }) => ({ kind, opensOn, closesOn })) },
    })
  })
  return id
}
