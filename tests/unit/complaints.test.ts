import { expect, test } from 'vitest'
import { deskChannels, complaintStates } from '#app/domain/complaints/codes.ts'
import { countComplaints } from '#app/domain/complaints/count.ts'
import type { CountedComplaint } from '#app/domain/complaints/count.ts'
import { complaintSteps, isLate, mayReopen, stepFrom } from '#app/domain/complaints/course.ts'
import { answerDue, daysAfter, reactionUntil, verificationDue } from '#app/domain/complaints/deadlines.ts'
import { grouped, normalised, readable } from '#app/domain/complaints/ticket.ts'
import { brokenChecks } from '#app/domain/indicators/check-figures.ts'
import { membersOf } from '#app/domain/indicators/dimensions.ts'
import { countVisits } from '#app/domain/inspections/count.ts'
import { loadCatalogue, loadHolidays } from '#db/reference/indicators.server.ts'

const catalogue = loadCatalogue()
const holidays = loadHolidays()

test.each([
  ['over a weekend', '2026-05-08', '2026-05-13'],
  ['over Ascension Day and the leave after it', '2026-05-12', '2026-05-19'],
  ['from a Sunday', '2026-05-10', '2026-05-13'],
])('three working days for verifying, %s', (_name, from, due) => {
  expect(verificationDue(from, catalogue, holidays)).toBe(due)
})

test.each([
  ['ringan', '2026-05-13'],
  ['informasi', '2026-05-20'],
  ['non_pengawasan', '2026-06-05'],
  ['pengawasan', undefined],
])('the class %s has its own working days', (code, due) => {
  const found = answerDue('2026-05-11', code, catalogue, holidays)
  if (due) expect(found).toBe(due)
  else expect(found! > '2026-08-01').toBe(true)
})

test('a class nobody knows has no day', () => {
  expect(answerDue('2026-05-11', 'gawat', catalogue, holidays)).toBeUndefined()
})

test('an answer stands after ten calendar days', () => {
  expect(reactionUntil('2026-05-25', catalogue)).toBe('2026-06-04')
  expect(daysAfter('2026-03-01', -1)).toBe('2026-02-28')
})

const complaint = { kind: 'complaint', complaintClass: 'ringan' } as const

test('the course of a complaint, step by state', () => {
  const table = complaintStates.map((state) =>
    complaintSteps.map((step) => stepFrom({ ...complaint, state }, step) ?? '-').join(' '),
  )
  expect(table).toEqual([
    'diverifikasi - - ditolak - - -',
    'diverifikasi diproses dijawab ditolak - - -',
    'diproses - dijawab - - - -',
    '- - - - selesai diproses selesai',
    '- - - - - diproses -',
    '- - - - - diproses -',
  ])
})

test('praise and suggestions are answered and nothing else', () => {
  for (const kind of ['praise', 'suggestion'] as const) {
    const steps = complaintSteps.filter((step) => stepFrom({ kind, state: 'baru', complaintClass: null }, step))
    expect(steps).toEqual(['answer'])
  }
})

test('what was turned away before it was classed begins at the beginning', () => {
  expect(stepFrom({ kind: 'complaint', state: 'ditolak', complaintClass: null }, 'reopen')).toBe('baru')
})

test('a complaint is opened again once and in time', () => {
  const answered = { ...complaint, state: 'dijawab', resolvedOn: '2026-05-12', reopenedOn: null } as const
  expect(mayReopen(answered, '2026-05-22', catalogue)).toBe(true)
  expect(mayReopen(answered, '2026-05-23', catalogue)).toBe(false)
  expect(mayReopen({ ...answered, reopenedOn: '2026-05-01' }, '2026-05-12', catalogue)).toBe(false)
  expect(mayReopen({ ...answered, state: 'diproses', resolvedOn: null }, '2026-05-12', catalogue)).toBe(false)
})

test('late is what is owed after its last day', () => {
  expect(isLate({ state: 'baru', dueOn: '2026-05-12' }, '2026-05-12')).toBe(false)
  expect(isLate({ state: 'baru', dueOn: '2026-05-12' }, '2026-05-13')).toBe(true)
  expect(isLate({ state: 'dijawab', dueOn: '2026-05-12' }, '2026-05-13')).toBe(false)
})

test('a code can be read out and typed', () => {
  const code = readable('abcXYZ019-_ABCabcXYZ019-_ABCabcXYZ019-_ABC', 12)
  expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{12}$/)
  expect(normalised(` ${grouped(code).toLowerCase()} `)).toBe(normalised(code))
  expect(grouped('K7QM2XRD')).toBe('K7QM-2XRD')
  expect(normalised('o1-Il 0')).toBe('01110')
})

test('whistle-blowing is never written down', () => {
  expect(deskChannels(['letter', 'wbs'])).toEqual(['letter'])
})

/** A few hundred complaints from a small generator of numbers, the same every time. */
function manyComplaints(seed: number): readonly CountedComplaint[] {
  let state = seed
  const next = (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
  return Array.from({ length: 300 }, () => {
    const receivedOn = daysAfter('2026-01-01', next(150))
    const respondedOn = next(4) === 0 ? null : daysAfter(receivedOn, next(30))
    const resolvedOn = respondedOn === null || next(4) === 0 ? null : daysAfter(respondedOn, next(40))
    return {
      channel: ['website', 'letter', 'whatsapp'][next(3)]!,
      complaintClass: ['ringan', 'informasi', 'pengawasan', null][next(4)]!,
      ...{ receivedOn, respondedOn, resolvedOn, dueOn: daysAfter(receivedOn, next(40)) },
      compensatedOn: resolvedOn !== null && next(5) === 0 ? resolvedOn : null,
    }
  })
}

const channels = ['website', 'letter', 'whatsapp']
const classes = catalogue.complaint_classes.map(({ code }) => code)
const months = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05'].map((month) => ({
  from: `${month}-01`,
  to: daysAfter(`${daysAfter(`${month}-28`, 4).slice(0, 7)}-01`, -1),
}))

test.each([1, 2, 3, 4, 5, 6, 7, 8])(
  'figures of any complaints agree with each other and break no check (%d)',
  (seed) => {
    const all = manyComplaints(seed)
    let carried = new Map(channels.map((channel) => [channel, 0]))
    for (const days of months) {
      const figures = countComplaints(all, days, { channels, classes }, holidays)
      const of = (key: string) => figures.get(key) ?? 0
      for (const channel of channels) {
        const came = of(`complaints_received/${channel}`) + of(`complaints_carried_in/${channel}`)
        expect(of(`complaints_resolved/${channel}`) + of(`complaints_in_progress/${channel}`)).toBe(came)
        expect(of(`complaints_carried_in/${channel}`)).toBe(carried.get(channel))
      }
      carried = new Map(channels.map((channel) => [channel, of(`complaints_in_progress/${channel}`)]))
      const resolved = channels.reduce((sum, channel) => sum + of(`complaints_resolved/${channel}`), 0)
      expect(of('complaints_written')).toBe(resolved)
      expect(classes.reduce((sum, one) => sum + of(`class_resolved/${one}`), 0)).toBeLessThanOrEqual(resolved)
      for (const indicator of catalogue.indicators.filter(({ group }) => group === 'pengaduan')) {
        const members = membersOf(catalogue, indicator).map(({ code }) => code)
        const known = members.filter((member) => indicator.inputs.some(({ key }) => figures.has(`${key}/${member}`)))
        expect(brokenChecks(indicator, known, figures, catalogue.sample_size)).toEqual([])
      }
    }
  },
)

test('the working days until the first word are those between, holidays left out', () => {
  const one = {
    ...{ channel: 'website', complaintClass: 'ringan', receivedOn: '2026-05-12', dueOn: '2026-05-18' },
    ...{ respondedOn: '2026-05-18', resolvedOn: '2026-05-18', compensatedOn: '2026-05-18' },
  }
  const figures = countComplaints([one], months[4]!, { channels, classes }, holidays)
  expect(figures.get('response_days_total')).toBe(2)
  expect(figures.get('class_on_time/ringan')).toBe(1)
  expect(figures.get('compensations')).toBe(1)
  expect(figures.get('complaints_received/letter')).toBe(0)
})

test('visits are counted by kind; several sessions of a day are one', () => {
  const visit = { heldOn: '2026-05-12', reports: 0, findings: 0, done: 0 }
  const figures = countVisits([
    { ...visit, type: 'inspection', findings: 3, done: 2 },
    { ...visit, type: 'joint', reports: 4 },
    { ...visit, type: 'joint', reports: 1, findings: 2 },
  ])
  expect(Object.fromEntries(figures)).toEqual({
    ...{ inspections: 1, inspection_findings: 3, inspection_findings_done: 2 },
    ...{ joint_sessions: 1, joint_reports: 5 },
  })
})
