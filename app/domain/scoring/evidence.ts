/** What decides whether a piece of evidence counts for an item. Dates are ISO days (`2026-05-12`). */
export type EvidencePiece = {
  readonly kind: 'file' | 'link'
  readonly linked: boolean
  readonly returned: boolean
  readonly readable: boolean
  /** A link counts once somebody or the link test has opened it. */
  readonly openedSuccessfully: boolean
  readonly documentDate: string | null
  /** Last day on which the piece holds; null for one that does not expire. */
  readonly expiresOn: string | null
}

/** First and last day of the cycle's evidence window, both included. */
export type EvidenceWindow = { readonly from: string; readonly to: string }

export type EvidenceFault =
  'not_linked' | 'returned' | 'expired' | 'unreadable' | 'link_never_opened' | 'undated' | 'outside_window'

/** What an item has: at least one valid piece, or the fault to be named first (null: no piece at all). */
export type EvidenceStanding = { readonly hasValidEvidence: boolean; readonly evidenceFault: EvidenceFault | null }

/**
 * 1 January of the year before to 31 December of the assessment year: a zone must have been built for a year,
 * and some items compare two years.
 */
export function defaultEvidenceWindow(year: number): EvidenceWindow {
  return { from: `${year - 1}-01-01`, to: `${year}-12-31` }
}

/** Why a piece does not count, or null when it does. `today` is the ISO day in the office's zone. */
export function evidenceFault(piece: EvidencePiece, window: EvidenceWindow, today: string): EvidenceFault | null {
  if (!piece.linked) return 'not_linked'
  if (piece.returned) return 'returned'
  if (piece.expiresOn !== null && piece.expiresOn < today) return 'expired'
  if (!piece.readable) return 'unreadable'
  if (piece.kind === 'link' && !piece.openedSuccessfully) return 'link_never_opened'
  if (piece.documentDate === null) return 'undated'
  if (piece.documentDate < window.from || piece.documentDate > window.to) return 'outside_window'
  return null
}

const leastUrgentFirst: readonly EvidenceFault[] = [
  'not_linked',
  'unreadable',
  'link_never_opened',
  'undated',
  'outside_window',
  'expired',
  'returned',
]

/** The standing of an item's evidence from all its pieces. A returned piece is named first: somebody waits for it. */
export function evidenceStanding(
  pieces: readonly EvidencePiece[],
  window: EvidenceWindow,
  today: string,
): EvidenceStanding {
  let named: EvidenceFault | null = null
  for (const piece of pieces) {
    const fault = evidenceFault(piece, window, today)
    if (fault === null) return { hasValidEvidence: true, evidenceFault: null }
    if (named === null || leastUrgentFirst.indexOf(fault) > leastUrgentFirst.indexOf(named)) named = fault
  }
  return { hasValidEvidence: false, evidenceFault: named }
}
