import type { Database } from '#db/client.server.ts'
import type { Event } from './events.server.ts'

/** A role that somebody who acted has or had, with the place of its unit. */
export type ActorRole = {
  readonly role: string
  readonly unitId: string
  readonly unitPath: string
  readonly unitKind: string
  readonly validFrom: string
  readonly validTo: string | null
}

export type Activity = Event & { readonly actorRoles: readonly ActorRole[] }

/** Which events: those of some streams, and of these only some subjects where `subjects` is given. */
export type ActivityFilter = { readonly streams: readonly string[]; readonly subjects?: readonly string[] }

/** What happened around an office, over several streams: for lists, not for checking chains. */
export function activityRepository(db: Database) {
  const chosen = ({ streams, subjects }: ActivityFilter) => {
    const events = db.selectFrom('event').where('stream', 'in', [...streams])
    return subjects === undefined ? events : events.where('subject', 'in', [...subjects])
  }

  return {
    /** The newest events first, each with the roles of whoever acted; one query. */
    async list(filter: ActivityFilter, { limit, offset = 0 }: { limit: number; offset?: number }): Promise<Activity[]> {
      if (filter.subjects?.length === 0) return []
      const rows = await db
        .selectFrom(
          chosen(filter)
            .selectAll()
            .orderBy('at', 'desc')
            .orderBy('stream')
            .orderBy('position', 'desc')
            .limit(limit)
            .offset(offset)
            .as('told'),
        )
        .leftJoin('roleAssignment as held', 'held.personId', 'told.actorId')
        .leftJoin('organisationUnit as place', 'place.id', 'held.unitId')
        .selectAll('told')
        .select(['held.role', 'held.unitId', 'held.validFrom', 'held.validTo'])
        .select(['place.path as unitPath', 'place.kind as unitKind'])
        .orderBy('told.at', 'desc')
        .orderBy('told.stream')
        .orderBy('told.position', 'desc')
        .execute()
      return grouped(rows)
    },

    async count(filter: ActivityFilter): Promise<number> {
      if (filter.subjects?.length === 0) return 0
      const { total } = await chosen(filter)
        .select((eb) => eb.fn.countAll().as('total'))
        .executeTakeFirstOrThrow()
      return Number(total)
    },
  }
}

type JoinedRow = Event & { readonly [Key in keyof ActorRole]: ActorRole[Key] | null }

/** Rows of one event follow each other. */
function grouped(rows: readonly JoinedRow[]): Activity[] {
  const events: (Event & { actorRoles: ActorRole[] })[] = []
  for (const { role, unitId, unitPath, unitKind, validFrom, validTo, ...event } of rows) {
    let last = events.at(-1)
    if (!last || last.stream !== event.stream || last.position !== event.position) {
      last = { ...event, actorRoles: [] }
      events.push(last)
    }
    if (role !== null && unitId !== null && unitPath !== null && unitKind !== null && validFrom !== null) {
      last.actorRoles.push({ role, unitId, unitPath, unitKind, validFrom, validTo })
    }
  }
  return events
}
