import type { Actor } from '#app/domain/access/actor.ts'
import { localDay } from '#app/domain/calendar/local-day.ts'
import { AppError } from '#app/domain/errors.ts'
import type { AccountTools } from '#app/platform/tools.server.ts'
import { digestOf } from './read-import.server.ts'
import { findStaged, planImport } from './plan-import.server.ts'
import { writeOffices } from './write-offices.server.ts'
import { writePeople } from './write-people.server.ts'
import type { Invited } from './write-people.server.ts'
import type { NewEvent } from './rows.server.ts'

export type AcceptedImport = {
  readonly kind: 'offices' | 'people'
  readonly created: number
  readonly changed: number
  /** Links of the new accounts; told this once and kept nowhere. */
  readonly invited: readonly Invited[]
}

/**
 * Writes everything a list would do, or nothing. Errors: 'conflict' 'import-changed' when it would no longer do what
 * was shown (`digest`), 'invalid' 'import-faulty' while a row is at fault.
 */
export async function acceptImport(
  tools: AccountTools,
  actor: Actor,
  { id, digest }: { readonly id: string; readonly digest: string },
): Promise<AcceptedImport> {
  const { store, now } = tools
  const at = now().toISOString()
  const today = localDay(now())
  return store.transaction(async (repositories) => {
    const staged = await findStaged(repositories, now, actor, id)
    const planned = await planImport(repositories, actor, staged, today)
    if (digestOf(planned) !== digest) throw new AppError('conflict', 'import-changed')
    const { counts } = planned.plan
    if (counts.fault > 0) throw new AppError('invalid', 'import-faulty')
    if (!(await repositories.bulkImports.decide(id, 'accepted', at))) throw new AppError('conflict', 'import-changed')

    const by = { at, actorId: actor.personId }
    const events: NewEvent[] = []
    let invited: readonly Invited[] = []
    if (planned.kind === 'offices') events.push(...(await writeOffices(repositories, planned.plan, by)))
    else {
      const written = await writePeople(repositories, tools, planned.plan, by)
      events.push(...written.events)
      invited = written.invited
    }
    const { create, change, same } = counts
    await repositories.events.appendMany([
      ...events,
      {
        stream: 'administration',
        ...by,
        action: 'list.accepted',
        subject: id,
        newValue: { kind: staged.kind, fileName: staged.fileName, created: create, changed: change, unchanged: same },
      },
    ])
    return { kind: staged.kind, created: create, changed: change, invited }
  })
}
