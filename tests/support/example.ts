import type { Services } from '#app/platform/services.server.ts'
import { loadOrganisation } from '#app/use-cases/operation/load-organisation.server.ts'
import { organisationRows } from '#db/reference/organisation.server.ts'
import { seedDemo } from '#scripts/demo/seed.ts'

/** The day of the example in tests. */
export const exampleDay = '2026-05-12'

/** The example with some of its offices, in the services of a test. */
export async function givenExample(services: Services, ...officeIds: readonly string[]): Promise<void> {
  await loadOrganisation(services, organisationRows())
  await seedDemo(services, exampleDay, officeIds)
}
