import { sql } from 'kysely'
import type { Database } from '#db/client.server.ts'
import { prepared } from '#db/dialect/prepared.server.ts'
import type { Tier } from '#db/schema.ts'
import type { Answer } from './answers.server.ts'
import type { OpenReopening, Verdict } from './verdicts.server.ts'

/** The answers of every tier with what was decided about them; each ordered by item and tier. */
export type JudgedAnswers = {
  readonly answers: readonly Answer[]
  readonly verdicts: readonly Verdict[]
  /** Judged items that are open again for the office. */
  readonly reopenings: readonly OpenReopening[]
}

const none = sql<string | null>`cast(null as text)`

const judgedAnswersOf = prepared(1, (db, assessmentId: string) =>
  db
    .selectFrom('answer')
    .select([sql<'answer' | 'verdict' | 'reopening'>`'answer'`.as('what'), 'assessmentId', 'itemCode', 'version'])
    .select((eb) => [eb.ref('tier').$castTo<string>().as('tier'), 'submittedVersion', 'value', 'note'])
    .select([none.as('outcome'), none.as('reasonCode'), 'answeredBy as by', 'answeredAt as at'])
    .where('assessmentId', '=', assessmentId)
    .unionAll(
      db
        .selectFrom('verdict')
        .select([sql<'answer' | 'verdict' | 'reopening'>`'verdict'`.as('what'), 'assessmentId', 'itemCode'])
        .select((eb) => ['answerVersion as version', eb.ref('tier').$castTo<string>().as('tier')])
        .select([sql<number | null>`cast(null as integer)`.as('submittedVersion'), none.as('value'), 'note'])
        .select((eb) => [eb.ref('outcome').$castTo<string | null>().as('outcome'), 'reasonCode'])
        .select(['judgedBy as by', 'judgedAt as at'])
        .where('assessmentId', '=', assessmentId),
    )
    .unionAll(
      db
        .selectFrom('itemReopening')
        .select([sql<'answer' | 'verdict' | 'reopening'>`'reopening'`.as('what'), 'assessmentId', 'itemCode'])
        .select((eb) => [sql<number>`0`.as('version'), eb.ref('tier').$castTo<string>().as('tier')])
        .select([sql<number | null>`cast(null as integer)`.as('submittedVersion'), none.as('value'), 'reason as note'])
        .select([none.as('outcome'), none.as('reasonCode'), 'reopenedBy as by', 'reopenedAt as at'])
        .where('assessmentId', '=', assessmentId)
        .where('closedAt', 'is', null),
    )
    .orderBy('itemCode')
    .orderBy('tier'),
)

/** A worksheet as it was answered and judged, read together because almost every page of an assessment needs it all. */
export function judgedAnswersRepository(db: Database) {
  return {
    /** Everything that was answered and decided in an assessment. One query. */
    async list(assessmentId: string): Promise<JudgedAnswers> {
      const { rows } = await judgedAnswersOf(db, assessmentId)
      const answers: Answer[] = []
      const verdicts: Verdict[] = []
      const reopenings: OpenReopening[] = []
      for (const row of rows) {
        const { what, itemCode, version, submittedVersion, value, outcome, reasonCode, note, by, at } = row
        const tier = row.tier as Tier
        if (what === 'answer') {
          const written = { value, note, version, submittedVersion, answeredBy: by, answeredAt: at }
          answers.push({ assessmentId, itemCode, tier, ...written })
        } else if (tier !== 'office') {
          const judged = { answerVersion: version, reasonCode, note, judgedBy: by, judgedAt: at }
          if (what === 'reopening') reopenings.push({ itemCode, tier, reason: note, reopenedAt: at })
          else verdicts.push({ assessmentId, itemCode, tier, outcome: outcome as Verdict['outcome'], ...judged })
        }
      }
      return { answers, verdicts, reopenings }
    },
  }
}
