import type { Actor } from '#app/domain/access/actor.ts'
import { authorizeAnywhere } from '#app/domain/access/authorize.ts'
import { localDay } from '#app/domain/calendar/local-day.ts'
import { AppError } from '#app/domain/errors.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import type { Repositories } from '#db/store.server.ts'

type FilterTools = Pick<Tools, 'store' | 'now' | 'newId'>

/** As many as one person keeps. */
export const filterLimit = 20

/**
 * Keeps a filter of the table of offices under a name of one's own. Throws 'forbidden' for who may not see the table,
 * 'invalid' with 'name-taken' or 'too-many-filters'.
 */
export async function saveFilter(
  { store, now, newId }: FilterTools,
  actor: Actor,
  { name, query }: { readonly name: string; readonly query: string },
): Promise<void> {
  const { personId } = actor
  authorizeAnywhere(actor, 'monitoring:read', localDay(now()))
  const createdAt = now().toISOString()
  await store.transaction(async ({ savedFilters, events }) => {
    await savedFilters.lockPerson(personId)
    const kept = await savedFilters.listByPerson(personId)
    if (kept.length >= filterLimit) throw new AppError('invalid', 'too-many-filters')
    refuseTaken(kept, name)
    const filter = { id: newId(), personId, name, query, createdAt }
    await savedFilters.create(filter)
    await events.append({
      ...{ stream: `person:${personId}`, at: createdAt, actorId: personId },
      ...{ action: 'filter.saved', subject: filter.id, newValue: { name, query } },
    })
  })
}

/** Gives an own filter another name. Throws 'not-found' for one that is not one's own, 'invalid' with 'name-taken'. */
export async function renameFilter(
  { store, now }: FilterTools,
  actor: Actor,
  { id, name }: { readonly id: string; readonly name: string },
): Promise<void> {
  const { personId } = actor
  authorizeAnywhere(actor, 'monitoring:read', localDay(now()))
  await store.transaction(async ({ savedFilters, events }) => {
    await savedFilters.lockPerson(personId)
    const kept = await savedFilters.listByPerson(personId)
    const own = ownFilter(kept, id)
    if (own.name === name) return
    refuseTaken(kept, name)
    await savedFilters.rename(personId, id, name)
    await events.append({
      ...{ stream: `person:${personId}`, at: now().toISOString(), actorId: personId },
      ...{ action: 'filter.renamed', subject: id, oldValue: { name: own.name }, newValue: { name } },
    })
  })
}

/** Forgets an own filter. Throws 'not-found' for one that is not one's own. */
export async function removeFilter({ store, now }: FilterTools, actor: Actor, id: string): Promise<void> {
  const { personId } = actor
  authorizeAnywhere(actor, 'monitoring:read', localDay(now()))
  await store.transaction(async ({ savedFilters, events }) => {
    await savedFilters.lockPerson(personId)
    const { name, query } = ownFilter(await savedFilters.listByPerson(personId), id)
    await savedFilters.remove(personId, id)
    await events.append({
      ...{ stream: `person:${personId}`, at: now().toISOString(), actorId: personId },
      ...{ action: 'filter.removed', subject: id, oldValue: { name, query } },
    })
  })
}

type Kept = Awaited<ReturnType<Repositories['savedFilters']['listByPerson']>>

function ownFilter(kept: Kept, id: string): Kept[number] {
  const own = kept.find((filter) => filter.id === id)
  if (!own) throw new AppError('not-found', 'saved-filter')
  return own
}

function refuseTaken(kept: Kept, name: string): void {
  if (kept.some((filter) => filter.name === name)) throw new AppError('invalid', 'name-taken')
}
