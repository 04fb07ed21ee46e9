import type { Actor } from '#app/domain/access/actor.ts'
import { AppError } from '#app/domain/errors.ts'
import type { Answer } from '#app/domain/scoring/answers.ts'
import { answerFaults } from '#app/domain/scoring/check-answers.ts'
import { noteLimit } from '#app/domain/scoring/typed-answer.ts'
import { canonicalJson } from '#app/domain/trace/canonical-json.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import type { ScoredStanding } from '#app/use-cases/scores/load-standing.server.ts'
import { refreshScores } from '#app/use-cases/scores/refresh-scores.server.ts'
import { openItem } from './open-item.server.ts'
import type { ItemKey } from './open-item.server.ts'
import { answeringRole, isSame, keptValue } from './own-answer.server.ts'
import type { OwnRow } from './own-answer.server.ts'

/** What the office says about an item; a null value is a note without an answer, version 0 means "not there yet". */
export type RecordAnswer = ItemKey & {
  readonly value: Answer | null
  /** At most `noteLimit` characters. */
  readonly note: string
  readonly expectedVersion: number
}

/** The version that holds now. `standing` is null when nothing had to be written. */
export type RecordedAnswer = {
  readonly version: number
  readonly at: string
  readonly standing: ScoredStanding | null
}

/**
 * The office answers one item. Saving what is there already writes nothing, whatever version the writer saw: an
 * answer that was sent twice because the connection broke is no conflict.
 *
 * Throws 'invalid' for an answer that does not fit the item, 'conflict' 'stale-version' with their answer and the
 * writer's own when somebody was faster, and as `openItem` does where the item is closed.
 */
export async function recordAnswer(
  tools: Pick<Tools, 'store' | 'editions' | 'now'>,
  actor: Actor,
  input: RecordAnswer,
): Promise<RecordedAnswer> {
  const at = tools.now().toISOString()
  return tools.store.transaction(async (repositories) => {
    const { assessment, indexed, own, cycle, judged } = await openItem(
      repositories,
      tools,
      actor,
      input,
      'answer:write',
    )
    checkAnswer(indexed.item, input)

    const wanted = { value: input.value === null ? null : canonicalJson(input.value), note: input.note }
    if (isSame(own, wanted)) return { version: own?.version ?? 0, at: own?.answeredAt ?? at, standing: null }

    const { assessmentId, itemCode } = input
    const draft = { assessmentId, itemCode, ...wanted, answeredBy: actor.personId, answeredAt: at }
    const result = await repositories.answers.saveOffice(draft, input.expectedVersion)
    if (!result.saved) throw await stale(repositories, result.current, assessment.officePath, input)

    await repositories.events.append({
      stream: assessmentId,
      at,
      actorId: actor.personId,
      action: 'answer.recorded',
      subject: itemCode,
      oldValue: own ? { value: keptValue(own.value), note: own.note, version: own.version } : null,
      newValue: { value: input.value, note: input.note, version: result.version },
    })
    const standing = await refreshScores(repositories, tools, assessment, { cycle, judged })
    return { version: result.version, at, standing }
  })
}

function checkAnswer(item: Parameters<typeof answerFaults>[0], { value, note }: RecordAnswer): void {
  const faults = value === null ? [] : answerFaults(item, value)
  if (faults.length > 0) throw new AppError('invalid', 'answer-faults', { faults })
  if ([...note].length > noteLimit) throw new AppError('invalid', 'note-too-long', { limit: noteLimit })
}

/** Both texts go back, so that the second of two writers loses nothing. */
async function stale(
  repositories: Parameters<typeof answeringRole>[0],
  current: OwnRow | undefined,
  officePath: string,
  { value, note }: RecordAnswer,
): Promise<AppError> {
  const theirs = current && {
    value: keptValue(current.value),
    note: current.note,
    version: current.version,
    at: current.answeredAt,
    role: await answeringRole(repositories, current, officePath),
  }
  return new AppError('conflict', 'stale-version', { theirs: theirs ?? null, yours: { value, note } })
}
