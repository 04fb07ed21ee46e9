import { localDay } from '#app/domain/calendar/local-day.ts'
import { AppError } from '#app/domain/errors.ts'
import { evidenceStandings } from '#app/domain/evidence/linked-piece.ts'
import type { LinkedPieceFacts } from '#app/domain/evidence/linked-piece.ts'
import type { Edition, InstitutionKind, PrerequisiteValue } from '#app/domain/instrument/types.ts'
import type { Answer } from '#app/domain/scoring/answers.ts'
import { compileEdition } from '#app/domain/scoring/compile-edition.ts'
import { itemRecords } from '#app/domain/scoring/item-records.ts'
import type { KeptAnswer, KeptVerdict } from '#app/domain/scoring/item-records.ts'
import { evaluatePrerequisites } from '#app/domain/scoring/prerequisites.ts'
import type { PrerequisiteValues } from '#app/domain/scoring/prerequisites.ts'
import { scoreTracks } from '#app/domain/scoring/tracks.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import type { Repositories } from '#db/store.server.ts'

type ScoringCycle = NonNullable<Awaited<ReturnType<Repositories['assessments']['find']>>>['cycle']

/** What of an assessment decides its score; `timezone` is the office's. */
export type ScoredAssessment = {
  readonly id: string
  readonly cycleId: string
  readonly editionId: string
  readonly target: 'WBK' | 'WBBM'
  readonly timezone: string
  /** As it was read with the assessment. Scores that are kept ask for it anew: they are scored in a transaction. */
  readonly cycle?: ScoringCycle
}

export type StandingTools = Pick<Tools, 'editions' | 'now'>
type Reading = ReadingItems & Pick<Repositories, 'prerequisites'>

type ReadingItems = Pick<Repositories, 'cycles' | 'evidenceLinks' | 'judgedAnswers'>
type ReadingFacts = Pick<Repositories, 'answers' | 'cycles' | 'evidenceLinks' | 'prerequisites' | 'verdicts'>

/** Everything that the points of an assessment are made of, and the points themselves on all three tracks. */
export type ItemsStanding = Awaited<ReturnType<typeof loadItems>>

/**
 * Reads the items of an assessment with every piece of evidence in full and scores them, in two queries; in three where
 * its cycle was not read with it. Throws 'not-found' when its cycle or edition is gone. `today` is the office's local
 * day of `now`: evidence expires at the office's midnight.
 */
export async function loadItems(repositories: ReadingItems, tools: StandingTools, assessment: ScoredAssessment) {
  const pieces = await repositories.evidenceLinks.listByAssessment(assessment.id)
  const judged = await repositories.judgedAnswers.list(assessment.id)
  return { ...(await scoreItems(repositories, tools, assessment, { pieces, ...judged }, assessment.cycle)), pieces }
}

/** The items with the prerequisites beside them: everything that readiness and status are made of, in full. */
export type AssessmentStanding = Awaited<ReturnType<typeof loadStanding>>

/** As `loadItems`, with the prerequisites of the institution and the unit: one query more. */
export async function loadStanding(repositories: Reading, tools: StandingTools, assessment: ScoredAssessment) {
  const items = await loadItems(repositories, tools, assessment)
  return { ...items, ...(await loadPrerequisites(repositories, assessment, items)) }
}

/** The score and what decides it: no notes, no names, no particulars of the evidence. */
export type ScoredStanding = Awaited<ReturnType<typeof loadScored>>

/** What the transaction has read already and not changed since. */
export type KnownFacts = {
  readonly cycle: ScoringCycle
  readonly judged: Awaited<ReturnType<Repositories['verdicts']['listWithReopenings']>>
}

/** As `loadStanding`, reading of answers, verdicts and evidence only what decides the score: for keeping scores. */
export async function loadScored(
  repositories: ReadingFacts,
  tools: StandingTools,
  assessment: ScoredAssessment,
  known?: KnownFacts,
) {
  const pieces = await repositories.evidenceLinks.listFacts(assessment.id)
  const answers = await repositories.answers.listFacts(assessment.id)
  const judged = known?.judged ?? (await repositories.verdicts.listWithReopenings(assessment.id))
  const items = await scoreItems(repositories, tools, assessment, { pieces, answers, ...judged }, known?.cycle)
  return { ...items, ...(await loadPrerequisites(repositories, assessment, items)) }
}

type ItemRows<Row, Judged, Reopened> = {
  readonly pieces: readonly (LinkedPieceFacts & { readonly subject: string })[]
  readonly answers: readonly Row[]
  readonly verdicts: readonly Judged[]
  readonly reopenings: readonly Reopened[]
}
type AnswerFacts = Omit<KeptAnswer, 'answer'> & { readonly value: string | null }

async function scoreItems<Row extends AnswerFacts, Judged extends KeptVerdict, Reopened>(
  repositories: Pick<Repositories, 'cycles'>,
  { editions, now }: StandingTools,
  assessment: ScoredAssessment,
  { pieces, answers, verdicts, reopenings }: ItemRows<Row, Judged, Reopened>,
  known?: ScoringCycle,
) {
  const edition = getEdition(editions, assessment.editionId)
  const cycle: ScoringCycle | undefined = known ?? (await repositories.cycles.find(assessment.cycleId))
  if (!cycle) throw new AppError('not-found', 'cycle')
  const today = localDay(now(), assessment.timezone)
  const window = { from: cycle.evidenceFrom, to: cycle.evidenceTo }
  const evidence = evidenceStandings(pieces, window, today)
  const plan = compileEdition(edition, assessment.target, cycle.institutionKind)
  const kept = answers.map((row) => ({ ...row, answer: parseValue(row.value) }))
  const records = itemRecords(kept, verdicts, evidence)
  const tracks = scoreTracks(plan, records)
  return { edition, plan, cycle, today, window, answers: kept, verdicts, reopenings, evidence, records, tracks }
}

async function loadPrerequisites(
  repositories: Pick<Repositories, 'prerequisites'>,
  { id, cycleId, target }: ScoredAssessment,
  { edition, cycle }: { readonly edition: Edition; readonly cycle: { readonly institutionKind: InstitutionKind } },
) {
  const { ofUnit, ofInstitution } = await repositories.prerequisites.listFor(id, cycleId)
  const confirmed = new Set(ofUnit.filter((row) => row.confirmedVersion === row.version).map(({ key }) => key))
  const entered = { ...values(ofInstitution), ...values(ofUnit) }
  return {
    unitPrerequisites: ofUnit,
    institutionPrerequisites: ofInstitution,
    prerequisites: evaluatePrerequisites(edition, target, entered, cycle.institutionKind, confirmed),
  }
}

/** The edition an assessment was opened with. Throws 'not-found' when the program does not have it. */
export function getEdition(editions: ReadonlyMap<string, Edition>, id: string): Edition {
  const edition = editions.get(id)
  if (!edition) throw new AppError('not-found', 'edition')
  return edition
}

/** A kept answer value; the schema and the forms let only valid ones in. */
function parseValue(value: string | null): Answer | null {
  return value === null ? null : (JSON.parse(value) as Answer)
}

function values(rows: readonly { readonly key: string; readonly value: string | null }[]): PrerequisiteValues {
  const entered = rows.flatMap(({ key, value }) =>
    value === null ? [] : [[key, JSON.parse(value) as PrerequisiteValue]],
  )
  return Object.fromEntries(entered) as PrerequisiteValues
}
