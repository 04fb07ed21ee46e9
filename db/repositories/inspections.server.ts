import { sql } from 'kysely'
import type { Insertable, Selectable } from 'kysely'
import type { Database } from '#db/client.server.ts'
import type { InspectionFindingTable, InspectionPieceTable, InspectionTable } from '#db/schema.ts'

export type Inspection = Selectable<InspectionTable>
export type InspectionFinding = Selectable<InspectionFindingTable>

/** Visits to complaint posts and joint days, with their findings and evidence. */
export function inspectionsRepository(db: Database) {
  return {
    find(id: string): Promise<Inspection | undefined> {
      return db.selectFrom('inspection').selectAll().where('id', '=', id).executeTakeFirst()
    },

    async count(officeId: string): Promise<number> {
      const { total } = await db
        .selectFrom('inspection')
        .select((eb) => eb.fn.countAll().as('total'))
        .where('officeId', '=', officeId)
        .executeTakeFirstOrThrow()
      return Number(total)
    },

    /** A page of an office's visits, newest first. */
    list(officeId: string, { limit, offset }: { limit: number; offset: number }): Promise<Inspection[]> {
      return db
        .selectFrom('inspection')
        .selectAll()
        .where('officeId', '=', officeId)
        .orderBy('heldOn', 'desc')
        .orderBy('heldAt', 'desc')
        .orderBy('id')
        .limit(limit)
        .offset(offset)
        .execute()
    },

    async listFindings(inspectionIds: readonly string[]): Promise<InspectionFinding[]> {
      if (inspectionIds.length === 0) return []
      return db
        .selectFrom('inspectionFinding')
        .selectAll()
        .where('inspectionId', 'in', [...inspectionIds])
        .orderBy('inspectionId')
        .orderBy('number')
        .execute()
    },

    findFinding(id: string): Promise<InspectionFinding | undefined> {
      return db.selectFrom('inspectionFinding').selectAll().where('id', '=', id).executeTakeFirst()
    },

    /** The pieces of visits, without those that were removed from the library. */
    async listPieces(inspectionIds: readonly string[]) {
      if (inspectionIds.length === 0) return []
      return db
        .selectFrom('inspectionPiece')
        .innerJoin('evidencePiece', 'evidencePiece.id', 'inspectionPiece.pieceId')
        .select(['inspectionPiece.inspectionId', 'inspectionPiece.pieceId', 'evidencePiece.title'])
        .where('inspectionPiece.inspectionId', 'in', [...inspectionIds])
        .where('evidencePiece.removedAt', 'is', null)
        .orderBy('inspectionPiece.addedAt')
        .orderBy('inspectionPiece.pieceId')
        .execute()
    },

    async insertMany(
      inspections: readonly Insertable<InspectionTable>[],
      findings: readonly Insertable<InspectionFindingTable>[],
    ): Promise<void> {
      if (inspections.length > 0)
        await db
          .insertInto('inspection')
          .values([...inspections])
          .execute()
      if (findings.length > 0)
        await db
          .insertInto('inspectionFinding')
          .values([...findings])
          .execute()
    },

    async addPieces(pieces: readonly Insertable<InspectionPieceTable>[]): Promise<void> {
      if (pieces.length > 0)
        await db
          .insertInto('inspectionPiece')
          .values([...pieces])
          .execute()
    },

    /** Says that a finding was dealt with; false when somebody already did. */
    async closeFinding(
      id: string,
      { followUp, doneOn, doneBy }: { readonly followUp: string; readonly doneOn: string; readonly doneBy: string },
    ): Promise<boolean> {
      const { numUpdatedRows } = await db
        .updateTable('inspectionFinding')
        .set({ followUp, doneOn, doneBy })
        .where('id', '=', id)
        .where('doneOn', 'is', null)
        .executeTakeFirst()
      return numUpdatedRows === 1n
    },

    /**
     * The visits of some days with the number of their findings, for counting, and whether any was ever entered up to
     * the last of these days. One query.
     */
    async listForCounting(officeId: string, { from, to }: { readonly from: string; readonly to: string }) {
      const visits = db
        .selectFrom('inspection')
        .leftJoin('inspectionFinding as finding', 'finding.inspectionId', 'inspection.id')
        .where('officeId', '=', officeId)
        .where('heldOn', '>=', from)
        .where('heldOn', '<=', to)
        .groupBy(['inspection.id', 'inspection.type', 'inspection.heldOn', 'inspection.reports'])
        .select((eb) => [
          ...(['inspection.type', 'inspection.heldOn', 'inspection.reports'] as const),
          eb.fn.count<number>('finding.id').as('findings'),
          eb.fn.count<number>('finding.doneOn').as('done'),
        ])
      const ever = db
        .selectNoFrom([sql<Inspection['type']>`''`.as('type'), sql<string>`''`.as('heldOn')])
        .select([sql<number | null>`0`.as('reports'), sql<number>`0`.as('findings'), sql<number>`0`.as('done')])
        .where((eb) =>
          eb.exists(
            eb.selectFrom('inspection').select('id').where('officeId', '=', officeId).where('heldOn', '<=', to),
          ),
        )
      const rows = await visits.unionAll(ever).execute()
      return {
        hasAny: rows.some(({ heldOn }) => heldOn === ''),
        visits: rows.flatMap(({ type, heldOn, reports, findings, done }) => {
          if (heldOn === '') return []
          return [{ type, heldOn, reports: reports ?? 0, findings: Number(findings), done: Number(done) }]
        }),
      }
    },
  }
}
