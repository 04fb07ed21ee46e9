import type { Services } from '#app/platform/services.server.ts'
import { copyYear } from '#scripts/bench/copies.ts'
import { syntheticOffices } from '#scripts/bench/synthetic-offices.ts'

const regions = ['kanwil-jateng', 'kanwil-jatim'].map((id) => ({
  ...{ id, path: `/kementerian/ditjenim/${id}/`, province: null, timezone: 'Asia/Jakarta' },
}))

/** Puts so many more offices into the tree, each with its operator and the year of an office that is there. */
export async function addCrowd({ store, database }: Services, officeId: string, count: number): Promise<void> {
  const { units, names, persons, roles } = syntheticOffices(count, regions)
  await store.units.insertMany(units, names)
  await store.persons.insertMany(persons)
  await store.roles.insertMany(roles)
  const [first, last] = [units[0]!.id, units.at(-1)!.id]
  await copyYear(database.db, { officeId, assessmentId: `${officeId}-2026`, first, last })
}
