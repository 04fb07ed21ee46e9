import { useCallback, useEffect, useReducer, useRef } from 'react'
import type { FileLimits } from '#app/domain/evidence/file-rules.ts'
import type { AddedPiece } from '#app/domain/evidence/outcomes.ts'
import { canShrink, limitOf, precheck } from '#app/domain/evidence/precheck.ts'
import { sendFile } from './send.ts'
import type { Answer } from './send.ts'
import { shrinkImage } from './shrink-image.ts'
import { nextToStart, queueReducer, sendingPhase } from './upload-queue.ts'
import type { Upload, UploadPhase } from './upload-queue.ts'

type Options = {
  /** Where the files go. */
  readonly url: string
  readonly limits: FileLimits
  readonly onAdded: (piece: AddedPiece) => void
}

type Travelling = { readonly file: File; cancel: () => void }

/**
 * The files of this visit on their way to one item: a few at once, each by itself, with progress, cancelling, and
 * another try once a broken connection is back. Leaving the page does not stop what is already travelling.
 */
export function useUploads({ url, limits, onAdded }: Options) {
  const [uploads, dispatch] = useReducer(queueReducer, [])
  const travelling = useRef(new Map<number, Travelling>())
  const started = useRef(new Set<number>())
  const lastId = useRef(0)

  const move = useCallback((id: number, phase: UploadPhase) => dispatch({ type: 'move', id, phase }), [])

  const start = useCallback(
    async ({ id, name }: Upload) => {
      const entry = travelling.current.get(id)
      if (!entry) return
      const limit = limitOf(name, limits) ?? Infinity
      let dropped = false
      entry.cancel = () => void (dropped = true)
      const toShrink = canShrink(name) && entry.file.size > limit
      move(id, toShrink ? { kind: 'shrinking' } : sendingPhase(0, entry.file.size, 0))
      const file = await shrinkImage(entry.file, limit)
      if (dropped) return
      const began = performance.now()
      const sending = sendFile(url, file, (sent, total) => {
        move(id, sendingPhase(sent, total, performance.now() - began))
      })
      entry.cancel = sending.cancel
      move(id, sendingPhase(0, file.size, 0))
      const answer = await sending.answer
      const added = answer.kind === 'answered' && answer.outcomes[0]?.status === 'added' ? answer.outcomes[0] : null
      if (added) onAdded(added.piece)
      const phase = added ? null : phaseOf(answer)
      if (phase) move(id, phase)
      else dispatch({ type: 'drop', id })
      started.current.delete(id)
    },
    [url, limits, move, onAdded],
  )

  useEffect(() => {
    for (const upload of nextToStart(uploads)) {
      if (started.current.has(upload.id)) continue
      started.current.add(upload.id)
      void start(upload)
    }
  }, [uploads, start])

  useEffect(() => {
    const back = () => dispatch({ type: 'online' })
    window.addEventListener('online', back)
    return () => window.removeEventListener('online', back)
  }, [])

  const add = useCallback(
    (files: readonly File[]) => {
      const arriving = files.map((file): Upload => {
        const id = (lastId.current += 1)
        const refusal = precheck(file, limits)
        travelling.current.set(id, { file, cancel: () => undefined })
        const phase: UploadPhase = refusal ? { kind: 'refused', refusal } : { kind: 'queued' }
        return { id, name: file.name, size: file.size, phase }
      })
      dispatch({ type: 'add', uploads: arriving })
    },
    [limits],
  )

  const drop = useCallback((id: number) => {
    travelling.current.get(id)?.cancel()
    travelling.current.delete(id)
    started.current.delete(id)
    dispatch({ type: 'drop', id })
  }, [])

  const retry = useCallback((id: number) => move(id, { kind: 'queued' }), [move])

  return { uploads, add, drop, retry }
}

/** What an answer that added nothing leaves on the screen; null for nothing. */
function phaseOf(answer: Answer): UploadPhase | null {
  if (answer.kind === 'broken') return { kind: 'broken' }
  if (answer.kind === 'refused') return { kind: 'rejected', reason: answer.reason, status: answer.status }
  if (answer.kind === 'cancelled') return null
  const outcome = answer.outcomes[0]
  if (outcome?.status === 'refused') return { kind: 'refused', refusal: outcome.refusal }
  return outcome?.status === 'duplicate' ? { kind: 'duplicate', outcome } : null
}
