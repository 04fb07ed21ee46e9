import type { Actor } from '#app/domain/access/actor.ts'
import { decide } from '#app/domain/access/authorize.ts'
import type { Refusal } from '#app/domain/access/authorize.ts'
import type { KeptVerdict } from '#app/domain/scoring/item-records.ts'
import { tiers } from '#app/domain/scoring/standing.ts'
import type { Tier } from '#app/domain/scoring/standing.ts'
import type { ItemPlace } from './item-editing.ts'

/** The tier that may open items again in a state; null where nobody may. */
function tierIn(state: ItemPlace['state']): Exclude<Tier, 'national'> | null {
  if (state === 'penilaian_kanwil' || state === 'tindak_lanjut_kanwil') return 'kanwil'
  return state === 'evaluasi_tpi_1' || state === 'tindak_lanjut_tpi' ? 'internal' : null
}

export type Reopening =
  | { readonly allowed: true; readonly tier: Exclude<Tier, 'national'> }
  | { readonly allowed: false; readonly reason: Refusal | 'not-accepted' | 'accepted-above' }

/**
 * Whether the actor may open an accepted item again for the office: the tier whose turn it is, when it has accepted the
 * item on its current version itself or a tier beneath it has (process, 4.1). What a tier above has accepted stays shut.
 */
export function reopening(
  actor: Actor,
  { areaKey, ...office }: ItemPlace,
  version: number,
  verdicts: readonly KeptVerdict[],
): Reopening {
  const decision = decide(actor, 'item:reopen', areaKey === undefined ? office : { ...office, areaKey })
  if (!decision.allowed) return { allowed: false, reason: decision.reason }
  const tier = tierIn(office.state)
  if (tier === null) return { allowed: false, reason: 'state' }
  const accepted = verdicts.filter((verdict) => verdict.outcome === 'accepted' && verdict.answerVersion === version)
  if (accepted.length === 0) return { allowed: false, reason: 'not-accepted' }
  const above = accepted.some((verdict) => tiers.indexOf(verdict.tier) > tiers.indexOf(tier))
  return above ? { allowed: false, reason: 'accepted-above' } : { allowed: true, tier }
}
