/** One item at the reviewer's desk; with a piece, that piece is shown. */
export function reviewPath(assessmentId: string, itemCode: string, pieceId?: string): string {
  const path = `${startPath(assessmentId)}/${encodeURIComponent(itemCode)}`
  return pieceId === undefined ? path : `${path}?bukti=${encodeURIComponent(pieceId)}`
}

/** The next item that waits. */
export function startPath(assessmentId: string): string {
  return `/assessments/${encodeURIComponent(assessmentId)}/review`
}

/** The page on which a review is finished. */
export function finishPath(assessmentId: string): string {
  return `${startPath(assessmentId)}/finish`
}

/** What was given back to the office. */
export function returnedPath(assessmentId: string): string {
  return `/assessments/${encodeURIComponent(assessmentId)}/returned`
}

/** Where a sign of life is sent. */
export function presencePath(assessmentId: string, itemCode: string): string {
  return `${reviewPath(assessmentId, itemCode)}/presence`
}

type Done = { readonly code: string; readonly outcome: string }

/** Where one goes after a verdict: the next item, which says what was done, or the finish. */
export function donePath(assessmentId: string, next: string | null, { code, outcome }: Done): string {
  if (next === null) return finishPath(assessmentId)
  return `${reviewPath(assessmentId, next)}?${new URLSearchParams({ butir: code, hasil: outcome })}`
}

/** Under which name this browser keeps a note that was not sent. */
export function noteName(
  { personId, assessmentId }: { readonly personId: string; readonly assessmentId: string },
  itemCode: string,
): string {
  return `verdict.${personId}.${assessmentId}.${itemCode}`
}
