import { AppError } from '#app/domain/errors.ts'
import type { AccountTools } from '#app/platform/tools.server.ts'
import type { SignedIn } from './find-session.server.ts'

/** Ends one session of the signed-in person, this one or another. Somebody else's is not found. */
export async function endSession(
  { store, now }: Pick<AccountTools, 'store' | 'now'>,
  { actor }: SignedIn,
  sessionId: string,
): Promise<void> {
  const at = now().toISOString()
  await store.transaction(async ({ sessions, events }) => {
    if (!(await sessions.revoke(sessionId, actor.personId, at))) throw new AppError('not-found', 'session')
    await events.append({
      stream: `person:${actor.personId}`,
      at,
      actorId: actor.personId,
      action: 'session.ended',
      subject: sessionId,
    })
  })
}
