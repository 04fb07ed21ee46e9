import type { Insertable, Selectable } from 'kysely'
import type { Database } from '#db/client.server.ts'
import type { SignedPaperTable } from '#db/schema.ts'

export type SignedPaper = Selectable<SignedPaperTable>

/** Scans of papers that were signed by hand. */
export function signedPapersRepository(db: Database) {
  return {
    /** Every scan of an assessment with who brought it, the newest first. */
    listByAssessment(assessmentId: string): Promise<(SignedPaper & { readonly uploadedByName: string })[]> {
      return db
        .selectFrom('signedPaper')
        .innerJoin('person', 'person.id', 'signedPaper.uploadedBy')
        .selectAll('signedPaper')
        .select('person.name as uploadedByName')
        .where('assessmentId', '=', assessmentId)
        .orderBy('uploadedAt', 'desc')
        .orderBy('signedPaper.id', 'desc')
        .execute()
    },

    find(id: string): Promise<SignedPaper | undefined> {
      return db.selectFrom('signedPaper').selectAll().where('id', '=', id).executeTakeFirst()
    },

    /** The scan of a kind that holds. */
    findCurrent(assessmentId: string, kind: SignedPaper['kind']): Promise<SignedPaper | undefined> {
      return db
        .selectFrom('signedPaper')
        .selectAll()
        .where('assessmentId', '=', assessmentId)
        .where('kind', '=', kind)
        .where('supersededAt', 'is', null)
        .executeTakeFirst()
    },

    /** Puts a scan in the place of the one that held. Belongs into a transaction. */
    async add(scan: Insertable<SignedPaperTable>): Promise<void> {
      await db
        .updateTable('signedPaper')
        .set({ supersededAt: scan.uploadedAt })
        .where('assessmentId', '=', scan.assessmentId)
        .where('kind', '=', scan.kind)
        .where('supersededAt', 'is', null)
        .execute()
      await db.insertInto('signedPaper').values(scan).execute()
    },

    /** The files of every scan after an id, ordered by id: for checking them all in batches. */
    listObjectsAfter(id: string, limit: number): Promise<Pick<SignedPaper, 'id' | 'sha256' | 'bytes'>[]> {
      return db
        .selectFrom('signedPaper')
        .select(['id', 'sha256', 'bytes'])
        .where('id', '>', id)
        .orderBy('id')
        .limit(limit)
        .execute()
    },

    async insertMany(scans: readonly Insertable<SignedPaperTable>[]): Promise<void> {
      if (scans.length > 0) await db.insertInto('signedPaper').values(scans).execute()
    },
  }
}
