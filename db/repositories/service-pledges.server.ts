import type { Selectable } from 'kysely'
import type { Database } from '#db/client.server.ts'
import type { ServicePledgeTable } from '#db/schema.ts'
import { returnedFor } from './evidence-links.server.ts'

export type ServicePledge = Selectable<ServicePledgeTable>
export type ShownPledge = ServicePledge & { readonly pieceRemovedAt: string | null }

/** Why the paper behind a pledge is not opened to the public any more. */
export type PaperClosing = NonNullable<ServicePledge['paperClosedBecause']>

type Closed = 'paperClosedAt' | 'paperClosedBecause'
type End = { readonly withdrawnAt: string; readonly withdrawnBy: string; readonly withdrawnReason: string }

/** The service pledges of offices, one wording after the other. */
export function servicePledgesRepository(db: Database) {
  const of = (officeId: string) => db.selectFrom('servicePledge').selectAll().where('officeId', '=', officeId)

  return {
    /** Every wording, the newest first. */
    list(officeId: string): Promise<ServicePledge[]> {
      return of(officeId).orderBy('number', 'desc').execute()
    },

    /** What the public sees, and when the paper behind it was taken out of the library. */
    findShown(officeId: string): Promise<ShownPledge | undefined> {
      return db
        .selectFrom('servicePledge')
        .leftJoin('evidencePiece', 'evidencePiece.id', 'servicePledge.pieceId')
        .selectAll('servicePledge')
        .select('evidencePiece.removedAt as pieceRemovedAt')
        .where('servicePledge.officeId', '=', officeId)
        .where('servicePledge.replacedAt', 'is', null)
        .where('servicePledge.withdrawnAt', 'is', null)
        .executeTakeFirst()
    },

    /**
     * Shows a wording as number `after` + 1; the one before ends in the same moment. False when `after` is not the
     * newest any more.
     */
    async publish(
      pledge: Omit<ServicePledge, 'number' | 'replacedAt' | Closed | keyof End>,
      after: number,
    ): Promise<boolean> {
      const newest = await of(pledge.officeId).orderBy('number', 'desc').limit(1).executeTakeFirst()
      if ((newest?.number ?? 0) !== after) return false
      if (newest) {
        await db
          .updateTable('servicePledge')
          .set({ replacedAt: pledge.publishedAt })
          .where('officeId', '=', newest.officeId)
          .where('number', '=', newest.number)
          .execute()
      }
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('servicePledge')
        .values({ ...pledge, ...notEnded, number: after + 1 })
        .onConflict((conflict) => conflict.columns(['officeId', 'number']).doNothing())
        .executeTakeFirst()
      return numInsertedOrUpdatedRows === 1n
    },

    /** Takes the very wording that was seen from the public; false when it was replaced or withdrawn meanwhile. */
    async withdraw(officeId: string, number: number, end: End): Promise<boolean> {
      const { numUpdatedRows } = await db
        .updateTable('servicePledge')
        .set(end)
        .where('officeId', '=', officeId)
        .where('number', '=', number)
        .where('replacedAt', 'is', null)
        .where('withdrawnAt', 'is', null)
        .executeTakeFirst()
      return numUpdatedRows === 1n
    },

    /**
     * Pieces of an office's library that may stand behind a pledge, the newest first: files of that kind, but none that
     * was given back for `reasonCode`.
     */
    listPapers(officeId: string, { reasonCode, limit }: { readonly reasonCode: string; readonly limit: number }) {
      return db
        .selectFrom('evidencePiece as piece')
        .innerJoin('evidenceVersion as version', (join) =>
          join.onRef('version.pieceId', '=', 'piece.id').onRef('version.number', '=', 'piece.currentNumber'),
        )
        .select(['piece.id', 'piece.title'])
        .where('piece.officeId', '=', officeId)
        .where('piece.kind', '=', 'maklumat')
        .where('piece.removedAt', 'is', null)
        .where('version.source', '=', 'file')
        .where('piece.id', 'not in', returnedFor(db, reasonCode).where('evidenceLink.officeId', '=', officeId))
        .orderBy('piece.createdAt', 'desc')
        .orderBy('piece.id')
        .limit(limit)
        .execute()
    },

    /** Closes these papers of an office to the public and tells which pledge that is shown lost its own. */
    closePapers(
      officeId: string,
      pieceIds: readonly string[],
      closed: { readonly paperClosedAt: string; readonly paperClosedBecause: PaperClosing },
    ): Promise<ServicePledge[]> {
      return db
        .updateTable('servicePledge')
        .set(closed)
        .where('officeId', '=', officeId)
        .where('pieceId', 'in', [...pieceIds])
        .where('replacedAt', 'is', null)
        .where('withdrawnAt', 'is', null)
        .where('paperClosedAt', 'is', null)
        .returningAll()
        .execute()
    },
  }
}

const notEnded = {
  ...{ replacedAt: null, withdrawnAt: null, withdrawnBy: null, withdrawnReason: '' },
  ...{ paperClosedAt: null, paperClosedBecause: null },
}
