import { sql } from 'kysely'
import type { Insertable, Selectable } from 'kysely'
import type { Database } from '#db/client.server.ts'
import { forUpdate } from '#db/dialect/locks.server.ts'
import type { ComplaintMessageTable, ComplaintTable } from '#db/schema.ts'

export type Complaint = Selectable<ComplaintTable>
export type ComplaintMessage = Selectable<ComplaintMessageTable>

/** What an act changes of a complaint; whatever is left out stays. */
export type ComplaintChange = Partial<Omit<Complaint, 'id' | 'officeId' | 'kind' | 'body' | 'codeHash' | 'version'>>

const rowsAtOnce = 300

/** Complaints, suggestions and praise, and what was said about them. Texts are sealed before they come here. */
export function complaintsRepository(db: Database) {
  return {
    find(id: string): Promise<Complaint | undefined> {
      return db.selectFrom('complaint').selectAll().where('id', '=', id).executeTakeFirst()
    },

    /** Holds a complaint for the transaction. */
    async lock(id: string): Promise<Complaint | undefined> {
      return forUpdate(db, db.selectFrom('complaint').selectAll().where('id', '=', id)).executeTakeFirst()
    },

    async insertMany(complaints: readonly Insertable<ComplaintTable>[]): Promise<void> {
      for (let start = 0; start < complaints.length; start += rowsAtOnce) {
        await db
          .insertInto('complaint')
          .values(complaints.slice(start, start + rowsAtOnce))
          .execute()
      }
    },

    /** Changes a complaint that still is at the version that was seen; false when somebody was faster. */
    async change(id: string, expectedVersion: number, change: ComplaintChange): Promise<boolean> {
      const { numUpdatedRows } = await db
        .updateTable('complaint')
        .set({ ...change, version: expectedVersion + 1 })
        .where('id', '=', id)
        .where('version', '=', expectedVersion)
        .executeTakeFirst()
      return numUpdatedRows === 1n
    },

    async addMessages(messages: readonly Insertable<ComplaintMessageTable>[]): Promise<void> {
      for (let start = 0; start < messages.length; start += rowsAtOnce) {
        await db
          .insertInto('complaintMessage')
          .values(messages.slice(start, start + rowsAtOnce))
          .execute()
      }
    },

    /** Everything that was said about a complaint, oldest first; an answer before the compensation noted with it. */
    listMessages(complaintId: string): Promise<ComplaintMessage[]> {
      return db
        .selectFrom('complaintMessage')
        .selectAll()
        .where('complaintId', '=', complaintId)
        .orderBy('at')
        .orderBy('kind')
        .orderBy('id')
        .execute()
    },

    /** Complaints past their day that the Kanwil was not told of for that day. `today` is the central day. */
    listToEscalate(today: string, limit: number) {
      return db
        .selectFrom('complaint')
        .innerJoin('organisationUnit', 'organisationUnit.id', 'complaint.officeId')
        .select(['complaint.id', 'complaint.dueOn', 'organisationUnit.timezone'])
        .where('complaint.kind', '=', 'complaint')
        .where('complaint.resolvedOn', 'is', null)
        .where('complaint.spamOn', 'is', null)
        .where('complaint.dueOn', '<', today)
        .where((eb) =>
          eb.or([
            eb('complaint.escalatedFor', 'is', null),
            eb('complaint.escalatedFor', '<>', eb.ref('complaint.dueOn')),
          ]),
        )
        .orderBy('complaint.dueOn')
        .orderBy('complaint.id')
        .limit(limit)
        .execute()
    },

    /** How many texts each key has sealed, by the name of the key, with two of them. */
    async sampleSealed(): Promise<{ readonly count: number; readonly samples: readonly string[] }[]> {
      const texts = db
        .selectFrom('complaint')
        .select('body')
        .unionAll(db.selectFrom('complaintMessage').select('body'))
        .as('sealed')
      const rows = await db
        .selectFrom(texts)
        // 'v1.', the eight letters of the key's name, and then what is sealed.
        .select((eb) => [eb.fn.countAll().as('count'), eb.fn.min('body').as('one'), eb.fn.max('body').as('other')])
        .groupBy(sql`substr(body, 1, 11)`)
        .execute()
      return rows.map(({ count, one, other }) => ({ count: Number(count), samples: [one, other] }))
    },

    /** Complaints owed an answer whose handler has none of these roles at the office on a day, those of one together. */
    listAbandoned(roles: readonly string[], today: string, limit: number) {
      return db
        .selectFrom('complaint')
        .innerJoin('organisationUnit', 'organisationUnit.id', 'complaint.officeId')
        .select(['complaint.id', 'complaint.officeId', 'complaint.handlerId', 'organisationUnit.path as officePath'])
        .where('complaint.handlerId', 'is not', null)
        .where('complaint.resolvedOn', 'is', null)
        .where('complaint.spamOn', 'is', null)
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('roleAssignment')
                .innerJoin('person', 'person.id', 'roleAssignment.personId')
                .select('roleAssignment.id')
                .whereRef('roleAssignment.personId', '=', 'complaint.handlerId')
                .whereRef('roleAssignment.unitId', '=', 'complaint.officeId')
                .where('roleAssignment.role', 'in', roles)
                .where('roleAssignment.endedAt', 'is', null)
                .where('roleAssignment.validFrom', '<=', today)
                .where((eb) =>
                  eb.or([eb('roleAssignment.validTo', 'is', null), eb('roleAssignment.validTo', '>=', today)]),
                )
                .where('person.status', '<>', 'deactivated'),
            ),
          ),
        )
        .orderBy('complaint.officeId')
        .orderBy('complaint.handlerId')
        .orderBy('complaint.id')
        .limit(limit)
        .execute()
    },

    /** Complaints owed an answer or their verification by a day, with the place of their offices. */
    listDueUntil(day: string) {
      return db
        .selectFrom('complaint')
        .innerJoin('organisationUnit as office', 'office.id', 'complaint.officeId')
        .select(['complaint.id', 'complaint.officeId', 'office.path', 'office.timezone', 'dueOn', 'handlerId'])
        .where('complaint.kind', '=', 'complaint')
        .where('complaint.resolvedOn', 'is', null)
        .where('complaint.spamOn', 'is', null)
        .where('complaint.dueOn', '<=', day)
        .orderBy('complaint.dueOn')
        .orderBy('complaint.id')
        .execute()
    },

    /** Answers nobody reacted to since before a day. */
    listToClose(answeredBefore: string, limit: number): Promise<Pick<Complaint, 'id'>[]> {
      return db
        .selectFrom('complaint')
        .select('id')
        .where('state', '=', 'dijawab')
        .where('resolvedOn', '<', answeredBefore)
        .where('spamOn', 'is', null)
        .orderBy('id')
        .limit(limit)
        .execute()
    },

    /** Contacts of what was over, or found to be spam, before a day. */
    listToErase(overBefore: string, limit: number): Promise<Pick<Complaint, 'id'>[]> {
      return db
        .selectFrom('complaint')
        .select('id')
        .where('contact', 'is not', null)
        .where((eb) => eb.or([eb('closedOn', '<', overBefore), eb('spamOn', '<', overBefore)]))
        .orderBy('id')
        .limit(limit)
        .execute()
    },
  }
}
