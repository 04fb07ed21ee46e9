import type { AccountTools } from '#app/platform/tools.server.ts'
import type { SignedIn } from './find-session.server.ts'

/** Remembers the language of the signed-in person, on whatever device. */
export async function changeLanguage(
  { store, now }: Pick<AccountTools, 'store' | 'now'>,
  { actor, language: oldValue }: SignedIn,
  language: 'id' | 'en',
): Promise<void> {
  if (language === oldValue) return
  const at = now().toISOString()
  await store.transaction(async ({ persons, events }) => {
    await persons.update(actor.personId, { language }, at)
    await events.append({
      stream: `person:${actor.personId}`,
      at,
      actorId: actor.personId,
      action: 'language.changed',
      subject: actor.personId,
      oldValue,
      newValue: language,
    })
  })
}
