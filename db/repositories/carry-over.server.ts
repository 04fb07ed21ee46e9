import type { Database } from '#db/client.server.ts'

/** What an office answered of an item in some year, and with how many pieces. */
export type EarlierAnswer = { readonly itemCode: string; readonly value: string; readonly pieces: number }

/** What an earlier year offers, for pages of a later one. */
export function carryOverRepository(db: Database) {
  return {
    /** The office's own answers of a year to some items; none where it was not assessed. One query. */
    async listEarlier(officeId: string, year: number, itemCodes: readonly string[]): Promise<EarlierAnswer[]> {
      if (itemCodes.length === 0) return []
      const rows = await db
        .selectFrom('assessment')
        .innerJoin('answer', 'answer.assessmentId', 'assessment.id')
        .select(['answer.itemCode', 'answer.value'])
        .select((eb) =>
          eb
            .selectFrom('evidenceLink')
            .innerJoin('evidencePiece', 'evidencePiece.id', 'evidenceLink.pieceId')
            .whereRef('evidenceLink.assessmentId', '=', 'assessment.id')
            .whereRef('evidenceLink.subject', '=', 'answer.itemCode')
            .where('evidencePiece.removedAt', 'is', null)
            .select((count) => count.fn.countAll().as('count'))
            .as('pieces'),
        )
        .where('assessment.officeId', '=', officeId)
        .where('assessment.year', '=', year)
        .where('answer.tier', '=', 'office')
        .where('answer.itemCode', 'in', [...itemCodes])
        .execute()
      return rows.flatMap(({ itemCode, value, pieces }) =>
        value === null ? [] : [{ itemCode, value, pieces: Number(pieces) }],
      )
    },
  }
}
