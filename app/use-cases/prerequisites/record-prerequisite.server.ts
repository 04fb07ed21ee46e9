import type { Actor } from '#app/domain/access/actor.ts'
import { AppError } from '#app/domain/errors.ts'
import { prerequisiteMark } from '#app/domain/instrument/subjects.ts'
import type { PrerequisiteValue } from '#app/domain/instrument/types.ts'
import { prerequisiteFaults } from '#app/domain/scoring/check-prerequisites.ts'
import { canonicalJson } from '#app/domain/trace/canonical-json.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { getAssessmentFor } from '#app/use-cases/answers/find-assessment.server.ts'
import { windowsOf } from '#app/use-cases/course/windows-of.server.ts'
import { getEdition } from '#app/use-cases/scores/load-standing.server.ts'
import { refreshScores } from '#app/use-cases/scores/refresh-scores.server.ts'
import { entryRefusal, getUnitPrerequisite } from './enterable.server.ts'

/** What the office says of one condition; null takes the value back, version 0 means "not there yet". */
export type RecordPrerequisite = {
  readonly assessmentId: string
  readonly key: string
  readonly value: PrerequisiteValue | null
  readonly note: string
  readonly expectedVersion: number
}

/**
 * The office enters a condition beside the points. A new version waits for the Kanwil's confirmation again, whatever
 * was confirmed before. Saving what is there already writes nothing.
 *
 * Throws 'not-found' out of reach or for a condition that is not the office's, 'forbidden' where it is not the
 * actor's to enter, 'conflict' where it is closed or somebody was faster ('stale-version'), 'invalid' for a value
 * that does not fit.
 */
export async function recordPrerequisite(
  tools: Pick<Tools, 'store' | 'editions' | 'now'>,
  actor: Actor,
  { assessmentId, key, value, note, expectedVersion }: RecordPrerequisite,
): Promise<{ readonly version: number }> {
  const at = tools.now().toISOString()
  return tools.store.transaction(async (repositories) => {
    const { assessments, cycles, events, prerequisites } = repositories
    await assessments.lock(assessmentId)
    const { assessment, place } = await getAssessmentFor(repositories, tools.now, actor, assessmentId)
    const cycle = await cycles.find(assessment.cycleId)
    if (!cycle) throw new AppError('not-found', 'cycle')
    const windows = await windowsOf(repositories, assessment, place.today)
    const refusal = entryRefusal(actor, place, windows, cycle)
    if (refusal) throw refusal

    const edition = getEdition(tools.editions, assessment.editionId)
    const prerequisite = getUnitPrerequisite(edition, assessment.target, cycle, key)
    const faults = value === null ? [] : prerequisiteFaults(prerequisite, value)
    if (faults.length > 0) throw new AppError('invalid', 'prerequisite-faults', { faults })

    const kept = value === null ? null : canonicalJson(value)
    const old = (await prerequisites.listByAssessment(assessmentId)).find((row) => row.key === key)
    if ((old?.value ?? null) === kept && (old?.note ?? '') === note) return { version: old?.version ?? 0 }

    const entry = { key, value: kept, note, enteredBy: actor.personId, enteredAt: at }
    const saved = await prerequisites.saveForAssessment(assessmentId, entry, expectedVersion)
    if (!saved.saved) throw new AppError('conflict', 'stale-version')
    await events.append({
      stream: assessmentId,
      at,
      actorId: actor.personId,
      action: 'prerequisite.entered',
      subject: prerequisiteMark + key,
      oldValue: old ? { value: valueOf(old.value), note: old.note, version: old.version } : null,
      newValue: { value, note, version: saved.version },
    })
    await refreshScores(repositories, tools, assessment)
    return { version: saved.version }
  })
}

function valueOf(kept: string | null): PrerequisiteValue | null {
  return kept === null ? null : (JSON.parse(kept) as PrerequisiteValue)
}
