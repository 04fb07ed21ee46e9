import { describe, expect, test } from 'vitest'
import { periodOf } from '#app/domain/calendar/periods.ts'
import { isWorkingDay } from '#app/domain/calendar/working-days.ts'
import { closesFor, isOpenFor, neededForRepair, reopeningFault } from '#app/domain/reporting/closing.ts'
import { closingDay, dueOf, periodsBegun } from '#app/domain/reporting/expectations.ts'
import { reportReminder } from '#app/domain/reporting/reminders.ts'
import { asSet, boundsOf, hasOwnTarget, settingFaults } from '#app/domain/reporting/setting-faults.ts'
import { adjustedTarget, askedIndicators, isEntered, settingsByCode } from '#app/domain/reporting/settings.ts'
import { isLate, warningsOf } from '#app/domain/reporting/warnings.ts'
import { loadCatalogue, loadHolidays } from '#db/reference/indicators.server.ts'

const catalogue = loadCatalogue()
const holidays = loadHolidays()
const of = (code: string) => catalogue.indicators.find((indicator) => indicator.code === code)!
const setting = { indicatorCode: 'MED-01', active: 1, targetWbk: 5, targetWbbm: null, dueWorkingDay: 7 }
const settings = settingsByCode([setting, { ...setting, indicatorCode: 'PGD-05', active: 0 }])
const none = settingsByCode([])
const keys = (year: number, today: string) => periodsBegun(year, today).map(({ key }) => key)

describe('what is expected', () => {
  test.each([
    ['the first day of a year', 2026, '2026-01-01', ['2026-01', '2026-Q1', '2026']],
    ['a year that has not begun', 2027, '2026-12-31', []],
    ['a year that is over opens its last periods in January', 2025, '2026-01-31', ['2025-Q4', '2025', '2025-12']],
    ['and nothing later', 2025, '2026-02-01', []],
  ])('%s', (_name, year, today, expected) => {
    expect(keys(year, today).sort()).toEqual([...expected].sort())
  })

  test('a year has seventeen periods, each once', () => {
    const all = keys(2026, '2026-12-31')
    expect([all.length, new Set(all).size]).toEqual([17, 17])
  })

  test('core ones are asked for unless switched off, extended ones once switched on, counted ones never', () => {
    const codes = askedIndicators(catalogue, settings, 'monthly').map(({ code }) => code)
    expect(codes).toContain('MED-01')
    expect(codes).not.toContain('PGD-05')
    expect(codes).not.toContain('PGD-03')
    expect(['SLA-01', 'SKM-03', 'ZI-01'].map((code) => isEntered(catalogue, of(code)))).toEqual([true, false, false])
    for (const kind of ['monthly', 'quarterly', 'yearly'] as const) {
      for (const { period, code } of askedIndicators(catalogue, none, kind))
        expect([code, period]).toEqual([code, kind])
    }
  })

  const due = (key: string, code: string, openedOn: string, set = none) =>
    dueOf(periodOf(key)!, of(code), { settings: set, holidays, openedOn })
  test.each([
    ['the fifth working day of the month after', '2026-04', 'PGD-05', '2026-04-01', none, '2026-05-08'],
    ['a quarter', '2026-Q1', 'SKM-01', '2026-01-01', none, '2026-04-08'],
    ['another place set for the cycle', '2026-04', 'MED-01', '2026-04-01', settings, '2026-05-12'],
    ['an indicator’s own day of the year', '2026', 'PNG-01', '2026-01-01', none, '2027-03-31'],
    ['opened late: as many working days after the opening', '2026-04', 'PGD-05', '2026-06-01', none, '2026-06-08'],
  ])('due: %s', (_name, key, code, openedOn, set, expected) => {
    expect(due(key, code, openedOn, set)).toBe(expected)
  })

  test('every due day is a working day after the period, unless the law names a day', () => {
    for (const period of periodsBegun(2026, '2026-12-31')) {
      for (const indicator of catalogue.indicators.filter((one) => one.due === undefined)) {
        const day = dueOf(period, indicator, { settings, holidays, openedOn: `${period.months[0]}-01` })
        expect([period.key, isWorkingDay(day, holidays)]).toEqual([period.key, true])
        expect(day > `${period.months.at(-1)}-28`).toBe(true)
      }
    }
  })

  test('a period closes with the month of its last due day', () => {
    expect(closingDay(['2026-05-08', '2026-06-02'])).toBe('2026-06-30')
  })
})

describe('closing', () => {
  const period = { closesOn: '2026-05-31' }
  test('the closing day counts, and a reopening only where it is later', () => {
    expect([isOpenFor(period, undefined, '2026-05-31'), isOpenFor(period, undefined, '2026-06-01')]).toEqual([
      true,
      false,
    ])
    expect(closesFor(period, { closesOn: '2026-06-15' })).toBe('2026-06-15')
    expect(closesFor(period, { closesOn: '2026-05-15' })).toBe('2026-05-31')
  })

  test('a return leaves five working days', () => {
    const on = (today: string) => neededForRepair(period, undefined, { today, holidays })
    expect([on('2026-05-12'), on('2026-05-29')]).toEqual([undefined, '2026-06-08'])
  })

  test.each([
    ['2026-05-11', 'in-past'],
    ['2026-05-12', undefined],
    ['2026-08-12', undefined],
    ['2026-08-13', 'too-far'],
  ])('opened again on 12 May until %s: %s', (day, fault) => {
    expect(reopeningFault(day, '2026-05-12')).toBe(fault)
  })
})

describe('settings', () => {
  const input = { targetWbk: null, targetWbbm: null, dueWorkingDay: null, reason: '' }
  test.each([
    ['nothing set', 'PGD-05', {}, {}],
    ['a starting value needs no reason', 'PGD-02', { targetWbk: 92 }, {}],
    ['one of a regulation does', 'PGD-01', { targetWbk: 95 }, { reason: 'required' }],
    ['with its reason', 'PGD-01', { targetWbk: 95, reason: 'Surat B/12' }, {}],
    ['above the scale', 'IPK-01', { targetWbk: 4.1, reason: 'x' }, { targetWbk: 'out-of-range' }],
    ['below the scale', 'SKM-01', { targetWbk: 20, reason: 'x' }, { targetWbk: 'out-of-range' }],
    ['WBBM easier than WBK', 'PGD-02', { targetWbk: 96 }, { targetWbbm: 'easier-than-wbk' }],
    ['less is better', 'PGD-03', { targetWbk: 1 }, { targetWbbm: 'easier-than-wbk' }],
    ['information has none', 'CC-01', { targetWbk: 1 }, { targetWbk: 'no-target' }],
    ['nor has one by an outside scheme', 'OMB-01', { targetWbk: 80, reason: 'x' }, { targetWbk: 'no-target' }],
    ['the first working day', 'PGD-05', { dueWorkingDay: 1 }, {}],
    ['no working day', 'PGD-05', { dueWorkingDay: 0 }, { dueWorkingDay: 'out-of-range' }],
    ['the 21st', 'PGD-05', { dueWorkingDay: 21 }, { dueWorkingDay: 'out-of-range' }],
  ])('%s', (_name, code, typed, faults) => {
    expect(settingFaults(of(code), { ...input, ...typed })).toEqual(faults)
  })

  test('what the catalogue says anyway is not kept', () => {
    expect(asSet(of('PGD-02'), { ...input, targetWbk: 90, targetWbbm: 97 })).toMatchObject({
      ...{ targetWbk: null, targetWbbm: 97 },
    })
    expect([adjustedTarget(settings, 'MED-01', 'WBK'), adjustedTarget(settings, 'MED-01', 'WBBM')]).toEqual([5, null])
  })

  test('every target of the catalogue lies within its own bounds and is not easier for WBBM', () => {
    for (const indicator of catalogue.indicators.filter(hasOwnTarget)) {
      const { wbk, wbbm } = indicator.target
      const { min, max } = boundsOf(indicator)
      for (const target of [wbk!, wbbm!])
        expect([indicator.code, target >= min && target <= max]).toEqual([indicator.code, true])
      expect([indicator.code, settingFaults(indicator, input)]).toEqual([indicator.code, {}])
    }
  })
})

describe('looking at reports', () => {
  const report = { value: 90, past: [88, 91, 90], reasons: [''], versionNumber: 1 }
  test.each([
    ['as usual', {}, []],
    ['far from it', { value: 10 }, ['jump']],
    ['explained', { reasons: ['', 'Rekap terlambat'] }, ['explained']],
    ['a later version', { versionNumber: 2 }, ['correction']],
    ['nothing measured', { value: null }, []],
    ['too little known to tell', { value: 10, past: [88] }, []],
  ])('%s', (_name, change, warnings) => {
    expect(warningsOf({ ...report, ...change })).toEqual(warnings)
  })

  test.each([
    [{ dueOn: '2026-05-08', firstSubmittedOn: '2026-05-08' }, false],
    [{ dueOn: '2026-05-08', firstSubmittedOn: '2026-05-09' }, true],
    [{ dueOn: '2026-05-12', firstSubmittedOn: null }, false],
    [{ dueOn: '2026-05-11', firstSubmittedOn: null }, true],
  ])('late on 12 May: %j %s', (timed, late) => {
    expect(isLate(timed, '2026-05-12')).toBe(late)
  })

  test.each([
    ['2026-05-16', undefined],
    ['2026-05-15', 'indicator-due:2026-05-15:3'],
    ['2026-05-14', 'indicator-due:2026-05-14:3'],
    ['2026-05-13', 'indicator-due:2026-05-13:1'],
    ['2026-05-12', 'indicator-due:2026-05-12:1'],
    ['2026-05-11', 'indicator-late:2026-05-11'],
    ['2026-05-05', 'indicator-late:2026-05-05'],
    ['2026-05-04', undefined],
  ])('due on %s, seen on 12 May: %s', (dueOn, key) => {
    expect(reportReminder(dueOn, '2026-05-12')?.key).toBe(key)
  })
})
