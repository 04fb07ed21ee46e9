import { AppError } from '#app/domain/errors.ts'
import type { Repositories } from '#db/store.server.ts'

/**
 * Makes a change to somebody's account or role, unless it took away the last person who could administer the
 * whole. The change must include its event: then the event's stream is locked when the rest are counted, and two
 * administrators cannot remove each other at once. Errors: 'conflict' 'last-administrator'.
 */
export async function keepAnAdministrator(
  { persons }: Pick<Repositories, 'persons'>,
  personId: string,
  today: string,
  change: () => Promise<void>,
): Promise<void> {
  const before = await persons.listAdministratorIds(today)
  await change()
  if (!before.includes(personId)) return
  const after = await persons.listAdministratorIds(today)
  if (after.length === 0) throw new AppError('conflict', 'last-administrator')
}
