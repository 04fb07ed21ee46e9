import { daysBefore } from '#app/domain/calendar/weeks.ts'
import { compileEdition } from '#app/domain/scoring/compile-edition.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { refreshScores } from '#app/use-cases/scores/refresh-scores.server.ts'
import { cycleRows, seedEdition } from '#db/seed/cycle.server.ts'
import { isSettled } from '#db/seed/course.server.ts'
import { instant } from '#db/seed/days.server.ts'
import { fullSet, shortSet } from '#db/seed/documents.server.ts'
import { officeRows } from '#db/seed/office-rows.server.ts'
import { seedOffices, seedProfiles } from '#db/seed/offices.server.ts'
import type { Profile, SeedOffice } from '#db/seed/offices.server.ts'
import { demoPassword, peopleRows } from '#db/seed/people.server.ts'
import { peopleOf } from '#db/seed/place.server.ts'
import type { OfficeRows } from '#db/seed/rows.server.ts'
import { weeklySnapshots } from '#db/seed/snapshots.server.ts'
import type { Repositories } from '#db/store.server.ts'
import { timeLine } from '#db/seed/time-line.server.ts'
import { insertBeside, lastYearOf } from './beside.ts'
import { finishJudged, insertDesks, insertFilters } from './desks.ts'
import { keepFile } from './files.ts'
import { insertComplaints } from './complaints.ts'
import { insertInformation } from './information.ts'
import { giveNotices } from './notices.ts'
import { insertPublication } from './publication.ts'
import { insertReporting } from './reporting.ts'
import { insertServiceTimes } from './service-times.ts'
import { insertSurveys } from './surveys.ts'
import { insertScans, tellOfBackup } from './kept-beside.ts'
import { insertTokens } from './tokens.ts'

type SeedServices = Pick<Tools, 'store' | 'editions' | 'evidence' | 'passwords' | 'secrets'>

/** Offices whose folders are shown in full. */
const followed: readonly string[] = ['kanim-pati', 'kanim-surabaya']

/**
 * Fills an empty, prepared database and evidence store with the example: everybody and everything as it stood when
 * `today` ('YYYY-MM-DD', western Indonesia) began. The same day gives the same example. `only` names the offices to
 * tell of; all of them when it is left out.
 */
export async function seedDemo(services: SeedServices, today: string, only?: readonly string[]): Promise<void> {
  const { store, editions, evidence } = services
  const edition = editions.get(seedEdition)
  if (!edition) throw new Error(`The edition ${seedEdition} is missing`)
  const year = Number(today.slice(0, 4))
  const people = peopleRows(
    await services.passwords.hash(demoPassword),
    `${year - 1}-01-01`,
    instant(daysBefore(today, 200), '09:00'),
  )
  const { cycle, windows, entries, events, opened } = cycleRows(today)
  const profiles = seedProfiles()
  const offices = seedOffices.flatMap((office) => {
    const profile = profiles.get(office.id)
    return profile && (only?.includes(office.id) ?? true) ? [{ office, profile }] : []
  })

  const rows: OfficeRows[] = []
  for (const { office, profile } of offices) rows.push(await rowsOf(office, profile))

  const beside = { today, edition, offices }
  const lastYear = await lastYearOf({ evidence }, beside)
  const midnight = () => new Date(instant(today, '00:00'))
  await store.transaction(async (repositories) => {
    await repositories.persons.insertMany(people.persons)
    await repositories.roles.insertMany(people.roles)
    await repositories.cycles.create(cycle)
    for (const window of windows) await repositories.cycles.setWindow(window)
    for (const entry of entries) await repositories.prerequisites.saveForCycle(cycle.id, entry, 0)
    await repositories.events.appendMany([...people.events, ...events])
    await insertOffices(repositories, rows)
    const told = await insertBeside(repositories, { editions, now: midnight }, lastYear, beside)
    const paths = new Map<string, string>()
    for (const [place, one] of rows.entries()) {
      const { assessment } = one
      const { office, profile } = offices[place]!
      const found = await repositories.assessments.find(assessment.id)
      if (!found) throw new Error(`${assessment.id} is missing`)
      paths.set(office.id, found.officePath)
      told.push(...(await insertDesks(repositories, today, office, one)))
      const standing = await refreshScores(repositories, { editions, now: midnight }, found)
      told.push(...(await finishJudged(repositories, today, office, one, standing)))
      const { plan, tracks, prerequisites } = standing
      const prerequisitesMet = prerequisites.every(({ state }) => state === 'met')
      const reached = ({ worksheet, readiness, gates }: (typeof tracks)['claimed']) => ({
        total: worksheet.points[plan.placeOf.get('TOTAL')!]!,
        ...{ readiness, gates, prerequisitesMet },
      })
      const ends = {
        claimed: reached(tracks.claimed),
        supported: reached(tracks.supported),
        verified: reached(tracks.verified),
      }
      await repositories.snapshots.save(
        weeklySnapshots(assessment.id, today, ends, plan.emptyNeed, isSettled(profile.state) ? 4 : 0),
      )
    }
    await insertFilters(repositories, today)
    await insertReporting(
      repositories,
      today,
      seedOffices.filter(({ id }) => only?.includes(id) ?? true),
    )
    await insertInformation(
      repositories,
      today,
      offices.map(({ office }) => office),
    )
    await insertPublication(
      repositories,
      today,
      offices.map(({ office }) => office),
    )
    if (only?.includes('kanim-pati') ?? true) {
      await insertServiceTimes(repositories, today)
      await insertTokens(repositories, today)
    }
    await insertComplaints(
      repositories,
      services,
      today,
      offices.map(({ office }) => office),
    )
    await insertSurveys(
      repositories,
      today,
      offices.map(({ office }) => office),
    )
    await giveNotices(repositories, told, paths, today)
  })
  await insertScans({ store, editions, evidence, now: midnight }, today, offices)
  await tellOfBackup(store, today)

  async function rowsOf(office: SeedOffice, profile: Profile): Promise<OfficeRows> {
    const isFollowed = followed.includes(office.id)
    const set = isFollowed ? fullSet : shortSet
    const time = timeLine(office.id, profile.state, opened, today)
    const days = { collectedUntil: time.collectedUntil, evidenceFrom: cycle.evidenceFrom }
    const documents = await Promise.all(
      set.map(async (document, place) => ({
        document,
        file: await keepFile(evidence, office, document, days, place + 1),
      })),
    )
    return officeRows({
      assessmentId: `${office.id}-${year}`,
      office,
      profile,
      people: peopleOf(office),
      followed: isFollowed,
      today,
      time,
      cycle: { id: cycle.id, year, opened, evidenceFrom: cycle.evidenceFrom },
      edition: edition!,
      items: compileEdition(edition!, profile.target).index.items,
      documents,
    })
  }
}

async function insertOffices(repositories: Repositories, rows: readonly OfficeRows[]): Promise<void> {
  for (const { assessment } of rows) await repositories.assessments.create(assessment)
  await repositories.answers.insertMany(rows.flatMap(({ answers }) => answers))
  await repositories.verdicts.insertMany(rows.flatMap(({ verdicts }) => verdicts))
  await repositories.prerequisites.insertManyForAssessments(rows.flatMap(({ prerequisites }) => prerequisites))
  await repositories.evidence.insertMany(
    rows.flatMap(({ pieces }) => pieces),
    rows.flatMap(({ versions }) => versions),
  )
  for (const { moves } of rows) await repositories.moves.insertMany(moves)
  for (const { ticks } of rows) await repositories.expectedDocuments.insertMany(ticks)
  await repositories.evidenceLinks.insertMany(rows.flatMap(({ links }) => links))
  for (const { events } of rows) await repositories.events.appendMany(events)
}
