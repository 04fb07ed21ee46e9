import type { Actor } from '#app/domain/access/actor.ts'
import { localDay } from '#app/domain/calendar/local-day.ts'
import { AppError } from '#app/domain/errors.ts'
import type { Edition, InstitutionKind, Prerequisite, PrerequisiteValue } from '#app/domain/instrument/types.ts'
import { prerequisiteFaults } from '#app/domain/scoring/check-prerequisites.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { getEdition } from '#app/use-cases/scores/load-standing.server.ts'
import { authorizeCycles } from './authorize-cycles.server.ts'
import { refreshCycle } from './refresh-cycle.server.ts'

export type EnterCondition = {
  readonly cycleId: string
  readonly key: string
  /** Null takes it back. */
  readonly value: PrerequisiteValue | null
  /** Where it can be read: report, letter, date. */
  readonly note: string
  readonly expectedVersion: number
}

/** The conditions of the edition that the institution as a whole must show. */
export function institutionConditions(edition: Edition, kind: InstitutionKind): readonly Prerequisite[] {
  return edition.prerequisites.filter(
    ({ level, appliesTo }) => level === 'instansi' && (appliesTo === undefined || appliesTo.includes(kind)),
  )
}

/**
 * Enters what the institution shows beside the points, once a cycle, with its source. Every status of the year
 * follows. Errors: 'invalid' with the fault of the value, 'conflict' with 'condition-changed' or 'cycle-closed'.
 */
export async function enterCondition(
  tools: Pick<Tools, 'store' | 'now' | 'editions'>,
  actor: Actor,
  { cycleId, key, value, note, expectedVersion }: EnterCondition,
): Promise<void> {
  const { store, now, editions } = tools
  authorizeCycles(actor, 'institution-prerequisite:write', localDay(now()))
  const at = now().toISOString()
  await store.transaction(async (repositories) => {
    const cycle = await repositories.cycles.find(cycleId)
    if (!cycle) throw new AppError('not-found', 'cycle')
    if (cycle.state === 'closed') throw new AppError('conflict', 'cycle-closed')
    const conditions = institutionConditions(getEdition(editions, cycle.editionId), cycle.institutionKind)
    const condition = conditions.find((known) => known.key === key)
    if (!condition) throw new AppError('not-found', 'prerequisite')
    const fault = value === null ? undefined : prerequisiteFaults(condition, value)[0]
    if (fault) throw new AppError('invalid', fault.fault)

    const before = (await repositories.prerequisites.listByCycle(cycleId)).find((row) => row.key === key)
    const entry = {
      key,
      value: value === null ? null : JSON.stringify(value),
      note,
      enteredBy: actor.personId,
      enteredAt: at,
    }
    const { saved } = await repositories.prerequisites.saveForCycle(cycleId, entry, expectedVersion)
    if (!saved) throw new AppError('conflict', 'condition-changed')
    await repositories.events.append({
      stream: 'administration',
      at,
      actorId: actor.personId,
      action: 'cycle.prerequisite-entered',
      subject: cycleId,
      oldValue: before ? { key, value: parsed(before.value), note: before.note } : null,
      newValue: { key, value, note },
    })
    await refreshCycle(repositories, tools, cycle)
  })
}

function parsed(value: string | null): PrerequisiteValue | null {
  return value === null ? null : (JSON.parse(value) as PrerequisiteValue)
}
