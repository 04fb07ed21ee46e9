import { evidenceFault, evidenceStanding } from '#app/domain/scoring/evidence.ts'
import type { EvidenceFault, EvidencePiece, EvidenceStanding, EvidenceWindow } from '#app/domain/scoring/evidence.ts'

/** What is kept of a piece that serves an item: its current version and the verdict on the link. */
export type LinkedPieceFacts = {
  readonly source: 'file' | 'link'
  readonly verdict: 'pending' | 'accepted' | 'returned'
  readonly readable: boolean | 0 | 1
  readonly linkState: 'opened' | 'failed' | 'untested' | null
  readonly documentDate: string | null
  /** Last day of the period the piece covers; it dates a piece that has no date of its own. */
  readonly periodTo: string | null
  readonly expiresOn: string | null
}

/** The piece as the rules of scoring want to see it. */
export function pieceFacts(piece: LinkedPieceFacts): EvidencePiece {
  return {
    kind: piece.source,
    linked: true,
    returned: piece.verdict === 'returned',
    readable: Boolean(piece.readable),
    openedSuccessfully: piece.source === 'file' || piece.linkState === 'opened',
    documentDate: piece.documentDate ?? piece.periodTo,
    expiresOn: piece.expiresOn,
  }
}

/** Why a linked piece does not count on `today`, or null when it does. Days are ISO days at the office. */
export function pieceFault(piece: LinkedPieceFacts, window: EvidenceWindow, today: string): EvidenceFault | null {
  return evidenceFault(pieceFacts(piece), window, today)
}

/** The standing of the evidence of every subject (an item's code, or `P:` and a prerequisite) that has any piece. */
export function evidenceStandings(
  pieces: readonly (LinkedPieceFacts & { readonly subject: string })[],
  window: EvidenceWindow,
  today: string,
): ReadonlyMap<string, EvidenceStanding> {
  const bySubject = new Map<string, EvidencePiece[]>()
  for (const piece of pieces) {
    const found = bySubject.get(piece.subject)
    if (found) found.push(pieceFacts(piece))
    else bySubject.set(piece.subject, [pieceFacts(piece)])
  }
  return new Map([...bySubject].map(([subject, facts]) => [subject, evidenceStanding(facts, window, today)]))
}
