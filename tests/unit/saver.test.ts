import { expect, test } from 'vitest'
import { createSaver, restingState } from '#app/components/worksheet/saver.ts'
import type { Draft, Kept, SaveOutcome, SaverState } from '#app/components/worksheet/saver.ts'
import type { TheirAnswer } from '#app/use-cases/answers/worksheet-view.server.ts'

const draft = (note: string, choice: string | null = null): Draft => ({ choice, inputs: {}, note })
const theirs: TheirAnswer = { value: 'B', note: 'mereka', version: 5, at: '2026-05-12T02:41:00.000Z', role: null }

type Sent = {
  readonly draft: Draft
  readonly version: number
  readonly answer: (outcome: SaveOutcome) => Promise<void>
}

/** A saver with a server whose answers the test gives, and a timer that runs when the test says so. */
function bench() {
  const sent: Sent[] = []
  const timers: { work: () => void; milliseconds: number }[] = []
  let kept: Kept | null = null
  let state: SaverState = restingState(draft(''), 1)
  const saver = createSaver(state, {
    send: (text, version) =>
      new Promise((resolve) => {
        sent.push({ draft: text, version, answer: (outcome) => (resolve(outcome), Promise.resolve()) })
      }),
    check: ({ note }) => (note === 'salah' ? { note: ['invalid'] } : {}),
    store: { keep: (next) => (kept = next), forget: () => (kept = null) },
    later: (work, milliseconds) => {
      const timer = { work, milliseconds }
      timers.push(timer)
      return () => void (timers.includes(timer) && timers.splice(timers.indexOf(timer), 1))
    },
    changed: (next) => (state = next),
  })
  return {
    saver,
    sent,
    state: () => state,
    kept: () => kept,
    waits: () => timers.map(({ milliseconds }) => milliseconds),
    tick: () => timers.splice(0).forEach(({ work }) => work()),
    last: () => sent.at(-1)!,
  }
}
const saved = (version: number): SaveOutcome => ({ kind: 'saved', version, at: '2026-05-12T02:41:00.000Z' })

test('a text is kept at once, sent when it rests, and forgotten when the server has it', async () => {
  const { saver, sent, state, kept, tick, last, waits } = bench()
  saver.edit(draft('sat'), 600)
  saver.edit(draft('satu'), 600)
  expect(kept()).toEqual({ draft: draft('satu'), version: 1, sent: null })
  expect([sent.length, waits()]).toEqual([0, [600]])
  tick()
  expect(state().saving.kind).toBe('saving')
  await last().answer(saved(2))
  expect(sent.map(({ version }) => version)).toEqual([1])
  expect([state().saving.kind, state().version, kept(), saver.isOpen()]).toEqual(['saved', 2, null, false])
})

test('what is typed anew is not called saved while it rests', async () => {
  const { saver, state, tick, last } = bench()
  saver.edit(draft('satu'), 600)
  tick()
  await last().answer(saved(2))
  expect(state().saving.kind).toBe('saved')
  saver.edit(draft('satu dua'), 600)
  expect(state().saving.kind).toBe('idle')
})

test('what is typed while saving is sent afterwards, upon the new version', async () => {
  const { saver, sent, state, kept, tick, last } = bench()
  saver.edit(draft('satu'), 0)
  tick()
  saver.edit(draft('satu dua'), 600)
  tick()
  expect(sent).toHaveLength(1)
  await last().answer(saved(2))
  expect(state().draft.note).toBe('satu dua')
  expect(kept()?.draft.note).toBe('satu dua')
  tick()
  expect([last().draft.note, last().version]).toEqual(['satu dua', 2])
  await last().answer(saved(3))
  expect([state().version, kept()]).toEqual([3, null])
})

test('after a lost connection the text that may have arrived goes first, then the newest', async () => {
  const { saver, sent, state, kept, tick, last, waits } = bench()
  saver.edit(draft('satu'), 0)
  tick()
  await last().answer({ kind: 'unreachable' })
  expect([state().saving.kind, waits()]).toEqual(['offline', [2_000]])
  saver.edit(draft('satu dua'), 600)
  expect(kept()).toEqual({ draft: draft('satu dua'), version: 1, sent: draft('satu') })
  tick()
  expect([last().draft.note, last().version]).toEqual(['satu', 1])
  await last().answer(saved(2))
  tick()
  expect([last().draft.note, last().version, sent.length]).toEqual(['satu dua', 2, 3])
  await last().answer(saved(3))
  expect([state().saving.kind, kept()]).toEqual(['saved', null])
})

test('an unreachable server is tried ever more rarely, and at once when asked', async () => {
  const { saver, tick, last, waits, sent } = bench()
  saver.edit(draft('satu'), 0)
  const seen: number[] = []
  for (let attempt = 0; attempt < 5; attempt++) {
    tick()
    await last().answer({ kind: 'unreachable' })
    seen.push(...waits())
  }
  expect(seen).toEqual([2_000, 5_000, 15_000, 30_000, 30_000])
  void saver.flush()
  expect(sent).toHaveLength(6)
})

test('an earlier visit is taken up where it stopped', async () => {
  const { saver, state, last, tick, kept } = bench()
  saver.resume({ draft: draft('satu dua'), version: 4, sent: draft('satu') })
  expect([state().draft.note, last().draft.note, last().version]).toEqual(['satu dua', 'satu', 4])
  await last().answer(saved(5))
  tick()
  await last().answer(saved(6))
  expect([state().version, kept()]).toEqual([6, null])
})

test('of two answers nothing is sent until one is chosen; mine is saved upon theirs', async () => {
  const { saver, sent, state, kept, tick, last } = bench()
  saver.edit(draft('saya', 'A'), 0)
  tick()
  await last().answer({ kind: 'stale', theirs })
  expect(state().theirs).toEqual(theirs)
  saver.edit(draft('saya juga', 'A'), 0)
  tick()
  expect([sent.length, kept()?.draft.note]).toEqual([1, 'saya juga'])
  saver.keepMine()
  expect([last().draft.note, last().version]).toEqual(['saya juga', 5])
  await last().answer(saved(6))
  expect([state().theirs, state().version, kept()]).toEqual([null, 6, null])
})

test('of two answers theirs may be taken; then nothing is sent', async () => {
  const { saver, sent, state, kept, tick, last } = bench()
  saver.edit(draft('saya', 'A'), 0)
  tick()
  await last().answer({ kind: 'stale', theirs })
  saver.takeTheirs(draft('mereka', 'B'))
  tick()
  expect([sent.length, state().draft, state().version, kept(), saver.isOpen()]).toEqual([
    1,
    draft('mereka', 'B'),
    5,
    null,
    false,
  ])
})

test('a fault that can be seen here is not sent, stays on the device, and goes away with the next change', async () => {
  const { saver, sent, state, kept, tick } = bench()
  saver.edit(draft('salah'), 0)
  tick()
  expect([sent.length, state().errors, kept()?.draft.note]).toEqual([0, { note: ['invalid'] }, 'salah'])
  saver.edit(draft('benar'), 0)
  expect(state().errors).toEqual({})
  tick()
  expect(sent).toHaveLength(1)
})

test('a refusal is said, the text stays, and nothing is tried again by itself', async () => {
  const { saver, state, kept, tick, last, waits } = bench()
  saver.edit(draft('satu'), 0)
  tick()
  await last().answer({ kind: 'refused', reason: 'window-closed' })
  expect([state().refusal, state().saving.kind, kept()?.draft.note, waits()]).toEqual([
    'window-closed',
    'failed',
    'satu',
    [],
  ])
  saver.retry()
  await last().answer(saved(2))
  expect([state().refusal, state().saving.kind, kept()]).toEqual([null, 'saved', null])
})

test('a fault of an older text does not stop the newer one', async () => {
  const { saver, state, tick, last } = bench()
  saver.edit(draft('satu'), 0)
  tick()
  saver.edit(draft('dua'), 600)
  await last().answer({ kind: 'invalid', errors: { note: ['too-long'] } })
  expect(state().errors).toEqual({})
  tick()
  expect(last().draft.note).toBe('dua')
})

test('a page that was read anew is followed only while nothing is open here', async () => {
  const { saver, state, tick, last } = bench()
  saver.adopt(draft('baru'), 3)
  expect([state().draft.note, state().version]).toEqual(['baru', 3])
  saver.adopt(draft('lama'), 2)
  expect(state().draft.note).toBe('baru')
  saver.edit(draft('saya'), 0)
  saver.adopt(draft('lain'), 9)
  expect(state().draft.note).toBe('saya')
  tick()
  await last().answer(saved(4))
  saver.adopt(draft('lain'), 9)
  expect([state().draft.note, state().version]).toEqual(['lain', 9])
})
