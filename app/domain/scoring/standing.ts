import type { Item } from '#app/domain/instrument/types.ts'
import type { Answer } from './answers.ts'
import type { EvidenceStanding } from './evidence.ts'
import { scoreItem } from './score-item.ts'

export const tracks = ['claimed', 'supported', 'verified'] as const
export type Track = (typeof tracks)[number]

/** Who judges, from lowest to highest. */
export const tiers = ['kanwil', 'internal', 'national'] as const
export type Tier = (typeof tiers)[number]

/** A tier judges with its own answer, or returns the item. It holds for the version of the answer that it saw. */
export type Verdict = { readonly tier: Tier; readonly answerVersion: number } & (
  { readonly outcome: 'accepted'; readonly answer: Answer } | { readonly outcome: 'returned' }
)

/** All that decides how one item counts. */
export type ItemRecord = Pick<EvidenceStanding, 'hasValidEvidence'> & {
  /** What the office says now; null while it has said nothing. Resubmitting counts the version up, whatever changed. */
  readonly office: { readonly answer: Answer; readonly version: number } | null
  /** In the order in which they were given; of one tier the last one holds. */
  readonly verdicts: readonly Verdict[]
  readonly evidenceFault?: EvidenceStanding['evidenceFault']
}

/** Why an item counts 0 on a track although a score was possible. */
export type NotCounted = 'unanswered' | 'returned' | 'no_evidence' | 'expired' | 'not_judged'

/** How an item counts on a track: the answer, where it came from, or why there is none. */
export type Standing = {
  readonly answer: Answer | undefined
  readonly source: 'office' | Tier | null
  readonly notCounted: NotCounted | null
  /** A survey index that the national tier has not yet settled. */
  readonly estimate: boolean
}

/** An item about which nothing is known yet. */
export const untouched: ItemRecord = { office: null, verdicts: [], hasValidEvidence: false }

/**
 * The verdict that holds: the highest tier's last one on the current version of the answer. An item that the
 * office has not answered has version 0, so that the official survey can be entered without a claim.
 */
export function currentVerdict({ office, verdicts }: ItemRecord): Verdict | undefined {
  const version = office?.version ?? 0
  let found: Verdict | undefined
  for (const verdict of verdicts) {
    if (verdict.answerVersion !== version) continue
    if (!found || tiers.indexOf(verdict.tier) >= tiers.indexOf(found.tier)) found = verdict
  }
  return found
}

/** How the item counts on the track (readiness, "Three tracks"). */
export function standingOf(item: Item, record: ItemRecord, track: Track): Standing {
  const verdict = currentVerdict(record)
  const settled = verdict?.tier === 'national' && verdict.outcome === 'accepted'
  const estimate = item.kind === 'index' && !settled
  const claimed = record.office?.answer
  if (track !== 'claimed' && verdict) {
    if (verdict.outcome === 'returned') return without('returned', estimate)
    return { answer: verdict.answer, source: verdict.tier, notCounted: null, estimate }
  }
  if (claimed === undefined || !scoreItem(item, claimed).answered) return without('unanswered', estimate)
  if (track === 'verified') return without('not_judged', estimate)
  if (track === 'supported' && !record.hasValidEvidence) return without(evidenceReason(record), estimate)
  return { answer: claimed, source: 'office', notCounted: null, estimate }
}

function without(notCounted: NotCounted, estimate: boolean): Standing {
  return { answer: undefined, source: null, notCounted, estimate }
}

function evidenceReason({ evidenceFault }: ItemRecord): NotCounted {
  return evidenceFault === 'returned' || evidenceFault === 'expired' ? evidenceFault : 'no_evidence'
}
