import type { Actor } from '#app/domain/access/actor.ts'
import { authorize, canOverall } from '#app/domain/access/authorize.ts'
import { isCentral, isRole } from '#app/domain/access/roles.ts'
import { localDay } from '#app/domain/calendar/local-day.ts'
import { AppError } from '#app/domain/errors.ts'
import type { AccountTools } from '#app/platform/tools.server.ts'
import { authorizePerson } from './authorize-person.server.ts'
import { keepAnAdministrator } from './keep-an-administrator.server.ts'

/**
 * Takes a role back at once; it stays in the history, where it still decides which offices are the person's own.
 * Errors: 'conflict' with 'role-ended' or 'last-administrator'.
 */
export async function endRole(
  { store, now }: Pick<AccountTools, 'store' | 'now'>,
  actor: Actor,
  { personId, roleId, reason }: { readonly personId: string; readonly roleId: string; readonly reason: string },
): Promise<void> {
  const at = now().toISOString()
  const today = localDay(now())
  await store.transaction(async ({ persons, roles, events }) => {
    const role = await roles.find(roleId)
    if (!role || role.personId !== personId) throw new AppError('not-found', 'role')
    authorizePerson(actor, 'people:read', await roles.listByPersons([personId]), today)
    authorize(actor, 'roles:grant', { unitPath: role.unitPath, today })
    const isAbove = isRole(role.role) && isCentral(role.role)
    if (isAbove && !canOverall(actor, 'roles:grant', today)) throw new AppError('forbidden', 'central-role')

    await keepAnAdministrator({ persons }, personId, today, async () => {
      if (!(await roles.end(roleId, at, reason))) throw new AppError('conflict', 'role-ended')
      await events.append({
        stream: 'administration',
        at,
        actorId: actor.personId,
        action: 'role.ended',
        subject: personId,
        oldValue: { id: roleId, role: role.role, unitId: role.unitId },
        reason,
      })
    })
  })
}
