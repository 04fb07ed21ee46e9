import { sql } from 'kysely'
import type { Database, OpenDatabase } from './client.server.ts'
import { insideTransaction } from './dialect/guarded-driver.server.ts'
import { mayTryAgain } from './faults.server.ts'
import { activityRepository } from './repositories/activity.server.ts'
import { anchorsRepository } from './repositories/anchors.server.ts'
import { answersRepository } from './repositories/answers.server.ts'
import { apiAnswersRepository } from './repositories/api-answers.server.ts'
import { apiTokensRepository } from './repositories/api-tokens.server.ts'
import { assessmentsRepository } from './repositories/assessments.server.ts'
import { besideItemsRepository } from './repositories/beside-items.server.ts'
import { complaintListsRepository } from './repositories/complaint-lists.server.ts'
import { complaintsRepository } from './repositories/complaints.server.ts'
import { cyclesRepository } from './repositories/cycles.server.ts'
import { enquiriesRepository } from './repositories/enquiries.server.ts'
import { evaluationReportsRepository } from './repositories/evaluation-reports.server.ts'
import { eventLogRepository } from './repositories/event-log.server.ts'
import { eventsRepository } from './repositories/events.server.ts'
import { evidenceLibraryRepository } from './repositories/evidence-library.server.ts'
import { evidenceLinksRepository } from './repositories/evidence-links.server.ts'
import { evidenceRepository } from './repositories/evidence.server.ts'
import { exchangeImportsRepository } from './repositories/exchange-imports.server.ts'
import { expectedDocumentsRepository } from './repositories/expected-documents.server.ts'
import { indicatorFiguresRepository } from './repositories/indicator-figures.server.ts'
import { indicatorPeriodsRepository } from './repositories/indicator-periods.server.ts'
import { indicatorReportsRepository } from './repositories/indicator-reports.server.ts'
import { indicatorSettingsRepository } from './repositories/indicator-settings.server.ts'
import { indicatorValuesRepository } from './repositories/indicator-values.server.ts'
import { inspectionsRepository } from './repositories/inspections.server.ts'
import { itemMessagesRepository } from './repositories/item-messages.server.ts'
import { findingsRepository } from './repositories/findings.server.ts'
import { judgedAnswersRepository } from './repositories/judged-answers.server.ts'
import { leasesRepository } from './repositories/leases.server.ts'
import { monitoredFiguresRepository } from './repositories/monitored-figures.server.ts'
import { monitoringRepository } from './repositories/monitoring.server.ts'
import { movesRepository } from './repositories/moves.server.ts'
import { noticesRepository } from './repositories/notices.server.ts'
import { officesRepository } from './repositories/offices.server.ts'
import { officeProfilesRepository } from './repositories/office-profiles.server.ts'
import { oneTimeLinksRepository } from './repositories/one-time-links.server.ts'
import { operationRepository } from './repositories/operation.server.ts'
import { personsRepository } from './repositories/persons.server.ts'
import { prerequisitesRepository } from './repositories/prerequisites.server.ts'
import { publicOfficesRepository } from './repositories/public-offices.server.ts'
import { publishedFiguresRepository } from './repositories/published-figures.server.ts'
import { rateCountsRepository } from './repositories/rate-counts.server.ts'
import { responsibilitiesRepository } from './repositories/responsibilities.server.ts'
import { reportDeskRepository } from './repositories/report-desk.server.ts'
import { reportSummariesRepository } from './repositories/report-summaries.server.ts'
import { reopeningsRepository } from './repositories/reopenings.server.ts'
import { reviewCompletionsRepository } from './repositories/review-completions.server.ts'
import { reviewPresenceRepository } from './repositories/review-presence.server.ts'
import { reviewQueueRepository } from './repositories/review-queue.server.ts'
import { rolesRepository } from './repositories/roles.server.ts'
import { savedFiltersRepository } from './repositories/saved-filters.server.ts'
import { scoresRepository } from './repositories/scores.server.ts'
import { serviceTimeImportsRepository } from './repositories/service-time-imports.server.ts'
import { serviceTimesRepository } from './repositories/service-times.server.ts'
import { servicePledgesRepository } from './repositories/service-pledges.server.ts'
import { sessionsRepository } from './repositories/sessions.server.ts'
import { settingsRepository } from './repositories/settings.server.ts'
import { signedPapersRepository } from './repositories/signed-papers.server.ts'
import { snapshotsRepository } from './repositories/snapshots.server.ts'
import { stagedImportsRepository } from './repositories/staged-imports.server.ts'
import { surveyActionsRepository } from './repositories/survey-actions.server.ts'
import { surveyAnswersRepository } from './repositories/survey-answers.server.ts'
import { surveyCampaignsRepository } from './repositories/survey-campaigns.server.ts'
import { surveyResultsRepository } from './repositories/survey-results.server.ts'
import { unitRegisterRepository } from './repositories/unit-register.server.ts'
import { unitsRepository } from './repositories/units.server.ts'
import { verdictsRepository } from './repositories/verdicts.server.ts'
import { windowExceptionsRepository } from './repositories/window-exceptions.server.ts'

/** One repository for each noun. */
const makers = {
  activity: activityRepository,
  anchors: anchorsRepository,
  answers: answersRepository,
  apiAnswers: apiAnswersRepository,
  apiTokens: apiTokensRepository,
  assessments: assessmentsRepository,
  besideItems: besideItemsRepository,
  bulkImports: (db: Database) => stagedImportsRepository(db, 'bulkImport'),
  complaintLists: complaintListsRepository,
  complaints: complaintsRepository,
  cycles: cyclesRepository,
  enquiries: enquiriesRepository,
  evaluationReports: evaluationReportsRepository,
  eventLog: eventLogRepository,
  events: eventsRepository,
  evidence: evidenceRepository,
  evidenceLibrary: evidenceLibraryRepository,
  evidenceLinks: evidenceLinksRepository,
  exchangeImports: exchangeImportsRepository,
  expectedDocuments: expectedDocumentsRepository,
  figureImports: (db: Database) => stagedImportsRepository(db, 'figureImport'),
  indicatorFigures: indicatorFiguresRepository,
  indicatorPeriods: indicatorPeriodsRepository,
  indicatorReports: indicatorReportsRepository,
  indicatorSettings: indicatorSettingsRepository,
  indicatorValues: indicatorValuesRepository,
  inspections: inspectionsRepository,
  itemMessages: itemMessagesRepository,
  findings: findingsRepository,
  judgedAnswers: judgedAnswersRepository,
  leases: leasesRepository,
  monitoredFigures: monitoredFiguresRepository,
  monitoring: monitoringRepository,
  moves: movesRepository,
  notices: noticesRepository,
  offices: officesRepository,
  officeProfiles: officeProfilesRepository,
  oneTimeLinks: oneTimeLinksRepository,
  operation: operationRepository,
  persons: personsRepository,
  prerequisites: prerequisitesRepository,
  publicOffices: publicOfficesRepository,
  publishedFigures: publishedFiguresRepository,
  rateCounts: rateCountsRepository,
  responsibilities: responsibilitiesRepository,
  reportDesk: reportDeskRepository,
  reportSummaries: reportSummariesRepository,
  reopenings: reopeningsRepository,
  reviewCompletions: reviewCompletionsRepository,
  reviewPresence: reviewPresenceRepository,
  reviewQueue: reviewQueueRepository,
  roles: rolesRepository,
  savedFilters: savedFiltersRepository,
  scores: scoresRepository,
  serviceTimeImports: serviceTimeImportsRepository,
  serviceTimes: serviceTimesRepository,
  servicePledges: servicePledgesRepository,
  sessions: sessionsRepository,
  settings: settingsRepository,
  signedPapers: signedPapersRepository,
  snapshots: snapshotsRepository,
  surveyActions: surveyActionsRepository,
  surveyAnswers: surveyAnswersRepository,
  surveyCampaigns: surveyCampaignsRepository,
  surveyResults: surveyResultsRepository,
  unitRegister: unitRegisterRepository,
  units: unitsRepository,
  verdicts: verdictsRepository,
  windowExceptions: windowExceptionsRepository,
}

type Makers = typeof makers

/** All on the same database or the same transaction. */
export type Repositories = { readonly [Noun in keyof Makers]: ReturnType<Makers[Noun]> }

const nouns = Object.entries(makers) as readonly (readonly [string, (db: Database) => unknown])[]

/** Makes each repository when it is first asked for: a transaction needs a handful of them. */
class RepositoriesOnDemand {
  readonly #db: Database

  static {
    for (const [noun, make] of nouns) {
      Object.defineProperty(this.prototype, noun, {
        get(this: RepositoriesOnDemand) {
          const value = make(this.#db)
          Object.defineProperty(this, noun, { value })
          return value
        },
      })
    }
  }

  constructor(db: Database) {
    this.#db = db
  }
}

function repositoriesOn(db: Database): Repositories {
  return new RepositoriesOnDemand(db) as unknown as Repositories
}

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
    ...(Object.fromEntries(nouns.map(([noun, make]) => [noun, make(db)])) as unknown as Repositories),
    transaction,
    async ping() {
      await sql`select 1`.execute(db)
    },
  }
}
