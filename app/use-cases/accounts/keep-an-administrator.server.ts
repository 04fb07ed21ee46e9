import { AppError } from '#app/domain/errors.ts'
import type { Repositories } from '#db/store.server.ts'

/**
 * Refuses a change after which nobody could administer the whole any more. Called after the change and after its
 * event: the event's stream is locked by then, so that two administrators cannot remove each other at once.
 */
export async function keepAnAdministrator({ persons }: Pick<Repositories, 'persons'>, today: string): Promise<void> {
  const left = await persons.listAdministratorIds(today)
  if (left.length === 0) throw new AppError('conflict', 'last-administrator')
}
