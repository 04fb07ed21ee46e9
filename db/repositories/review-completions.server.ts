import type { Insertable, Selectable } from 'kysely'
import type { Database } from '#db/client.server.ts'
import type { ReviewCompletionTable } from '#db/schema.ts'

export type ReviewCompletion = Selectable<ReviewCompletionTable>

type Key = Pick<ReviewCompletion, 'assessmentId' | 'tier' | 'round'>
type Reopening = { readonly by: string; readonly at: string; readonly reason: string }

/** When a tier finished judging an assessment, and when that was opened again. */
export function reviewCompletionsRepository(db: Database) {
  return {
    /** Every finishing of an assessment, the newest round of each tier first. */
    listByAssessment(assessmentId: string): Promise<ReviewCompletion[]> {
      return db
        .selectFrom('reviewCompletion')
        .selectAll()
        .where('assessmentId', '=', assessmentId)
        .orderBy('tier')
        .orderBy('round', 'desc')
        .execute()
    },

    /** The finishings of some assessments that were not opened again. */
    async listOpen(assessmentIds: readonly string[]): Promise<ReviewCompletion[]> {
      if (assessmentIds.length === 0) return []
      return db
        .selectFrom('reviewCompletion')
        .selectAll()
        .where('assessmentId', 'in', [...assessmentIds])
        .where('reopenedAt', 'is', null)
        .orderBy('assessmentId')
        .orderBy('round')
        .execute()
    },

    async create(
      completion: Omit<Insertable<ReviewCompletionTable>, 'reopenedBy' | 'reopenedAt' | 'reopenReason'>,
    ): Promise<void> {
      await db
        .insertInto('reviewCompletion')
        .values({ ...completion, reopenedBy: null, reopenedAt: null, reopenReason: null })
        .execute()
    },

    /** False when it was opened already. */
    async reopen({ assessmentId, tier, round }: Key, { by, at, reason }: Reopening): Promise<boolean> {
      const { numUpdatedRows } = await db
        .updateTable('reviewCompletion')
        .set({ reopenedBy: by, reopenedAt: at, reopenReason: reason })
        .where('assessmentId', '=', assessmentId)
        .where('tier', '=', tier)
        .where('round', '=', round)
        .where('reopenedAt', 'is', null)
        .executeTakeFirst()
      return numUpdatedRows === 1n
    },
  }
}
