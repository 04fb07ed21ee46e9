import type { PieceOutcome } from '#app/domain/evidence/outcomes.ts'
import type { UploadRefusal } from '#app/domain/evidence/file-rules.ts'

/** Where a file of this visit stands. */
export type UploadPhase =
  | { readonly kind: 'queued' | 'shrinking' | 'checking' | 'broken' }
  | { readonly kind: 'sending'; readonly sent: number; readonly total: number; readonly secondsLeft: number | null }
  | { readonly kind: 'refused'; readonly refusal: UploadRefusal }
  | { readonly kind: 'rejected'; readonly reason: string; readonly status: number }
  | { readonly kind: 'duplicate'; readonly outcome: Extract<PieceOutcome, { status: 'duplicate' }> }

export type Upload = {
  readonly id: number
  readonly name: string
  readonly size: number
  readonly phase: UploadPhase
}

export type QueueAction =
  | { readonly type: 'add'; readonly uploads: readonly Upload[] }
  | { readonly type: 'move'; readonly id: number; readonly phase: UploadPhase }
  | { readonly type: 'drop'; readonly id: number }
  /** The connection is back: what broke waits its turn again. */
  | { readonly type: 'online' }

/** How many files travel at once. */
export const atOnce = 2

export function queueReducer(uploads: readonly Upload[], action: QueueAction): readonly Upload[] {
  switch (action.type) {
    case 'add':
      return [...uploads, ...action.uploads]
    case 'drop':
      return uploads.filter(({ id }) => id !== action.id)
    case 'move':
      return uploads.map((upload) => (upload.id === action.id ? { ...upload, phase: action.phase } : upload))
    case 'online':
      return uploads.map((upload) =>
        upload.phase.kind === 'broken' ? { ...upload, phase: { kind: 'queued' } } : upload,
      )
  }
}

/** The files that may start now, in their order. */
export function nextToStart(uploads: readonly Upload[]): readonly Upload[] {
  const free = atOnce - uploads.filter(isUnderWay).length
  return uploads.filter(({ phase }) => phase.kind === 'queued').slice(0, Math.max(0, free))
}

/** On its way or about to be: not refused, and not finished. */
export function isRunning({ phase }: Upload): boolean {
  return phase.kind === 'queued' || phase.kind === 'broken' || isUnderWay({ phase })
}

function isUnderWay({ phase }: Pick<Upload, 'phase'>): boolean {
  return phase.kind === 'shrinking' || phase.kind === 'sending' || phase.kind === 'checking'
}

/** Where a sending file stands after so many milliseconds; the time left is only said once it can be known. */
export function sendingPhase(sent: number, total: number, elapsed: number): UploadPhase {
  if (sent >= total) return { kind: 'checking' }
  const secondsLeft = sent > 0 && elapsed >= 1000 ? Math.ceil(((total - sent) * elapsed) / sent / 1000) : null
  return { kind: 'sending', sent, total, secondsLeft }
}
