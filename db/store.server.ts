import { sql } from 'kysely'
import type { Database, OpenDatabase } from './client.server.ts'
import { insideTransaction } from './dialect/guarded-driver.server.ts'
import { mayTryAgain } from './faults.server.ts'
import { eventsRepository } from './repositories/events.server.ts'
import { personsRepository } from './repositories/persons.server.ts'
import { rolesRepository } from './repositories/roles.server.ts'
import { sessionsRepository } from './repositories/sessions.server.ts'
import { oneTimeLinksRepository } from './repositories/one-time-links.server.ts'
import { rateCountsRepository } from './repositories/rate-counts.server.ts'

/** One repository for each noun, all on the same database or the same transaction. */
function repositoriesOn(db: Database) {
  return {
    events: eventsRepository(db),
    persons: personsRepository(db),
    roles: rolesRepository(db),
    sessions: sessionsRepository(db),
    oneTimeLinks: oneTimeLinksRepository(db),
    rateCounts: rateCountsRepository(db),
  }
}

export type Repositories = ReturnType<typeof repositoriesOn>

export type Store = Repositories & {
  /**
   * Work that must be all or nothing gets its repositories from here and uses nothing else. It may be done twice
   * when two transactions stood in each other's way, so it must not touch anything but the database.
   */
  transaction<Result>(work: (repositories: Repositories) => Promise<Result>): Promise<Result>
  /** Answers when the database does; is refused as unavailable when it does not. */
  ping(): Promise<void>
}

/** All the data access of the program. */
export function createStore({ db }: Pick<OpenDatabase, 'db'>): Store {
  async function transaction<Result>(work: (repositories: Repositories) => Promise<Result>): Promise<Result> {
    const once = () => db.transaction().execute((trx) => insideTransaction.run(true, () => work(repositoriesOn(trx))))
    try {
      return await once()
    } catch (error) {
      if (mayTryAgain(error)) return once()
      throw error
    }
  }

  return {
    ...repositoriesOn(db),
    transaction,
    async ping() {
      await sql`select 1`.execute(db)
    },
  }
}
