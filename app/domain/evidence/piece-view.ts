import type { EvidenceFault, EvidenceWindow } from '#app/domain/scoring/evidence.ts'
import { pieceFault } from './linked-piece.ts'
import type { LinkedPieceFacts } from './linked-piece.ts'

/** What is kept of a piece and of its link to one subject. */
export type LinkedPieceRow = LinkedPieceFacts & {
  readonly pieceId: string
  readonly subject: string
  readonly title: string
  readonly kind: string
  readonly currentNumber: number
  readonly pieceVersion: number
  readonly fileName: string
  readonly extension: string
  readonly bytes: number | null
  readonly url: string | null
  readonly periodFrom: string | null
  readonly linkReason: string | null
  readonly reasonCode: string | null
  readonly note: string
}

/** A piece as one item shows it. Days are ISO days, `bytes` is null for a link. */
export type PieceView = {
  readonly id: string
  readonly title: string
  readonly kind: string
  readonly source: 'file' | 'link'
  readonly fileName: string
  readonly extension: string
  readonly bytes: number | null
  readonly url: string | null
  /** The version that is shown and counts, from 1. */
  readonly number: number
  /** What a change of the piece must have seen. */
  readonly pieceVersion: number
  readonly documentDate: string | null
  readonly periodFrom: string | null
  readonly periodTo: string | null
  readonly verdict: 'pending' | 'accepted' | 'returned'
  readonly reasonCode: string | null
  readonly note: string
  /** Why it does not count for this item; null when it does. */
  readonly fault: EvidenceFault | null
  readonly linkState: 'opened' | 'failed' | 'untested' | null
  readonly linkReason: string | null
  /** The other items and prerequisites of the assessment it serves. */
  readonly alsoServes: readonly string[]
}

/**
 * The pieces of an assessment by what they serve (an item's code, or `P:` and a prerequisite), in the order given.
 * `today` is the day at the office.
 */
export function pieceViews(
  rows: readonly LinkedPieceRow[],
  window: EvidenceWindow,
  today: string,
): ReadonlyMap<string, readonly PieceView[]> {
  const serves = new Map<string, string[]>()
  for (const { pieceId, subject } of rows) serves.set(pieceId, [...(serves.get(pieceId) ?? []), subject])

  const views = new Map<string, PieceView[]>()
  for (const row of rows) {
    const others = (serves.get(row.pieceId) ?? []).filter((subject) => subject !== row.subject)
    const view = pieceView(row, others, window, today)
    const found = views.get(row.subject)
    if (found) found.push(view)
    else views.set(row.subject, [view])
  }
  return views
}

/** One piece on one of the things it serves. */
export function pieceView(
  row: LinkedPieceRow,
  alsoServes: readonly string[],
  window: EvidenceWindow,
  today: string,
): PieceView {
  const { pieceId, title, kind, source, fileName, extension, bytes, url, currentNumber, pieceVersion } = row
  const { documentDate, periodFrom, periodTo, verdict, reasonCode, note, linkState, linkReason } = row
  return {
    ...{ id: pieceId, title, kind, source, fileName, extension, bytes, url, number: currentNumber, pieceVersion },
    ...{ documentDate, periodFrom, periodTo, verdict, reasonCode, note, linkState, linkReason },
    fault: pieceFault(row, window, today),
    alsoServes,
  }
}
