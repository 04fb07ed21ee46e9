import type { Database } from '#db/client.server.ts'

/** Somebody at an item, by name. */
export type PresentPerson = { readonly personId: string; readonly name: string; readonly seenAt: string }

type Key = { readonly assessmentId: string; readonly itemCode: string }

/** Who is at which item just now; what has expired is swept when somebody gives a sign. */
export function reviewPresenceRepository(db: Database) {
  return {
    /** Everybody seen at an item after an instant. */
    listSince({ assessmentId, itemCode }: Key, since: string): Promise<PresentPerson[]> {
      return db
        .selectFrom('reviewPresence')
        .innerJoin('person', 'person.id', 'reviewPresence.personId')
        .select(['personId', 'person.name', 'seenAt'])
        .where('assessmentId', '=', assessmentId)
        .where('itemCode', '=', itemCode)
        .where('seenAt', '>', since)
        .orderBy('seenAt', 'desc')
        .orderBy('personId')
        .execute()
    },

    async see({ assessmentId, itemCode }: Key, personId: string, seenAt: string): Promise<void> {
      await db
        .insertInto('reviewPresence')
        .values({ assessmentId, itemCode, personId, seenAt })
        .onConflict((conflict) => conflict.columns(['assessmentId', 'itemCode', 'personId']).doUpdateSet({ seenAt }))
        .execute()
    },

    /** Forgets the signs of an assessment up to an instant, and where this person was besides. */
    async sweep({ assessmentId, itemCode }: Key, personId: string, until: string): Promise<void> {
      await db
        .deleteFrom('reviewPresence')
        .where('assessmentId', '=', assessmentId)
        .where((eb) =>
          eb.or([eb('seenAt', '<=', until), eb.and([eb('personId', '=', personId), eb('itemCode', '<>', itemCode)])]),
        )
        .execute()
    },
  }
}
