import type { Insertable, Selectable } from 'kysely'
import type { Database } from '#db/client.server.ts'
import { prepared } from '#db/dialect/prepared.server.ts'
import type { AnswerTable, Tier } from '#db/schema.ts'

export type Answer = Selectable<AnswerTable>

/** What of an answer decides its score. */
export type AnswerFacts = Pick<Answer, 'itemCode' | 'tier' | 'value' | 'version' | 'submittedVersion'>

/** What a tier wants to write; its version follows from the one it has seen. */
export type AnswerDraft = Pick<Answer, 'assessmentId' | 'itemCode' | 'value' | 'note' | 'answeredBy' | 'answeredAt'>

/** Saved, or somebody was faster: then theirs is given back, and nothing was written. */
export type SaveResult =
  { readonly saved: true; readonly version: number } | { readonly saved: false; readonly current: Answer | undefined }

const rowsAtOnce = 500

const factsOf = prepared(1, (db, assessmentId: string) =>
  db
    .selectFrom('answer')
    .select(['itemCode', 'tier', 'value', 'version', 'submittedVersion'])
    .where('assessmentId', '=', assessmentId),
)

const answerOf = prepared(3, (db, assessmentId: string, itemCode: string, tier: Tier) =>
  db
    .selectFrom('answer')
    .selectAll()
    .where('assessmentId', '=', assessmentId)
    .where('itemCode', '=', itemCode)
    .where('tier', '=', tier),
)

const writeNext = prepared(
  9,
  (
    db,
    ...[assessmentId, itemCode, tier, seen, version, value, note, answeredBy, answeredAt]: [
      ...key: [assessmentId: string, itemCode: string, tier: Tier],
      ...versions: [seen: number, next: number],
      ...said: [value: string | null, note: string, by: string, at: string],
    ]
  ) =>
    db
      .updateTable('answer')
      .set({ value, note, answeredBy, answeredAt, version })
      .where('assessmentId', '=', assessmentId)
      .where('itemCode', '=', itemCode)
      .where('tier', '=', tier)
      .where('version', '=', seen),
)

/** Answers of every tier, side by side. */
export function answersRepository(db: Database) {
  async function find(assessmentId: string, itemCode: string, tier: Tier): Promise<Answer | undefined> {
    return (await answerOf(db, assessmentId, itemCode, tier)).rows[0]
  }

  async function save(tier: Tier, draft: AnswerDraft, expectedVersion: number): Promise<SaveResult> {
    const written = expectedVersion === 0 ? await first(db, tier, draft) : await next(db, tier, draft, expectedVersion)
    if (written) return { saved: true, version: expectedVersion + 1 }
    return { saved: false, current: await find(draft.assessmentId, draft.itemCode, tier) }
  }

  return {
    listByAssessment(assessmentId: string): Promise<Answer[]> {
      return db
        .selectFrom('answer')
        .selectAll()
        .where('assessmentId', '=', assessmentId)
        .orderBy('itemCode')
        .orderBy('tier')
        .execute()
    },

    /** Of every answer only what decides its score; notes stay where they are. In no order. */
    listFacts(assessmentId: string): Promise<AnswerFacts[]> {
      return factsOf(db, assessmentId).then(({ rows }) => rows)
    },

    find,

    /** Saves the office's own answer if it still is at the version the writer saw; 0 means "not there yet". */
    saveOffice(draft: AnswerDraft, expectedVersion: number): Promise<SaveResult> {
      return save('office', draft, expectedVersion)
    },

    /** Saves the answer of a tier that judges, likewise. */
    saveTier(tier: Exclude<Tier, 'office'>, draft: AnswerDraft, expectedVersion: number): Promise<SaveResult> {
      return save(tier, draft, expectedVersion)
    },

    /**
     * Hands in every answer of the office as it stands. One that was returned and not edited since counts its version
     * up: its evidence may have been repaired, and the return must not hold for what is handed in now.
     */
    async submitAll(assessmentId: string): Promise<void> {
      await db
        .updateTable('answer')
        .set((eb) => ({ version: eb('version', '+', eb.lit(1)) }))
        .where('assessmentId', '=', assessmentId)
        .where('tier', '=', 'office')
        .where((eb) =>
          eb.exists(
            eb
              .selectFrom('verdict')
              .select('verdict.itemCode')
              .whereRef('verdict.assessmentId', '=', 'answer.assessmentId')
              .whereRef('verdict.itemCode', '=', 'answer.itemCode')
              .whereRef('verdict.answerVersion', '=', 'answer.version')
              .where('verdict.outcome', '=', 'returned'),
          ),
        )
        .execute()
      await submitted(db, assessmentId).execute()
    },

    /** Hands in one answer of the office as it stands. */
    async submitItem(assessmentId: string, itemCode: string): Promise<void> {
      await submitted(db, assessmentId).where('itemCode', '=', itemCode).execute()
    },

    async insertMany(answers: readonly Insertable<AnswerTable>[]): Promise<void> {
      for (let start = 0; start < answers.length; start += rowsAtOnce) {
        await db
          .insertInto('answer')
          .values(answers.slice(start, start + rowsAtOnce))
          .execute()
      }
    },
  }
}

async function first(db: Database, tier: Tier, draft: AnswerDraft): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('answer')
    .values({ ...draft, tier, version: 1, submittedVersion: null })
    .onConflict((conflict) => conflict.columns(['assessmentId', 'itemCode', 'tier']).doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

async function next(db: Database, tier: Tier, draft: AnswerDraft, seen: number): Promise<boolean> {
  const { value, note, answeredBy, answeredAt, assessmentId, itemCode } = draft
  const said = [value, note, answeredBy, answeredAt] as const
  const { numAffectedRows } = await writeNext(db, assessmentId, itemCode, tier, seen, seen + 1, ...said)
  return numAffectedRows === 1n
}

function submitted(db: Database, assessmentId: string) {
  return db
    .updateTable('answer')
    .set((eb) => ({ submittedVersion: eb.ref('version') }))
    .where('assessmentId', '=', assessmentId)
    .where('tier', '=', 'office')
}
