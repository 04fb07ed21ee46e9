import { expect, test } from 'vitest'
import { reminderFor } from '#app/domain/notices/reminders.ts'
import { noticeTarget } from '#app/domain/notices/target.ts'

const window = { kind: 'fill', opensOn: '2026-01-02', closesOn: '2026-05-31' } as const

test.each([
  ['nothing before the window opens', '2026-01-01', undefined],
  ['nothing while there is time', '2026-05-16', undefined],
  ['two weeks before', '2026-05-17', 'due:fill:2026-05-31:14'],
  ['the same reminder on the days between', '2026-05-20', 'due:fill:2026-05-31:14'],
  ['a week before', '2026-05-24', 'due:fill:2026-05-31:7'],
  ['three days before', '2026-05-28', 'due:fill:2026-05-31:3'],
  ['on the day before', '2026-05-30', 'due:fill:2026-05-31:1'],
  ['on the last day', '2026-05-31', 'due:fill:2026-05-31:1'],
  ['closed since yesterday', '2026-06-01', 'locked:fill:2026-05-31'],
  ['closed a week ago', '2026-06-07', 'locked:fill:2026-05-31'],
  ['closed longer than anybody needs telling', '2026-06-08', undefined],
])('a reminder: %s', (_name, today, key) => {
  expect(reminderFor(window, today)?.key).toBe(key)
})

const about = { officeId: 'kanim-pati', assessmentId: 'kanim-pati-2026', subject: '' }

test.each([
  [
    'a returned item, at the office',
    { ...about, kind: 'returned', subject: 'A.I.5.iii.c' },
    true,
    '/items/A.I.5.iii.c',
  ],
  ['the same item, at the desk', { ...about, kind: 'message', subject: 'A.I.5.iii.c' }, false, '/review/A.I.5.iii.c'],
  ['a returned worksheet', { ...about, kind: 'returned' }, true, '/returned'],
  ['a worksheet handed in', { ...about, kind: 'submitted' }, false, '/review'],
  ['a deadline of the office', { ...about, kind: 'due' }, true, '/worksheet'],
  ['a deadline of the reviewer', { ...about, kind: 'due' }, false, '/course'],
  ['a finding', { ...about, kind: 'finding', subject: 'T-1' }, true, '/findings'],
] as const)('%s leads to its place', (_name, notice, ownOffice, path) => {
  expect(noticeTarget(notice, ownOffice)).toBe(`/assessments/kanim-pati-2026${path}`)
})

test.each([
  ['questions that wait', { kind: 'enquiry', subject: '' }, 'information'],
  ['a survey', { kind: 'survey', subject: 'campaign' }, 'surveys/campaign'],
  ['links that closed', { kind: 'link-closed', subject: '' }, 'evidence?keadaan=closed-link'],
  ['a published figure', { kind: 'published', subject: '2026-Q1' }, 'publication'],
] as const)('%s lead to their desk at the office', (_name, notice, desk) => {
  expect(noticeTarget({ ...about, assessmentId: null, ...notice }, true)).toBe(`/offices/kanim-pati/${desk}`)
})

test('a notice without an assessment leads to the office, and without either to the inbox', () => {
  expect(noticeTarget({ ...about, kind: 'handover', assessmentId: null }, true)).toBe('/offices/kanim-pati')
  expect(noticeTarget({ ...about, kind: 'handover', assessmentId: null, officeId: null }, true)).toBe('/inbox')
})
