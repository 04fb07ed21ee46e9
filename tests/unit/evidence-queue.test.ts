import { expect, test } from 'vitest'
import { isRunning, nextToStart, queueReducer, sendingPhase } from '#app/components/evidence/upload-queue.ts'
import type { Upload, UploadPhase } from '#app/components/evidence/upload-queue.ts'

const queued: UploadPhase = { kind: 'queued' }

function uploads(...phases: readonly UploadPhase[]): readonly Upload[] {
  return phases.map((phase, id) => ({ id, name: `${id}.pdf`, size: 100, phase }))
}

test('two files travel at once, in their order', () => {
  const all = uploads(queued, queued, queued)
  expect(nextToStart(all).map(({ id }) => id)).toEqual([0, 1])
  const busy = queueReducer(all, { type: 'move', id: 0, phase: sendingPhase(0, 100, 0) })
  expect(nextToStart(busy).map(({ id }) => id)).toEqual([1])
  expect(nextToStart(uploads({ kind: 'checking' }, { kind: 'shrinking' }, queued))).toEqual([])
})

test('what broke waits its turn again once the line is back; what was refused stays as it is', () => {
  const refused: UploadPhase = { kind: 'refused', refusal: { name: '1.pdf', reason: 'empty' } }
  const before = uploads({ kind: 'broken' }, refused)
  expect(queueReducer(before, { type: 'online' }).map(({ phase }) => phase)).toEqual([queued, refused])
  expect(before.map(isRunning)).toEqual([true, false])
  expect(queueReducer(before, { type: 'drop', id: 0 }).map(({ id }) => id)).toEqual([1])
})

test.each([
  [0, 100, 5000, { kind: 'sending', sent: 0, total: 100, secondsLeft: null }],
  [50, 100, 200, { kind: 'sending', sent: 50, total: 100, secondsLeft: null }],
  [25, 100, 2000, { kind: 'sending', sent: 25, total: 100, secondsLeft: 6 }],
  [100, 100, 2000, { kind: 'checking' }],
])('%i of %i bytes after %i ms', (sent, total, elapsed, phase) => {
  expect(sendingPhase(sent, total, elapsed)).toEqual(phase)
})
