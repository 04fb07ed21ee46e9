import type { Actor } from '#app/domain/access/actor.ts'
import { AppError } from '#app/domain/errors.ts'
import { indexEdition } from '#app/domain/instrument/index-edition.ts'
import { resultItemOf } from '#app/domain/surveys/instruments.ts'
import type { ResultInstrument } from '#app/domain/surveys/instruments.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { saveNational } from '#app/use-cases/course/national-results.server.ts'
import { getOfficeYear } from '#app/use-cases/overview/find-office.server.ts'
import { getEdition } from '#app/use-cases/scores/load-standing.server.ts'
import type { ScoredAssessment } from '#app/use-cases/scores/load-standing.server.ts'
import { refreshScores } from '#app/use-cases/scores/refresh-scores.server.ts'
import type { Repositories } from '#db/store.server.ts'

type OfficialTools = Pick<Tools, 'store' | 'editions' | 'now' | 'newId'>

export type RecordOfficial = {
  readonly officeId: string
  readonly year: number
  readonly instrument: ResultInstrument
  /** 1 to 4. */
  readonly index: number
  readonly letterNumber: string
  /** 'YYYY-MM-DD'. */
  readonly letterDate: string
  readonly note: string
  /** Why it replaces what was recorded before; empty for the first one. */
  readonly reason: string
  /** The version that was seen; 0 when there was none. */
  readonly expectedVersion: number
}

/**
 * Enters an index of the official survey with its letter. Where the office is assessed in that year it becomes the
 * national tier's answer to the item, whatever the stage: the item is settled and its value no estimate any more.
 *
 * Errors: 'invalid' 'result-faults' with codes by field, 'conflict' 'results-changed' when somebody recorded
 * meanwhile, 'not-found' and 'forbidden' as the table of rights says.
 */
export async function recordOfficial(tools: OfficialTools, actor: Actor, input: RecordOfficial): Promise<void> {
  const { now, store } = tools
  const at = now().toISOString()
  await store.transaction(async (repositories) => {
    const { officeId, year, instrument, expectedVersion, index: resultIndex, ...said } = input
    const asked = { officeId, year }
    const { assessment, place } = await getOfficeYear(repositories, now, actor, asked, 'survey-result:record')
    assertResult(input, place.today)

    const version = expectedVersion + 1
    const result = { officeId, year, instrument, version, resultIndex, ...said }
    const before = (await repositories.surveyResults.list(officeId, [year])).find(
      (row) => row.instrument === instrument,
    )
    if ((before?.version ?? 0) !== expectedVersion) throw new AppError('conflict', 'results-changed')
    const recorded = { recordedBy: actor.personId, recordedAt: at }
    if (!(await repositories.surveyResults.add({ ...result, ...recorded }))) {
      throw new AppError('conflict', 'results-changed')
    }
    if (assessment) await settle(repositories, tools, actor, assessment, input)
    await repositories.events.append({
      ...{ stream: assessment?.id ?? officeId, at, actorId: actor.personId, action: 'survey-result.recorded' },
      subject: `${instrument}:${year}`,
      oldValue: before ? { value: before.resultIndex, letterNumber: before.letterNumber } : null,
      newValue: { value: resultIndex, letterNumber: input.letterNumber, letterDate: input.letterDate },
      ...(input.reason === '' ? {} : { reason: input.reason }),
    })
  })
}

function assertResult({ index, letterDate, reason, expectedVersion, year }: RecordOfficial, today: string): void {
  const faults: Record<string, readonly string[]> = {}
  if (!(index >= 1 && index <= 4)) faults['index'] = ['out-of-range']
  if (letterDate > today) faults['letterDate'] = ['in-future']
  if (year > Number(today.slice(0, 4))) faults['year'] = ['out-of-range']
  if (expectedVersion > 0 && reason === '') faults['reason'] = ['required']
  if (Object.keys(faults).length > 0) throw new AppError('invalid', 'result-faults', { faults })
}

/** Makes it the answer of the national tier. */
async function settle(
  repositories: Repositories,
  { editions, now }: OfficialTools,
  actor: Actor,
  assessment: ScoredAssessment,
  { instrument, index, letterNumber, letterDate }: RecordOfficial,
): Promise<void> {
  const { id: assessmentId } = assessment
  await repositories.assessments.lock(assessmentId)
  const { items } = indexEdition(getEdition(editions, assessment.editionId))
  const item = resultItemOf(
    items.map(({ code, item: { kind } }) => ({ code, kind })),
    instrument,
  )
  if (!item) return
  const answers = await repositories.answers.listByAssessment(assessmentId)
  const of = (tier: string) => answers.find((one) => one.itemCode === item.code && one.tier === tier)
  const said = { note: `${letterNumber}, ${letterDate}`, answeredBy: actor.personId, answeredAt: now().toISOString() }
  await saveNational(repositories, { assessmentId, itemCode: item.code, answer: index, ...said }, of)
  await refreshScores(repositories, { editions, now }, assessment)
}
