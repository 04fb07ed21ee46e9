import type { Services } from '#app/platform/services.server.ts'
import { loadOrganisation } from '#app/use-cases/operation/load-organisation.server.ts'
import { migrateToLatest } from '#db/migrator.server.ts'
import { organisationRows } from '#db/reference/organisation.server.ts'

/** Finds the key or makes it, brings the database to the newest schema and puts the organisation into an empty one. */
export async function prepare(services: Services): Promise<void> {
  services.secrets.sign('')
  const steps = await migrateToLatest(services.database)
  if (steps.length > 0) services.log.info({ steps }, 'database migrated')
  const units = await loadOrganisation(services, organisationRows())
  if (units > 0) services.log.info({ units }, 'organisation loaded')
}
