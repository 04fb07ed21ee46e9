import { describe, expect, test } from 'vitest'
import { answerText } from '#app/components/worksheet/answer-text.ts'
import { figureResult } from '#app/components/worksheet/figure-result.ts'
import { outcomeOf } from '#app/components/worksheet/send-answer.ts'
import { formats } from '#app/content/formats.ts'
import { inLanguage } from '#app/content/words.ts'
import { worksheetWords } from '#app/content/words/worksheet.ts'
import type { IndexItem, RatioItem } from '#app/domain/instrument/types.ts'
import type { Answer } from '#app/domain/scoring/answers.ts'
import { edition2021, getItem } from '#tests/support/worksheets.ts'

const f = formats('id', 'Asia/Jakarta')
const t = inLanguage(worksheetWords, 'id')
const speaking = { t, f, text: (text: { readonly id: string }) => text.id }
const item = (code: string) => getItem(edition2021, code) as RatioItem | IndexItem
const complaints = (due: number, inProcess: number, finished: number) => ({ due, inProcess, finished })

describe('the live result of figures', () => {
  test.each([
    ['A.II.5.ii.a', complaints(46, 5, 41), '89,13\u00a0%', '41 dari 46', [true]],
    ['A.II.5.ii.a', complaints(46, 4, 41), '89,13\u00a0%', '41 dari 46', [false]],
    ['A.II.5.ii.a', complaints(46, 5, 48), '100,00\u00a0%', '48 dari 46', [false]],
    ['A.II.5.ii.a', { due: 46, finished: 41 }, '89,13\u00a0%', '41 dari 46', [false]],
    ['A.II.1.i.a', { agents: 7, changes: 7 }, '100,00\u00a0%', '7 dari 7', []],
    ['A.II.3.iii.a', { prev: 4, now: 6, sanctioned: 1 }, '0,00\u00a0%', '−2 dari 4', []],
    ['B.I.a', 3.42, '3,42', 'dari 4', []],
  ] as const)('%s %j is %s', (code, answer, figure, how, checks) => {
    const result = figureResult(item(code), answer as Answer, speaking)
    expect(result).toMatchObject({ figure, how })
    expect(result?.checks.map(({ good }) => good)).toEqual(checks)
  })

  test('is not there while a count is missing', () => {
    expect(figureResult(item('A.II.5.ii.a'), { due: 46 }, speaking)).toBeNull()
    expect(figureResult(item('A.II.5.ii.a'), null, speaking)).toBeNull()
  })

  test('names both figures when more is done than was due', () => {
    const result = figureResult(item('A.II.5.ii.a'), complaints(46, 5, 48), speaking)
    expect(result?.checks[0]?.text).toContain('selesai ditindaklanjuti (48) melebihi')
    expect(result?.checks[0]?.text).toContain('harus ditindaklanjuti (46)')
  })

  test('says what nothing due counts', () => {
    const result = figureResult(item('A.II.5.ii.a'), complaints(0, 0, 0), speaking)
    expect(result?.checks[0]?.text).toMatch(/^Pembaginya nol; menurut aturan instrumen dihitung \d+/)
  })
})

test.each([
  ['A.I.5.iii.c', 'A', 'A'],
  ['A.I.5.iii.c', null, null],
  ['A.II.5.ii.a', complaints(46, 5, 41), '89,13\u00a0%'],
  ['A.II.5.ii.a', { due: 46 }, null],
  ['B.I.a', 3.6, '3,60'],
] as const)('%s answered %j reads %s', (code, answer, text) => {
  expect(answerText(getItem(edition2021, code), answer as Answer | null, f)).toBe(text)
})

describe('what came back from the server', () => {
  const theirs = { value: 'A', note: '', version: 2, at: '2026-05-12T02:41:00.000Z', role: null }
  test.each([
    ['nothing', null, { kind: 'unreachable' }],
    ['a busy server', { status: 503, body: {} }, { kind: 'unreachable' }],
    ['too many at once', { status: 429, body: {} }, { kind: 'unreachable' }],
    ['saved', { status: 200, body: { ok: true, version: 3, at: 'x' } }, { kind: 'saved', version: 3, at: 'x' }],
    ['a page instead of an answer', { status: 200, body: {} }, { kind: 'refused', reason: 'unknown' }],
    [
      'faults',
      { status: 400, body: { errors: { note: ['too-long'] } } },
      { kind: 'invalid', errors: { note: ['too-long'] } },
    ],
    ['stale', { status: 409, body: { reason: 'stale-version', details: { theirs } } }, { kind: 'stale', theirs }],
    ['closed', { status: 409, body: { reason: 'window-closed' } }, { kind: 'refused', reason: 'window-closed' }],
    ['signed out', { status: 401, body: { reason: 'signed-out' } }, { kind: 'refused', reason: 'signed-out' }],
  ])('%s', (_name, reply, outcome) => {
    expect(outcomeOf(reply)).toEqual(outcome)
  })
})
