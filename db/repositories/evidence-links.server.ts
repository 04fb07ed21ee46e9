import type { ExpressionBuilder, Insertable, Selectable } from 'kysely'
import type { Database } from '#db/client.server.ts'
import { prepared } from '#db/dialect/prepared.server.ts'
import type { EvidenceLinkTable, Tables } from '#db/schema.ts'
import { versionColumns } from './evidence-library.server.ts'
import type { EvidencePiece, EvidenceVersion } from './evidence.server.ts'

export type EvidenceLink = Selectable<EvidenceLinkTable>

/** A link with the piece it joins, in the piece's current version. */
export type LinkedPiece = EvidenceLink &
  Pick<EvidencePiece, 'title' | 'kind' | 'currentNumber' | 'removedAt'> &
  Omit<EvidenceVersion, 'pieceId' | 'number'> & { readonly pieceVersion: number }

/** What decides whether a piece counts for what it serves. */
export type PieceFacts = Pick<EvidenceLink, 'subject' | 'verdict'> &
  Pick<EvidenceVersion, 'source' | 'readable' | 'linkState' | 'documentDate' | 'periodTo' | 'expiresOn'>

/** What a tier decided about one piece on one item. */
export type LinkVerdict = Pick<EvidenceLink, 'verdict' | 'reasonCode' | 'note' | 'verdictBy' | 'verdictAt'>

type LinkKey = Pick<EvidenceLink, 'assessmentId' | 'subject' | 'pieceId'>

const rowsAtOnce = 500

const factsOf = prepared(1, (db, assessmentId: string) =>
  db
    .selectFrom('evidenceLink')
    .innerJoin('evidencePiece', 'evidencePiece.id', 'evidenceLink.pieceId')
    .innerJoin('evidenceVersion', (join) =>
      join
        .onRef('evidenceVersion.pieceId', '=', 'evidencePiece.id')
        .onRef('evidenceVersion.number', '=', 'evidencePiece.currentNumber'),
    )
    .select(['subject', 'verdict', 'source', 'readable', 'linkState', 'documentDate', 'periodTo', 'expiresOn'])
    .where('assessmentId', '=', assessmentId)
    .where('evidencePiece.removedAt', 'is', null),
)

/** Which pieces serve which items and prerequisites. */
export function evidenceLinksRepository(db: Database) {
  const linked = () =>
    db
      .selectFrom('evidenceLink')
      .innerJoin('evidencePiece', 'evidencePiece.id', 'evidenceLink.pieceId')
      .innerJoin('evidenceVersion', (join) =>
        join
          .onRef('evidenceVersion.pieceId', '=', 'evidencePiece.id')
          .onRef('evidenceVersion.number', '=', 'evidencePiece.currentNumber'),
      )
      .selectAll('evidenceLink')
      .select(['title', 'kind', 'currentNumber', 'removedAt', 'evidencePiece.version as pieceVersion'])
      .select(versionColumns)
      .where('evidencePiece.removedAt', 'is', null)
      .orderBy('subject')
      .orderBy('linkedAt')
      .orderBy('evidenceLink.pieceId')

  return {
    /** Every piece of an assessment with all it serves, in one query. */
    listByAssessment(assessmentId: string): Promise<LinkedPiece[]> {
      return linked().where('assessmentId', '=', assessmentId).execute()
    },

    /** Only what decides whether each piece counts: read at every change of a score. */
    listFacts(assessmentId: string): Promise<PieceFacts[]> {
      return factsOf(db, assessmentId).then(({ rows }) => rows)
    },

    listBySubject(assessmentId: string, subject: string): Promise<LinkedPiece[]> {
      return linked().where('assessmentId', '=', assessmentId).where('subject', '=', subject).execute()
    },

    /** All that some pieces serve, in every assessment. */
    async listByPieces(pieceIds: readonly string[]): Promise<EvidenceLink[]> {
      if (pieceIds.length === 0) return []
      return db
        .selectFrom('evidenceLink')
        .selectAll()
        .where('pieceId', 'in', [...pieceIds])
        .orderBy('pieceId')
        .orderBy('assessmentId')
        .orderBy('subject')
        .execute()
    },

    /** Which of some pieces had their present file given back for a reason (`returnedFor`). */
    async listReturnedFor(pieceIds: readonly string[], reasonCode: string): Promise<readonly string[]> {
      if (pieceIds.length === 0) return []
      const rows = await returnedFor(db, reasonCode)
        .where('evidenceLink.pieceId', 'in', [...pieceIds])
        .execute()
      return rows.map(({ pieceId }) => pieceId)
    },

    find(key: LinkKey): Promise<EvidenceLink | undefined> {
      return db.selectFrom('evidenceLink').selectAll().where(isKey(key)).executeTakeFirst()
    },

    /** True when the link is new. The schema refuses a piece of another office. */
    async link(link: Pick<EvidenceLink, keyof LinkKey | 'officeId' | 'linkedBy' | 'linkedAt'>): Promise<boolean> {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('evidenceLink')
        .values({ ...link, verdict: 'pending', reasonCode: null, note: '', verdictBy: null, verdictAt: null })
        .onConflict((conflict) => conflict.columns(['assessmentId', 'subject', 'pieceId']).doNothing())
        .executeTakeFirst()
      return numInsertedOrUpdatedRows === 1n
    },

    /** True when there was a link to take away. */
    async unlink(key: LinkKey): Promise<boolean> {
      const { numDeletedRows } = await db.deleteFrom('evidenceLink').where(isKey(key)).executeTakeFirst()
      return numDeletedRows === 1n
    },

    /** Accepts or returns a piece on an item, or takes the decision back ('pending'). */
    async judge(key: LinkKey, verdict: LinkVerdict): Promise<boolean> {
      const { numUpdatedRows } = await db.updateTable('evidenceLink').set(verdict).where(isKey(key)).executeTakeFirst()
      return numUpdatedRows === 1n
    },

    async insertMany(links: readonly Insertable<EvidenceLinkTable>[]): Promise<void> {
      for (let start = 0; start < links.length; start += rowsAtOnce) {
        await db
          .insertInto('evidenceLink')
          .values(links.slice(start, start + rowsAtOnce))
          .execute()
      }
    },
  }
}

/**
 * Pieces whose present file was given back for a reason, by itself or with an item it serves; one that was accepted on
 * that item is not meant.
 */
export function returnedFor(db: Database, reasonCode: string) {
  return db
    .selectFrom('evidenceLink')
    .innerJoin('evidencePiece', 'evidencePiece.id', 'evidenceLink.pieceId')
    .innerJoin('evidenceVersion', (join) =>
      join
        .onRef('evidenceVersion.pieceId', '=', 'evidencePiece.id')
        .onRef('evidenceVersion.number', '=', 'evidencePiece.currentNumber'),
    )
    .leftJoin('verdict', (join) =>
      join
        .onRef('verdict.assessmentId', '=', 'evidenceLink.assessmentId')
        .onRef('verdict.itemCode', '=', 'evidenceLink.subject')
        .onRef('verdict.judgedAt', '>=', 'evidenceLink.linkedAt')
        .onRef('verdict.judgedAt', '>=', 'evidenceVersion.uploadedAt')
        .on('verdict.reasonCode', '=', reasonCode),
    )
    .select('evidenceLink.pieceId')
    .distinct()
    .where((eb) =>
      eb.or([
        eb('evidenceLink.reasonCode', '=', reasonCode),
        eb.and([eb('evidenceLink.verdict', '<>', 'accepted'), eb('verdict.reasonCode', '=', reasonCode)]),
      ]),
    )
}

function isKey({ assessmentId, subject, pieceId }: LinkKey) {
  return (eb: ExpressionBuilder<Tables, 'evidenceLink'>) => eb.and({ assessmentId, subject, pieceId })
}
