/** What of a version stands in the trace: enough to find the very file again, and nothing of its content. */
type TracedVersion = {
  readonly number: number
  readonly fileName: string
  readonly sha256: string | null
  readonly url: string | null
}

/** A piece as an event names it. */
export function tracedPiece(
  { id, title }: { readonly id: string; readonly title: string },
  { number, fileName, sha256, url }: TracedVersion,
) {
  return { pieceId: id, title, ...tracedVersion({ number, fileName, sha256, url }) }
}

export function tracedVersion({ number, fileName, sha256, url }: TracedVersion) {
  return { number, fileName, sha256, url }
}
