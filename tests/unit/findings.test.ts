import { expect, test } from 'vitest'
import { findingProgress, isOverdue } from '#app/domain/findings/progress.ts'
import { isNextStep, reportStage, rightOfStep } from '#app/domain/findings/report.ts'
import type { ReportStage, ReportStep } from '#app/domain/findings/report.ts'

const at = '2026-05-12T02:41:00.000Z'

test('progress counts published findings by their state and no draft', () => {
  const finding = (state: 'open' | 'answered' | 'closed', publishedAt: string | null = at) => ({ state, publishedAt })
  expect(findingProgress([])).toEqual({ open: 0, answered: 0, closed: 0 })
  const all = [finding('open'), finding('open', null), finding('answered'), finding('closed'), finding('closed')]
  expect(findingProgress(all)).toEqual({ open: 1, answered: 1, closed: 2 })
})

test.each([
  ['an open one the day after', 'open', '2026-05-13', at, true],
  ['an open one on its last day', 'open', '2026-05-12', at, false],
  ['one that was answered', 'answered', '2026-05-13', at, false],
  ['one that is closed', 'closed', '2026-05-13', at, false],
  ['a draft', 'open', '2026-05-13', null, false],
] as const)('%s', (_name, state, today, publishedAt, overdue) => {
  expect(isOverdue({ state, dueOn: '2026-05-12', publishedAt }, today)).toBe(overdue)
})

test.each<[ReportStage, readonly ReportStep[]]>([
  ['none', []],
  ['draft', ['submit']],
  ['submitted', ['approve', 'give-back']],
  ['approved', ['sign', 'give-back']],
  ['signed', []],
])('a report that is %s goes on by its next step only', (stage, next) => {
  const steps = ['submit', 'approve', 'sign', 'give-back'] as const
  expect(steps.filter((step) => isNextStep(stage, step))).toEqual(next)
})

test('the stage follows from the steps; whoever has the next one may give it back', () => {
  const none = { submittedAt: null, approvedAt: null, signedAt: null }
  expect(reportStage(undefined)).toBe('none')
  expect(reportStage(none)).toBe('draft')
  expect(reportStage({ ...none, submittedAt: at })).toBe('submitted')
  expect(reportStage({ ...none, submittedAt: at, approvedAt: at })).toBe('approved')
  expect(reportStage({ submittedAt: at, approvedAt: at, signedAt: at })).toBe('signed')
  expect([rightOfStep('submitted', 'give-back'), rightOfStep('approved', 'give-back')]).toEqual([
    'finding:approve',
    'finding:sign',
  ])
})
