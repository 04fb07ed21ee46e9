import type { Services } from '#app/platform/services.server.ts'
import { countLocked } from '#app/use-cases/operation/count-locked.server.ts'
import { loadOrganisation } from '#app/use-cases/operation/load-organisation.server.ts'
import { migrateToLatest } from '#db/migrator.server.ts'
import { organisationRows } from '#db/reference/organisation.server.ts'

/**
 * Finds the key or makes it, brings the database to the newest schema and puts the organisation into an empty one.
 * Throws where texts are kept that no key here opens, unless the configuration says that their key is lost: a start
 * without it would look well and show citizens' words to nobody.
 */
export async function prepare(services: Services): Promise<void> {
  services.secrets.sign('')
  const steps = await migrateToLatest(services.database)
  if (steps.length > 0) services.log.info({ steps }, 'database migrated')
  const locked = await countLocked(services)
  if (locked > 0) {
    const fault = `SECRET_KEY: ${locked} sealed text(s) cannot be opened: their key is neither in it nor in DATA_DIR/secret.key`
    if (!services.env.secretKeyLost)
      throw new Error(`${fault}. Put it back, or set SECRET_KEY_LOST=1 to go on without.`)
    services.log.error({ locked }, fault)
  }
  const units = await loadOrganisation(services, organisationRows())
  if (units > 0) services.log.info({ units }, 'organisation loaded')
}
