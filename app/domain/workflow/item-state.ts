import { isReturned } from '#app/domain/scoring/item-records.ts'
import type { KeptVerdict } from '#app/domain/scoring/item-records.ts'
import { tiers } from '#app/domain/scoring/standing.ts'

/** States of one item with its evidence that follow from what is kept. */
export type ItemState =
  'belum_unggah' | 'menunggu_verifikasi' | 'lengkap' | 'perlu_perbaikan' | 'dibuka_kembali' | 'tercapai'

/** What is kept of the office's own answer; undefined while there is no row. */
export type OwnAnswer = { readonly version: number; readonly submittedVersion: number | null } | undefined

/** How far the office has come with an item that no reviewer has touched. */
export type AnswerProgress = 'unanswered' | 'no_evidence' | 'draft'

/**
 * The state of an item, never kept but derived: returned until the office hands it in again; accepted by the
 * Kanwil or by a tier above it while that verdict is on the current version; `reopened` by a reviewer until the office
 * hands it in; else waiting once the current version was handed in. An item without a row has version 0.
 */
export function itemStateOf(own: OwnAnswer, verdicts: readonly KeptVerdict[], reopened = false): ItemState {
  const { version, submittedVersion } = own ?? { version: 0, submittedVersion: null }
  if (isReturned({ submittedVersion }, verdicts)) return 'perlu_perbaikan'

  const accepting = verdicts.filter((verdict) => verdict.outcome === 'accepted' && verdict.answerVersion === version)
  if (accepting.some(({ tier }) => tiers.indexOf(tier) > tiers.indexOf('kanwil'))) return 'tercapai'
  if (accepting.length > 0) return 'lengkap'
  if (reopened) return 'dibuka_kembali'
  return submittedVersion !== null && submittedVersion === version ? 'menunggu_verifikasi' : 'belum_unggah'
}

/** Whether a verdict has closed the item: only the reviewer opens it again, with a reason. */
export function isLocked(state: ItemState): boolean {
  return state === 'lengkap' || state === 'tercapai'
}

/** Whether a reviewer gave the item back to the office alone: it is open for repairs until it is handed in again. */
export function isGivenBack(state: ItemState): boolean {
  return state === 'perlu_perbaikan' || state === 'dibuka_kembali'
}

/** The state as a list shows it: before the first hand-in the office's own progress says more. */
export function shownItemState(
  state: ItemState,
  { answered, hasValidEvidence }: { readonly answered: boolean; readonly hasValidEvidence: boolean },
): ItemState | AnswerProgress {
  if (state !== 'belum_unggah') return state
  if (!answered) return 'unanswered'
  return hasValidEvidence ? 'draft' : 'no_evidence'
}
