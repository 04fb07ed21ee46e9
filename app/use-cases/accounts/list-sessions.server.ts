import type { AccountTools } from '#app/platform/tools.server.ts'
import type { SignedIn } from './find-session.server.ts'

export type SessionOnScreen = {
  readonly id: string
  readonly device: string
  readonly createdAt: string
  readonly lastSeenAt: string
  readonly isThis: boolean
}

/** The signed-in person's sessions that still work. */
export async function listSessions(
  { store, now }: Pick<AccountTools, 'store' | 'now'>,
  { actor, sessionId }: SignedIn,
): Promise<SessionOnScreen[]> {
  const sessions = await store.sessions.listLive(actor.personId, now().toISOString())
  return sessions.map(({ id, device, createdAt, lastSeenAt }) => {
    return { id, device, createdAt, lastSeenAt, isThis: id === sessionId }
  })
}
