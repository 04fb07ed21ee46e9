import type { Actor } from '#app/domain/access/actor.ts'
import { authorize, canOverall } from '#app/domain/access/authorize.ts'
import { isCentral, isRole } from '#app/domain/access/roles.ts'
import { localDay } from '#app/domain/calendar/local-day.ts'
import { AppError } from '#app/domain/errors.ts'
import type { AccountTools, Tools } from '#app/platform/tools.server.ts'
import { authorizePerson } from './authorize-person.server.ts'
import { handOver } from './hand-over.server.ts'
import type { Successors } from './hand-over.server.ts'
import { keepAnAdministrator } from './keep-an-administrator.server.ts'

export type EndRole = {
  readonly personId: string
  readonly roleId: string
  readonly reason: string
  /** Who takes over what the person can no longer be in charge of. */
  readonly successors?: Successors
}

/**
 * Takes a role back at once and passes its open work on; it stays in the history, where it still decides which
 * offices are the person's own. Errors: 'conflict' with 'role-ended' or 'last-administrator', and those of `handOver`.
 */
export async function endRole(
  tools: Pick<AccountTools, 'store' | 'now' | 'newId'> & Pick<Tools, 'editions'>,
  actor: Actor,
  { personId, roleId, reason, successors = new Map() }: EndRole,
): Promise<void> {
  const { store, now } = tools
  const at = now().toISOString()
  const today = localDay(now())
  await store.transaction(async (repositories) => {
    const { persons, roles, events } = repositories
    const role = await roles.find(roleId)
    if (!role || role.personId !== personId) throw new AppError('not-found', 'role')
    const held = await roles.listByPersons([personId])
    authorizePerson(actor, 'people:read', held, today)
    authorize(actor, 'roles:grant', { unitPath: role.unitPath, today })
    const isAbove = isRole(role.role) && isCentral(role.role)
    if (isAbove && !canOverall(actor, 'roles:grant', today)) throw new AppError('forbidden', 'central-role')

    await keepAnAdministrator({ persons }, personId, today, async () => {
      if (!(await roles.end(roleId, at, reason))) throw new AppError('conflict', 'role-ended')
      const kept = held.filter(({ id }) => id !== roleId)
      const passing = { personId, actorId: actor.personId, kept, successors, officeId: role.unitId }
      const passed = await handOver(repositories, tools, passing)
      await events.append({
        stream: 'administration',
        at,
        actorId: actor.personId,
        action: 'role.ended',
        subject: personId,
        oldValue: { id: roleId, role: role.role, unitId: role.unitId },
        ...(passed.tasks + passed.complaints > 0 && {
          newValue: { tasks: passed.tasks, complaints: passed.complaints, successors: [...passed.to] },
        }),
        reason,
      })
    })
  })
}
