import { expect, test } from 'vitest'
import { mostUrgent, periodStanding } from '#app/domain/reporting/period-standing.ts'
import type { CountedPeriod } from '#app/domain/reporting/period-standing.ts'

const today = '2026-05-12'
const approved = { isOver: true, isOpen: true, dueOn: '2026-05-08', expected: 13, approved: 13 } as const
const aPeriod = (counts: Partial<CountedPeriod>): CountedPeriod => {
  return { ...approved, returned: 0, missing: 0, open: 0, ...counts }
}

test.each([
  ['all approved is done', {}, 'done'],
  ['what the Kanwil has not judged waits', { approved: 12 }, 'waiting'],
  ['what came in on time and was given back is returned, and not late', { returned: 1, open: 1 }, 'returned'],
  ['what was approved once and is corrected is not late', { approved: 12, open: 1 }, 'correcting'],
  ['what was never handed in is late after its day', { missing: 1, open: 2 }, 'late'],
  ['what is due today is due', { missing: 1, open: 1, dueOn: today }, 'due'],
  ['a period that still runs runs', { missing: 1, open: 1, dueOn: '2026-06-08', isOver: false }, 'running'],
  ['what is missing of a closed period was missed', { missing: 1, open: 1, isOpen: false }, 'missed'],
])('%s', (_name, counts, standing) => {
  expect(periodStanding(aPeriod(counts), today)).toBe(standing)
})

test('given back goes before late, late before due, due before corrected; the earliest of them', () => {
  const due = aPeriod({ missing: 3, open: 3, dueOn: '2026-06-08' })
  const late = aPeriod({ missing: 1, open: 1 })
  const later = aPeriod({ missing: 2, open: 2 })
  const corrected = aPeriod({ approved: 12, open: 1 })
  const returned = aPeriod({ returned: 1, open: 1 })
  expect(mostUrgent([due, later, late, returned, corrected], today)).toBe(returned)
  expect(mostUrgent([due, later, late, corrected], today)).toBe(late)
  expect(mostUrgent([due, corrected], today)).toBe(due)
  expect(mostUrgent([corrected, aPeriod({})], today)).toBe(corrected)
})

test('where nothing waits, what was missed is told before all is said to be reported', () => {
  const missed = aPeriod({ missing: 1, open: 1, isOpen: false })
  const running = aPeriod({ missing: 1, open: 1, isOver: false, dueOn: '2026-06-08' })
  expect(mostUrgent([running, aPeriod({}), missed], today)).toBe(missed)
  expect(mostUrgent([running, aPeriod({})], today)).toBeUndefined()
})
