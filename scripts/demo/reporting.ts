import { keepDerivedOn } from '#app/use-cases/reporting/keep-derived.server.ts'
import { loadCatalogue, loadHolidays } from '#db/reference/indicators.server.ts'
import { instant } from '#db/seed/days.server.ts'
import { enquiryFigures, informationRows } from '#db/seed/information.server.ts'
import { seedProfiles } from '#db/seed/offices.server.ts'
import type { SeedOffice } from '#db/seed/offices.server.ts'
import { reportingRows } from '#db/seed/reporting.server.ts'
import type { Repositories } from '#db/store.server.ts'

/** Puts in a year of reports of service indicators of some offices; belongs after the cycles and the people. */
export async function insertReporting(
  repositories: Repositories,
  today: string,
  offices: readonly SeedOffice[],
): Promise<void> {
  const { cycles, indicatorPeriods, indicatorReports, indicatorFigures, reportSummaries } = repositories
  const known = new Map((await cycles.list()).map(({ year, id }) => [year, id]))
  const world = { today, catalogue: loadCatalogue(), holidays: loadHolidays() }
  const profiles = seedProfiles()
  const asked = enquiryFigures(informationRows(today, offices).enquiries, today)
  const rows = reportingRows(
    { ...world, cycleOf: (year) => known.get(year), counted: new Map([['kanim-pati', asked]]) },
    offices.map((office) => ({ office, profile: profiles.get(office.id) ?? null })),
  )
  for (const period of rows.periods) await indicatorPeriods.open(period)
  await indicatorReports.insertMany(rows.reports)
  await indicatorReports.addVersions(rows.versions)
  await indicatorFigures.save(rows.figures)
  for (const { period } of rows.periods) await reportSummaries.keepAll(period)
  await keepDerivedOn(repositories, { catalogue: world.catalogue, now: () => new Date(instant(today, '00:30')) })
}
