import type { Actor } from '#app/domain/access/actor.ts'
import { decide } from '#app/domain/access/authorize.ts'
import { AppError } from '#app/domain/errors.ts'
import { indexEdition } from '#app/domain/instrument/index-edition.ts'
import type { Item, Target } from '#app/domain/instrument/types.ts'
import type { Answer } from '#app/domain/scoring/answers.ts'
import { answerFaults } from '#app/domain/scoring/check-answers.ts'
import { canonicalJson } from '#app/domain/trace/canonical-json.ts'
import type { AssessmentState } from '#app/domain/workflow/states.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { getAssessmentFor } from '#app/use-cases/answers/find-assessment.server.ts'
import { keptValue } from '#app/use-cases/answers/own-answer.server.ts'
import type { OverviewTools } from '#app/use-cases/overview/find-office.server.ts'
import type { OfficeHead } from '#app/use-cases/overview/overview-view.server.ts'
import { readHead } from '#app/use-cases/overview/read-head.server.ts'
import { getEdition } from '#app/use-cases/scores/load-standing.server.ts'
import { refreshScores } from '#app/use-cases/scores/refresh-scores.server.ts'
import type { Repositories } from '#db/store.server.ts'

/** An item whose national result may be recorded, with what it counts by now. */
export type NationalItem = {
  readonly code: string
  readonly item: Item
  /** What the national team has said before; null while it has not. */
  readonly national: Answer | null
  /** What the internal team or the Kanwil said last; null without either. */
  readonly internal: Answer | null
  readonly letter: string
}

export type NationalPage = {
  readonly head: OfficeHead
  readonly assessmentId: string
  readonly target: Target
  readonly state: AssessmentState
  /** When a national result was last recorded; null before the first. Goes back with the form. */
  readonly seen: string | null
  readonly items: readonly NationalItem[]
}

export type RecordNationalResults = {
  readonly assessmentId: string
  readonly letterNumber: string
  readonly letterDate: string
  readonly seen: string | null
  readonly results: Readonly<Record<string, Answer>>
}

/**
 * The items of the results with what each tier said. Four queries. Throws 'not-found' out of reach, 'forbidden' for
 * whoever does not record, 'conflict' before the office was proposed.
 */
export async function readNationalResults(
  tools: OverviewTools,
  actor: Actor,
  assessmentId: string,
): Promise<NationalPage> {
  const { store, now, editions } = tools
  const { assessment, place } = await getRecordable(store, now, actor, assessmentId)
  const answers = await store.answers.listByAssessment(assessmentId)
  const of = (code: string, ...tiers: readonly string[]) =>
    tiers.flatMap((tier) => answers.filter((row) => row.itemCode === code && row.tier === tier))[0]
  const { items } = indexEdition(getEdition(editions, assessment.editionId))
  return {
    head: await readHead(store, now, assessment, place.today),
    assessmentId,
    target: assessment.target,
    state: assessment.state,
    seen: lastRecorded(answers),
    items: items
      .filter(({ areaKey }) => areaKey === null)
      .map(({ code, item }) => {
        const national = of(code, 'national')
        const internal = keptValue(of(code, 'internal', 'kanwil')?.value ?? null)
        return { code, item, national: keptValue(national?.value ?? null), internal, letter: national?.note ?? '' }
      }),
  }
}

/**
 * Records what the national team found, with its letter: its value replaces that of the tiers beneath it, whose answers
 * stay beside it (process, 4.3). One event holds all of them.
 *
 * Throws as `readNationalResults` does; 'conflict': 'stale-results' when somebody recorded meanwhile; 'invalid':
 * 'result-faults' with codes by field, 'nothing-recorded' without any result.
 */
export async function recordNationalResults(
  tools: Pick<Tools, 'store' | 'editions' | 'now'>,
  actor: Actor,
  { assessmentId, letterNumber, letterDate, seen, results }: RecordNationalResults,
): Promise<void> {
  const at = tools.now().toISOString()
  await tools.store.transaction(async (repositories) => {
    await repositories.assessments.lock(assessmentId)
    const { assessment, place } = await getRecordable(repositories, tools.now, actor, assessmentId)
    const { itemByCode } = indexEdition(getEdition(tools.editions, assessment.editionId))
    if (letterDate > place.today) {
      throw new AppError('invalid', 'result-faults', { faults: { letterDate: ['in-future'] } })
    }
    for (const [code, answer] of Object.entries(results)) {
      const found = itemByCode.get(code)
      if (!found || found.areaKey !== null) throw new AppError('not-found', 'item')
      if (answerFaults(found.item, answer).length > 0) throw new AppError('invalid', 'answer-faults')
    }
    const answers = await repositories.answers.listByAssessment(assessmentId)
    if (lastRecorded(answers) !== seen) throw new AppError('conflict', 'stale-results')
    if (Object.keys(results).length === 0) throw new AppError('invalid', 'nothing-recorded')

    const note = `${letterNumber}, ${letterDate}`
    const before: Record<string, Answer | null> = {}
    for (const [itemCode, answer] of Object.entries(results)) {
      const row = (tier: string) => answers.find((one) => one.itemCode === itemCode && one.tier === tier)
      before[itemCode] = keptValue(row('national')?.value ?? null)
      const said = { note, answeredBy: actor.personId, answeredAt: at }
      await saveNational(repositories, { assessmentId, itemCode, answer, ...said }, row)
    }
    await repositories.events.append({
      stream: assessmentId,
      at,
      actorId: actor.personId,
      action: 'national-result.recorded',
      subject: assessmentId,
      oldValue: { results: before },
      newValue: { results, letterNumber, letterDate },
    })
    await refreshScores(repositories, tools, assessment)
  })
}

type SaveNational = {
  readonly assessmentId: string
  readonly itemCode: string
  readonly answer: Answer
  readonly note: string
  readonly answeredBy: string
  readonly answeredAt: string
}

/**
 * The national tier's answer to an item, and its verdict on what the office says now. `row` gives what a tier has said
 * so far. Throws 'conflict': 'stale-results' when somebody recorded meanwhile.
 */
export async function saveNational(
  { answers, verdicts }: Pick<Repositories, 'answers' | 'verdicts'>,
  { answer, ...said }: SaveNational,
  row: (tier: string) => { readonly version: number } | undefined,
): Promise<void> {
  const saved = await answers.saveTier(
    'national',
    { ...said, value: canonicalJson(answer) },
    row('national')?.version ?? 0,
  )
  if (!saved.saved) throw new AppError('conflict', 'stale-results')
  const { assessmentId, itemCode, note, answeredBy: judgedBy, answeredAt: judgedAt } = said
  const verdict = { answerVersion: row('office')?.version ?? 0, outcome: 'accepted', reasonCode: null } as const
  await verdicts.save({ assessmentId, itemCode, tier: 'national', ...verdict, note, judgedBy, judgedAt })
}

async function getRecordable(
  repositories: Pick<Repositories, 'assessments'>,
  now: Tools['now'],
  actor: Actor,
  assessmentId: string,
) {
  const found = await getAssessmentFor(repositories, now, actor, assessmentId)
  const decision = decide(actor, 'national-result:record', { ...found.place, areaKey: null })
  if (!decision.allowed) throw new AppError(decision.reason === 'state' ? 'conflict' : 'forbidden', decision.reason)
  return found
}

type AnswerRows = Awaited<ReturnType<Repositories['answers']['listByAssessment']>>

function lastRecorded(answers: AnswerRows): string | null {
  return (
    answers
      .filter(({ tier }) => tier === 'national')
      .map(({ answeredAt }) => answeredAt)
      .sort()
      .at(-1) ?? null
  )
}
