import { sql } from 'kysely'
import type { Database, OpenDatabase } from './client.server.ts'
import { insideTransaction } from './dialect/guarded-driver.server.ts'
import { mayTryAgain } from './faults.server.ts'
import { activityRepository } from './repositories/activity.server.ts'
import { anchorsRepository } from './repositories/anchors.server.ts'
import { answersRepository } from './repositories/answers.server.ts'
import { assessmentsRepository } from './repositories/assessments.server.ts'
import { cyclesRepository } from './repositories/cycles.server.ts'
import { eventsRepository } from './repositories/events.server.ts'
import { evidenceLibraryRepository } from './repositories/evidence-library.server.ts'
import { evidenceLinksRepository } from './repositories/evidence-links.server.ts'
import { evidenceRepository } from './repositories/evidence.server.ts'
import { expectedDocumentsRepository } from './repositories/expected-documents.server.ts'
import { leasesRepository } from './repositories/leases.server.ts'
import { monitoringRepository } from './repositories/monitoring.server.ts'
import { noticesRepository } from './repositories/notices.server.ts'
import { officesRepository } from './repositories/offices.server.ts'
import { oneTimeLinksRepository } from './repositories/one-time-links.server.ts'
import { personsRepository } from './repositories/persons.server.ts'
import { prerequisitesRepository } from './repositories/prerequisites.server.ts'
import { rateCountsRepository } from './repositories/rate-counts.server.ts'
import { rolesRepository } from './repositories/roles.server.ts'
import { scoresRepository } from './repositories/scores.server.ts'
import { sessionsRepository } from './repositories/sessions.server.ts'
import { settingsRepository } from './repositories/settings.server.ts'
import { snapshotsRepository } from './repositories/snapshots.server.ts'
import { unitsRepository } from './repositories/units.server.ts'
import { verdictsRepository } from './repositories/verdicts.server.ts'

/** One repository for each noun, all on the same database or the same transaction. */
function repositoriesOn(db: Database) {
  return {
    activity: activityRepository(db),
    anchors: anchorsRepository(db),
    answers: answersRepository(db),
    assessments: assessmentsRepository(db),
    cycles: cyclesRepository(db),
    events: eventsRepository(db),
    evidence: evidenceRepository(db),
    evidenceLibrary: evidenceLibraryRepository(db),
    evidenceLinks: evidenceLinksRepository(db),
    expectedDocuments: expectedDocumentsRepository(db),
    leases: leasesRepository(db),
    monitoring: monitoringRepository(db),
    notices: noticesRepository(db),
    offices: officesRepository(db),
    oneTimeLinks: oneTimeLinksRepository(db),
    persons: personsRepository(db),
    prerequisites: prerequisitesRepository(db),
    rateCounts: rateCountsRepository(db),
    roles: rolesRepository(db),
    scores: scoresRepository(db),
    sessions: sessionsRepository(db),
    settings: settingsRepository(db),
    snapshots: snapshotsRepository(db),
    units: unitsRepository(db),
    verdicts: verdictsRepository(db),
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
