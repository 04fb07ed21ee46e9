import type { Actor } from '#app/domain/access/actor.ts'
import { AppError } from '#app/domain/errors.ts'
import { isPublicLink } from '#app/domain/information/profile.ts'
import type { OfficeProfile, ServiceInfo } from '#app/domain/information/profile.ts'
import { canonicalJson } from '#app/domain/trace/canonical-json.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { profileOf, serviceOf } from './read-profile.server.ts'
import { reachedDesk } from './reached-desk.server.ts'

type Seen = { readonly officeId: string; readonly expectedVersion: number }

/**
 * The office says what the public may know of it. Saving what is there already changes nothing. Throws 'not-found' out
 * of reach, 'forbidden' where it is not the actor's to say, 'invalid' profile-faults for a link that is not https,
 * 'conflict' stale-version when somebody was faster.
 */
export async function changeProfile(
  { store, now }: Pick<Tools, 'store' | 'now'>,
  actor: Actor,
  { officeId, expectedVersion, profile }: Seen & { readonly profile: OfficeProfile },
): Promise<void> {
  await store.transaction(async (repositories) => {
    await reachedDesk(repositories, now, actor, { officeId, action: 'profile:write' })
    const { statusUrl, queueUrl } = profile
    const wrong = Object.entries({ statusUrl, queueUrl }).filter(([, url]) => url !== '' && !isPublicLink(url))
    if (wrong.length > 0) {
      throw new AppError('invalid', 'profile-faults', {
        faults: Object.fromEntries(wrong.map(([field]) => [field, ['not-a-url']])),
      })
    }
    const row = await repositories.officeProfiles.find(officeId)
    const before = row ? profileOf(row) : null
    if (before && canonicalJson(before) === canonicalJson(profile)) return

    const at = now().toISOString()
    const { hours, ...texts } = profile
    const kept = { officeId, ...texts, hours: canonicalJson(hours), changedBy: actor.personId, changedAt: at }
    if (!(await repositories.officeProfiles.save(kept, expectedVersion))) {
      throw new AppError('conflict', 'stale-version')
    }
    await repositories.events.append({
      stream: officeId,
      at,
      actorId: actor.personId,
      action: 'profile.changed',
      subject: officeId,
      oldValue: before && { ...before },
      newValue: { ...profile },
    })
  })
}

/** The same for one of its services. Throws also 'not-found' for a service that the catalogue does not know. */
export async function changeService(
  { store, now, catalogue }: Pick<Tools, 'store' | 'now' | 'catalogue'>,
  actor: Actor,
  { officeId, expectedVersion, info }: Seen & { readonly info: ServiceInfo },
): Promise<void> {
  await store.transaction(async (repositories) => {
    await reachedDesk(repositories, now, actor, { officeId, action: 'profile:write' })
    if (!catalogue.service_types.some(({ code }) => code === info.service)) throw new AppError('not-found', 'service')
    const row = await repositories.officeProfiles.findService(officeId, info.service)
    const before = row ? serviceOf(row) : null
    if (before && canonicalJson(before) === canonicalJson(info)) return

    const at = now().toISOString()
    const { service, offered, needs, fee, standardDays, steps } = info
    const told = { service, fee, standardDays, offered: offered ? 1 : 0 }
    const texts = { needs: needs.join('\n'), steps: steps.join('\n') }
    const kept = { officeId, ...told, ...texts, changedBy: actor.personId, changedAt: at }
    if (!(await repositories.officeProfiles.saveService(kept, expectedVersion))) {
      throw new AppError('conflict', 'stale-version')
    }
    await repositories.events.append({
      stream: officeId,
      at,
      actorId: actor.personId,
      action: 'profile.service-changed',
      subject: service,
      oldValue: before && { ...before },
      newValue: { ...info },
    })
  })
}
