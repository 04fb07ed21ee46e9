import type { Tools } from '#app/platform/tools.server.ts'
import { otherComplaints, patiComplaints } from '#db/seed/complaint-texts.server.ts'
import { complaintRows } from '#db/seed/complaints.server.ts'
import type { SeedOffice } from '#db/seed/offices.server.ts'
import { peopleOf } from '#db/seed/place.server.ts'
import { visitRows } from '#db/seed/visits.server.ts'
import type { Repositories } from '#db/store.server.ts'

/** The office that is shown in full, and a few others. */
const shown = 'kanim-pati'
const others: readonly string[] = [
  'kanim-semarang',
  'kanim-surakarta',
  'kanim-surabaya',
  'kanim-cilacap',
  'kanim-malang',
]

/** Puts in complaints with their conversations, and visits to the posts where they are received. */
export async function insertComplaints(
  { complaints, inspections, events }: Repositories,
  { secrets }: Pick<Tools, 'secrets'>,
  today: string,
  offices: readonly SeedOffice[],
): Promise<void> {
  for (const office of offices.filter(({ id }) => id === shown || others.includes(id))) {
    const people = peopleOf(office)
    const place = { officeId: office.id, operator: people.operator, today, seal: secrets.seal }
    const seeds = office.id === shown ? patiComplaints : otherComplaints
    const rows = seeds.map((seed, number) => complaintRows(seed, number, place))
    await complaints.insertMany(rows.map(({ complaint }) => complaint))
    await complaints.addMessages(rows.flatMap(({ messages }) => messages))
    const told = rows.flatMap((one) => one.events)
    await events.appendMany(told.sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0)))
    const { visits, findings } = visitRows(today, office.id, people.operator, people.kanwil)
    if (office.id === shown) await inspections.insertMany(visits, findings)
  }
}
