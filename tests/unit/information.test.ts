import { describe, expect, test } from 'vitest'
import { localHour } from '#app/domain/calendar/local-day.ts'
import { shadeOf, weekdayOf, weekHours } from '#app/domain/information/counts.ts'
import { dueDay, isCorrectable, isOverdue, isSameDay, minutesToAnswer } from '#app/domain/information/enquiry.ts'
import { isPublicLink, linesOf, servicesOf, standardDaysOf } from '#app/domain/information/profile.ts'
import { ProfileForm, RecordForm, ServiceForm } from '#app/forms/information.ts'
import { loadCatalogue, loadHolidays } from '#db/reference/indicators.server.ts'
import { loadTopics } from '#db/reference/topics.server.ts'

const holidays = loadHolidays()

describe('the working day of a question', () => {
  test.each([
    ['on a working day it is that day', '2026-05-12', '2026-05-12'],
    ['on a Saturday it is the Monday', '2026-05-09', '2026-05-11'],
    ['on Ascension Day, with the collective leave and the weekend after it, the Monday', '2026-05-14', '2026-05-18'],
  ])('%s', (_name, asked, due) => {
    expect(dueDay(asked, holidays)).toBe(due)
  })

  test.each([
    ['answered the same day', '2026-05-12', '2026-05-12', true],
    ['answered the day after', '2026-05-13', '2026-05-12', false],
    ['asked on a Saturday, answered on the Monday', '2026-05-11', '2026-05-11', true],
    ['not answered', null, '2026-05-12', false],
  ])('%s', (_name, answeredOn, dueOn, same) => {
    expect(isSameDay({ answeredOn, dueOn })).toBe(same)
  })

  test('a question is overdue from the day after, unless it is answered', () => {
    expect(isOverdue({ answeredOn: null, dueOn: '2026-05-12' }, '2026-05-12')).toBe(false)
    expect(isOverdue({ answeredOn: null, dueOn: '2026-05-12' }, '2026-05-13')).toBe(true)
    expect(isOverdue({ answeredOn: '2026-05-13', dueOn: '2026-05-12' }, '2026-05-13')).toBe(false)
  })

  test('an entry is corrected on its own day alone', () => {
    expect(isCorrectable({ askedOn: '2026-05-12' }, '2026-05-12')).toBe(true)
    expect(isCorrectable({ askedOn: '2026-05-12' }, '2026-05-13')).toBe(false)
  })

  test('minutes are whole and never below nothing', () => {
    expect(minutesToAnswer('2026-05-12T02:00:00.000Z', '2026-05-12T02:59:59.000Z')).toBe(59)
    expect(minutesToAnswer('2026-05-12T02:00:00.000Z', '2026-05-12T01:00:00.000Z')).toBe(0)
  })

  test('the hour is that of the office', () => {
    const at = new Date('2026-05-12T23:30:00.000Z')
    expect([localHour(at), localHour(at, 'Asia/Makassar'), localHour(at, 'Asia/Jayapura')]).toEqual([6, 7, 8])
  })
})

describe('the busiest hours', () => {
  test('a week begins on Monday', () => {
    expect(['2026-05-11', '2026-05-16', '2026-05-17'].map(weekdayOf)).toEqual([0, 5, 6])
  })

  test('days of a month are added up by weekday and hour; empty office hours stand there too', () => {
    const week = weekHours([
      { day: '2026-05-04', hour: 9, count: 3 },
      { day: '2026-05-11', hour: 9, count: 2 },
      { day: '2026-05-12', hour: 16, count: 4 },
      { day: '2026-05-09', hour: 7, count: 0 },
    ])
    expect(week.hours).toEqual([8, 9, 10, 11, 12, 13, 14, 15, 16])
    expect(week.weekdays).toEqual([0, 1, 2, 3, 4])
    expect(week.counts[1]).toEqual([5, 0, 0, 0, 0])
    expect(week.counts[8]).toEqual([0, 4, 0, 0, 0])
    expect(week).toMatchObject({ most: 5, busiest: { weekday: 0, hour: 9 } })
  })

  test('a weekend is shown when something was asked on it', () => {
    expect(weekHours([{ day: '2026-05-10', hour: 20, count: 1 }])).toMatchObject({
      weekdays: [0, 1, 2, 3, 4, 6],
      busiest: { weekday: 6, hour: 20 },
    })
  })

  test('nothing asked is nothing busy', () => {
    expect(weekHours([])).toMatchObject({ most: 0, busiest: undefined })
  })

  test('cells are filled by their share of the most', () => {
    expect([0, 1, 2, 3, 4, 5, 8].map((count) => shadeOf(count, 8))).toEqual([0, 1, 1, 2, 2, 3, 4])
    expect(shadeOf(3, 0)).toBe(0)
  })
})

describe('what the public is told', () => {
  const catalogue = loadCatalogue()

  test('the office’s own days come before those of the catalogue, which may say none', () => {
    const infos = servicesOf(catalogue, [
      { service: 'PSP-E', offered: true, needs: [], fee: '', standardDays: 3, steps: [] },
    ])
    const daysOf = (code: string) =>
      standardDaysOf(
        catalogue.service_types.find((type) => type.code === code)!,
        infos.find(({ service }) => service === code)!,
      )
    expect(infos).toHaveLength(catalogue.service_types.length)
    expect([daysOf('PSP-E'), daysOf('PSP-BIASA'), daysOf('PSP-PCT'), daysOf('SKIM')]).toEqual([3, 4, 0, null])
    expect(infos.find(({ service }) => service === 'SKIM')?.offered).toBe(false)
  })

  test('a list is written with one entry on each line, with or without marks', () => {
    expect(linesOf(' - KTP asli\r\n\n2. Kartu keluarga\n• Akta\n3 lembar salinan ')).toEqual([
      'KTP asli',
      'Kartu keluarga',
      'Akta',
      '3 lembar salinan',
    ])
  })

  test.each([
    ['https://www.imigrasi.go.id/status?x=1', true],
    ['https://contoh.go.id', true],
    ['http://contoh.go.id/', false],
    ['javascript:alert(1)', false],
    ['https://nama@contoh.go.id/', false],
    ['https://contoh.go.id:443@jahat.id/', false],
    ['https://localhost/', false],
    ['https://contoh.go.id/ x', false],
    ['https:\\\\contoh.go.id', false],
  ])('%s may stand on a public page: %s', (url, fine) => {
    expect(isPublicLink(url)).toBe(fine)
  })

  test('topics have names in both languages, and the screen answers some of them', () => {
    const topics = loadTopics()
    expect(topics.length).toBeGreaterThan(8)
    expect(topics.filter(({ kiosk }) => kiosk).map(({ code }) => code)).toEqual([
      'requirements',
      'fees',
      'time',
      'steps',
    ])
  })
})

describe('forms', () => {
  test('the button of a new entry says topic and outcome', () => {
    const form = { channel: 'whatsapp', service: '', note: ' x ', entry: 'fees:passed_on' }
    expect(RecordForm.parse(form)).toEqual({
      channel: 'whatsapp',
      service: null,
      note: 'x',
      entry: { topic: 'fees', outcome: 'passed_on' },
    })
    expect(RecordForm.safeParse({ ...form, entry: 'fees:lost' }).success).toBe(false)
    expect(RecordForm.safeParse({ ...form, entry: ':open' }).success).toBe(false)
  })

  test('a day without hours is closed; half a day and a reversed one are refused', () => {
    const week = { version: '0', opens0: '08:00', closes0: '16.30' }
    expect(ProfileForm.parse(week).profile.hours.slice(0, 2)).toEqual([{ opens: '08:00', closes: '16:30' }, null])
    const faults = (form: Record<string, string>) =>
      ProfileForm.safeParse({ ...week, ...form }).error?.issues.map(({ path, message }) => [path[0], message])
    expect(faults({ closes0: '' })).toEqual([['closes0', 'hours-half']])
    expect(faults({ closes0: '07:00' })).toEqual([['closes0', 'hours-reversed']])
    expect(faults({ opens6: '25:00' })).toContainEqual(['opens6', 'not-a-time'])
    expect(faults({ email: 'kantor' })).toEqual([['email', 'not-an-email']])
  })

  test('a service keeps its lines and its days', () => {
    const form = { service: 'PSP-E', version: '2', offered: 'yes', needs: 'KTP\nKK', fee: 'Rp650.000', steps: '' }
    expect(ServiceForm.parse({ ...form, standardDays: ' 0 ' })).toEqual({
      expectedVersion: 2,
      info: {
        service: 'PSP-E',
        offered: true,
        needs: ['KTP', 'KK'],
        fee: 'Rp650.000',
        standardDays: 0,
        steps: [],
      },
    })
    expect(ServiceForm.parse({ ...form, standardDays: '' }).info.standardDays).toBeNull()
    expect(ServiceForm.safeParse({ ...form, standardDays: '-1' }).success).toBe(false)
    expect(ServiceForm.safeParse({ ...form, needs: 'x'.repeat(201) }).success).toBe(false)
  })
})
