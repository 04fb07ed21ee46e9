import { expect, test } from 'vitest'
import { linkNews, retestEvery } from '#app/domain/evidence/link-tests.ts'

test.each([
  ['2026-05-12', [], 7],
  ['2026-06-22', [], 7],
  ['2026-06-23', [], 2],
  ['2026-06-30', [], 2],
  ['2026-07-01', [], 7],
  ['2026-05-12', ['2026-05-19'], 2],
  ['2026-05-12', ['2026-05-20', '2026-05-11'], 7],
] as const)('on %s with windows that close on %j links are tested every %d days', (today, closings, days) => {
  expect(retestEvery(today, closings)).toBe(days)
})

const opened = { linkState: 'opened', linkReason: null }

test.each([
  ['opens again', opened, { ok: true, reason: 'opened' }, 'opened'],
  ['asks for a password', opened, { ok: false, reason: 'needs-login' }, 'closed'],
  ['is not there any more', opened, { ok: false, reason: 'not-found' }, 'closed'],
  ['does not answer once', opened, { ok: false, reason: 'timeout' }, 'in-doubt'],
  ['does not answer twice', { ...opened, linkReason: 'error' }, { ok: false, reason: 'timeout' }, 'closed'],
  ['answers after all', { ...opened, linkReason: 'error' }, { ok: true, reason: 'opened' }, 'opened'],
  ['never opened', { linkState: 'failed', linkReason: 'error' }, { ok: false, reason: 'error' }, 'closed'],
  ['was not tested yet', { linkState: 'untested', linkReason: null }, { ok: false, reason: 'error' }, 'closed'],
] as const)('a link that %s', (_what, kept, tried, news) => {
  expect(linkNews(kept, tried)).toBe(news)
})
