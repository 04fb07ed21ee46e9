import type { Action } from '#app/domain/access/actions.ts'
import type { Actor } from '#app/domain/access/actor.ts'
import { authorize } from '#app/domain/access/authorize.ts'
import { localDay } from '#app/domain/calendar/local-day.ts'
import { AppError } from '#app/domain/errors.ts'
import { publicKinds } from '#app/domain/organisation/public-kinds.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import type { Repositories } from '#db/store.server.ts'

type Asked = { readonly officeId: string; readonly action: Action }

/** An office that serves the public, on the day of the ministry. Throws 'not-found' for anything else. One query. */
export async function getPublicOffice(
  { publicOffices }: Pick<Repositories, 'publicOffices'>,
  now: Tools['now'],
  officeId: string,
) {
  const office = await publicOffices.find(officeId, { day: localDay(now()), kinds: publicKinds })
  if (!office) throw new AppError('not-found', 'office')
  return office
}

/**
 * The office whose figures are to be published, for who may do this there. Throws 'not-found' out of reach and for
 * what is no office, 'forbidden' where the action is not the actor's. One query.
 */
export async function reachedOffice(
  repositories: Pick<Repositories, 'publicOffices'>,
  now: Tools['now'],
  actor: Actor,
  { officeId, action }: Asked,
) {
  const office = await getPublicOffice(repositories, now, officeId)
  const place = { unitPath: office.path, today: localDay(now(), office.timezone), areaKey: null }
  authorize(actor, action, place)
  return { office, place }
}
