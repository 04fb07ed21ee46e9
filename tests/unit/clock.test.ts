import { expect, test } from 'vitest'
import { localDay } from '#app/domain/calendar/local-day.ts'
import { clock } from '#app/platform/clock.server.ts'

test('a fixed day is that day in western Indonesia at any hour', () => {
  expect(localDay(clock('2026-05-12')())).toBe('2026-05-12')
})

test('the time of day goes on beside a fixed day', () => {
  const [fixed, real] = [clock('2026-05-12')(), new Date()]
  const sinceMidnight = (at: Date) => (at.getTime() + 7 * 3_600_000) % (24 * 3_600_000)
  expect(Math.abs(sinceMidnight(fixed) - sinceMidnight(real))).toBeLessThan(2000)
})

test('without a fixed day it is now', () => {
  expect(Math.abs(clock()().getTime() - new Date().getTime())).toBeLessThan(2000)
})
