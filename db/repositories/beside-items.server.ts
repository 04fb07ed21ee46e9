import { sql } from 'kysely'
import type { Database } from '#db/client.server.ts'

/** What stands beside an item: a tick on a document, the office's answer of an earlier year, or a finding. */
export type BesideItem = {
  readonly what: 'tick' | 'earlier' | 'finding'
  readonly itemCode: string
  /** The key of the document, the answer as it is kept, or the day the finding is due. */
  readonly text: string
  /** Pieces that proved the answer, or the number of the finding. */
  readonly number: number
  /** Of a finding. */
  readonly state: string
}

export type AskedBeside = {
  readonly assessmentId: string
  readonly officeId: string
  /** The year whose answers are wanted, with the items; none for no items. */
  readonly year: number
  readonly earlier: readonly string[]
  /** Items whose published findings are wanted. */
  readonly found: readonly string[]
}

/** Small things beside the items of a page, read together because a page may ask only so often. */
export function besideItemsRepository(db: Database) {
  const pieces = db
    .selectFrom('evidenceLink')
    .innerJoin('evidencePiece', 'evidencePiece.id', 'evidenceLink.pieceId')
    .whereRef('evidenceLink.assessmentId', '=', sql.ref('assessment.id'))
    .whereRef('evidenceLink.subject', '=', sql.ref('answer.itemCode'))
    .where('evidencePiece.removedAt', 'is', null)
    .select((eb) => eb.fn.countAll<number>().as('count'))

  return {
    /** All ticks of an assessment, and of some items the answers of an earlier year and the findings. One query. */
    async list({ assessmentId, officeId, year, earlier, found }: AskedBeside): Promise<BesideItem[]> {
      const ticks = db
        .selectFrom('expectedDocument')
        .select([sql<string>`'tick'`.as('what'), 'itemCode', 'documentKey as text'])
        .select([sql<number>`0`.as('number'), sql<string>`''`.as('state')])
        .where('assessmentId', '=', assessmentId)
      const answers = db
        .selectFrom('assessment')
        .innerJoin('answer', 'answer.assessmentId', 'assessment.id')
        .select([sql<string>`'earlier'`.as('what'), 'answer.itemCode'])
        .select((eb) => eb.fn.coalesce('answer.value', sql<string>`''`).as('text'))
        .select(() => [sql<number>`(${pieces})`.as('number'), sql<string>`''`.as('state')])
        .where('assessment.officeId', '=', officeId)
        .where('assessment.year', '=', year)
        .where('answer.tier', '=', 'office')
        .where('answer.value', 'is not', null)
        .where('answer.itemCode', 'in', [...earlier])
      const findings = db
        .selectFrom('finding')
        .select((eb) => [sql<string>`'finding'`.as('what'), eb.fn.coalesce('itemCode', sql<string>`''`).as('itemCode')])
        .select(['dueOn as text', 'number', (eb) => eb.cast<string>('state', 'text').as('state')])
        .where('assessmentId', '=', assessmentId)
        .where('publishedAt', 'is not', null)
        .where('itemCode', 'in', [...found])

      let all = ticks
      if (earlier.length > 0) all = all.unionAll(answers) as typeof ticks
      if (found.length > 0) all = all.unionAll(findings) as typeof ticks
      const rows = await all.execute()
      return rows.map(({ what, number, ...row }) => ({
        ...row,
        what: what as BesideItem['what'],
        number: Number(number),
      }))
    },
  }
}
