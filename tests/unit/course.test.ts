import { expect, test } from 'vitest'
import { proposalDay } from '#app/domain/calendar/proposal-day.ts'
import { coursePlace, courseSteps } from '#app/domain/workflow/course.ts'
import { assessmentStates } from '#app/domain/workflow/states.ts'
import type { AssessmentState } from '#app/domain/workflow/states.ts'
import { transitions } from '#app/domain/workflow/transitions.ts'
import { changeOver, trendOf } from '#app/use-cases/overview/view-trend.server.ts'

test.each<[AssessmentState, number, boolean]>([
  ['persiapan', 0, false],
  ['penilaian_mandiri', 2, false],
  ['tindak_lanjut_kanwil', 3, false],
  ['evaluasi_tpi_2', 4, false],
  ['tidak_diusulkan', 5, true],
  ['pembinaan', 6, true],
  ['ditetapkan_wbk', courseSteps.length, false],
])('%s lies at step %i', (state, step, stopped) => {
  expect(coursePlace(state)).toEqual({ step, stopped })
})

test('no move within a year leads back by more than the follow-up it belongs to', () => {
  const back = transitions.filter(
    ({ from, to, nextYear }) => !nextYear && coursePlace(to).step < coursePlace(from).step,
  )
  expect(back).toEqual([])
  expect(assessmentStates.every((state) => coursePlace(state).step >= 0)).toBe(true)
})

test('proposals are due on 31 May', () => {
  expect(proposalDay(2026)).toBe('2026-05-31')
})

const now = { claimed: 90, supported: 80, verified: 10 }
const snapshotsOf = (days: Readonly<Record<string, number>>) =>
  Object.entries(days).flatMap(([day, readiness]) =>
    (['claimed', 'supported', 'verified'] as const).map((track) => ({ day, track, readiness })),
  )

test('today is what it is at this moment, and a day without all tracks is left out', () => {
  const snapshots = [
    ...snapshotsOf({ '2026-05-10': 60, '2026-05-12': 1 }),
    { day: '2026-05-11', track: 'claimed' as const, readiness: 70 },
  ]
  expect(trendOf(snapshots, '2026-05-12', now)).toEqual([
    { day: '2026-05-10', claimed: 60, supported: 60, verified: 60 },
    { day: '2026-05-12', ...now },
  ])
})

test('of a long history one day a week is kept, today always', () => {
  const day = (number: number) => new Date(Date.UTC(2026, 0, 1 + number)).toISOString().slice(0, 10)
  const days = Object.fromEntries(Array.from({ length: 100 }, (_, number) => [day(number), number]))
  const trend = trendOf(snapshotsOf(days), day(100), now)
  expect(trend.at(-1)).toEqual({ day: day(100), ...now })
  expect(trend.map(({ supported }) => supported).slice(-3)).toEqual([86, 93, 80])
  expect(trend).toHaveLength(15)
})

test.each([
  ['no change is told on the first day', {}, undefined],
  ['nor before a week has passed', { '2026-05-06': 50 }, undefined],
  ['then over the whole weeks there are', { '2026-04-27': 50 }, { points: 30, weeks: 2 }],
  ['at most over four', { '2026-01-12': 20, '2026-04-14': 40, '2026-04-20': 50 }, { points: 40, weeks: 4 }],
])('%s', (_name, days, change) => {
  expect(changeOver(trendOf(snapshotsOf(days), '2026-05-12', now))).toEqual(change)
})
