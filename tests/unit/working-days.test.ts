import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dueDay, periodAt, periodAway, periodOf, daysOf } from '#app/domain/calendar/periods.ts'
import { addWorkingDays, isWorkingDay, nthWorkingDay, workingDaysBetween } from '#app/domain/calendar/working-days.ts'
import { loadHolidays } from '#db/reference/indicators.server.ts'

const holidays = loadHolidays()

describe('working days', () => {
  test.each([
    ['a Monday', '2026-05-11', true],
    ['a Saturday', '2026-05-09', false],
    ['a Sunday', '2026-05-10', false],
    ['Ascension Day', '2026-05-14', false],
    ['the collective leave after it', '2026-05-15', false],
  ])('%s', (_name, day, expected) => {
    expect(isWorkingDay(day, holidays)).toBe(expected)
  })

  test.each([
    ['over a weekend and two holidays', '2026-05-12', 4, '2026-05-20'],
    ['over the days of Idul Fitri', '2026-03-17', 1, '2026-03-25'],
    ['none', '2026-05-14', 0, '2026-05-14'],
  ])('counted on: %s', (_name, from, count, expected) => {
    expect(addWorkingDays(from, count, holidays)).toBe(expected)
  })

  test('counting back what was counted on gives the same number', () => {
    const day = fc.date({ min: new Date('2025-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 60 }), (date, count) => {
        const from = date.toISOString().slice(0, 10)
        expect(workingDaysBetween(from, addWorkingDays(from, count, holidays), holidays)).toBe(count)
      }),
    )
  })

  test('the fifth working day of a month', () => {
    expect(nthWorkingDay('2026-05', 5, holidays)).toBe('2026-05-08')
    expect(nthWorkingDay('2026-01', 5, holidays)).toBe('2026-01-08')
  })
})

describe('periods', () => {
  test.each([
    ['2026-05', ['2026-05-01', '2026-05-31'], '2026-06-08'],
    ['2026-02', ['2026-02-01', '2026-02-28'], '2026-03-06'],
    ['2026-Q1', ['2026-01-01', '2026-03-31'], '2026-04-08'],
    ['2025', ['2025-01-01', '2025-12-31'], '2026-01-08'],
  ])('%s', (key, [from, to], due) => {
    const period = periodOf(key)!
    expect(daysOf(period)).toEqual({ from, to })
    expect(dueDay(period, holidays)).toBe(due)
  })

  test.each(['2026-13', '2026-Q5', '26', '2026-5', ''])('%s is none', (key) => {
    expect(periodOf(key)).toBeUndefined()
  })

  test.each([
    ['2026-01', -1, '2025-12'],
    ['2026-Q1', -1, '2025-Q4'],
    ['2026-Q4', 2, '2027-Q2'],
    ['2026', -1, '2025'],
    ['2026-11', 3, '2027-02'],
  ])('%s moved by %i is %s', (key, steps, expected) => {
    expect(periodAway(periodOf(key)!, steps).key).toBe(expected)
  })

  test('a day lies in its period', () => {
    expect(periodAt('2026-05-12', 'quarterly').key).toBe('2026-Q2')
  })
})
