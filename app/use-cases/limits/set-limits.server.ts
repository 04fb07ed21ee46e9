import type { Actor } from '#app/domain/access/actor.ts'
import { canOverall } from '#app/domain/access/authorize.ts'
import { localDay } from '#app/domain/calendar/local-day.ts'
import { AppError } from '#app/domain/errors.ts'
import { limitNames, withinCeilings } from '#app/domain/evidence/limits.ts'
import type { UploadLimits } from '#app/domain/evidence/limits.ts'
import { keptContactDays } from '#app/domain/complaints/deadlines.ts'
import { canonicalJson } from '#app/domain/trace/canonical-json.ts'
import type { Clock } from '#app/platform/clock.server.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { contactDaysIn, limitsIn, limitsKey } from './current-limits.server.ts'

/** What an administrator sets: the most that may be uploaded, and how long contacts of reporters are kept. */
export type Limits = UploadLimits & { readonly contactDays: number }

export type LimitsPage = {
  readonly limits: Limits
  /** The most that the server was configured for. */
  readonly ceilings: UploadLimits
  /** The version that was read; 0 before anything was set. */
  readonly version: number
  readonly changedAt: string | null
}

/** The limits hold for the whole institution, so only its administrator may see and set them. */
function authorizeLimits(actor: Actor, now: Clock): void {
  if (!canOverall(actor, 'limits:manage', localDay(now()))) throw new AppError('forbidden', 'role')
}

export async function readLimits(
  { store, now }: Pick<Tools, 'store' | 'now'>,
  actor: Actor,
  ceilings: UploadLimits,
): Promise<LimitsPage> {
  authorizeLimits(actor, now)
  const row = await store.settings.find(limitsKey)
  const { version = 0, changedAt = null } = row ?? {}
  return { limits: limitsOf(row, ceilings), ceilings, version, changedAt }
}

/** Sets the limits. Errors: 'invalid' 'above-ceiling' or 'contact-days' beyond their bounds, 'conflict' 'setting-changed' when somebody was faster. */
export async function setLimits(
  { store, now }: Pick<Tools, 'store' | 'now'>,
  actor: Actor,
  {
    limits,
    ceilings,
    expectedVersion,
  }: { readonly limits: Limits; readonly ceilings: UploadLimits; readonly expectedVersion: number },
): Promise<void> {
  authorizeLimits(actor, now)
  if (limitNames.some((name) => limits[name] < 1 || limits[name] > ceilings[name])) {
    throw new AppError('invalid', 'above-ceiling')
  }
  if (keptContactDays(limits.contactDays) !== limits.contactDays) throw new AppError('invalid', 'contact-days')
  const at = now().toISOString()
  await store.transaction(async ({ settings, events }) => {
    const row = await settings.find(limitsKey)
    const before = limitsOf(row, ceilings)
    const kept = { key: limitsKey, value: canonicalJson({ ...limits }), changedBy: actor.personId, changedAt: at }
    if (!(await settings.save(kept, expectedVersion))) throw new AppError('conflict', 'setting-changed')
    await events.append({
      stream: 'administration',
      at,
      actorId: actor.personId,
      action: 'limits.changed',
      subject: limitsKey,
      oldValue: { ...before },
      newValue: { ...limits },
    })
  })
}

function limitsOf(row: { readonly value: string } | undefined, ceilings: UploadLimits): Limits {
  return { ...withinCeilings(limitsIn(row), ceilings), contactDays: contactDaysIn(row) }
}
