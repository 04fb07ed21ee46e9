import { publishableCodes } from '#app/domain/publication/publishable.ts'
import type { SeedOffice } from '#db/seed/offices.server.ts'
import { pledgeOf, publicationEvents, publishedFigures, publishing } from '#db/seed/publication.server.ts'
import type { Repositories } from '#db/store.server.ts'

/** Puts in what offices published of their approved reports; belongs after those and after the people. */
export async function insertPublication(
  { publishedFigures: kept, servicePledges, events }: Repositories,
  today: string,
  offices: readonly SeedOffice[],
): Promise<void> {
  for (const office of offices.filter(({ id }) => publishing[id])) {
    const reports = await kept.listReports(office.id, publishableCodes, Number(today.slice(0, 4)) - 1)
    const figures = publishedFigures(office, reports, today)
    await kept.insertMany(figures)
    const told = [...publicationEvents(figures)]
    if (office.id === 'kanim-pati') {
      const { pledge, datedOn, ...shown } = pledgeOf(office, today)
      await servicePledges.publish({ pledge, datedOn, ...shown }, 0)
      told.push({
        ...{ stream: office.id, subject: office.id, action: 'pledge.published', at: shown.publishedAt },
        ...{ actorId: shown.publishedBy, oldValue: null, newValue: { pledge, datedOn, pieceId: null } },
      })
    }
    await events.appendMany(told.sort((one, other) => (one.at < other.at ? -1 : 1)))
  }
}
