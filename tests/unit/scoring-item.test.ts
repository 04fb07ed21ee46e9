import { expect, test } from 'vitest'
import type { Answer } from '#app/domain/scoring/answers.ts'
import { scoreItem } from '#app/domain/scoring/score-item.ts'
import { edition2014, edition2021, getItem } from '#tests/support/worksheets.ts'

test.each([
  ['Ya/Tidak', 'A.I.1.i.a', { Ya: 1, Tidak: 0 }],
  ['A/B/C', 'A.I.1.i.b', { A: 1, B: 0.5, C: 0 }],
  ['A/B/C/D', 'A.I.1.iii.a', { A: 1, B: 0.67, C: 0.33, D: 0 }],
  ['A/B/C/D/E', 'B.I.b', { A: 1, B: 0.75, C: 0.5, D: 0.25, E: 0 }],
])('every option of the scale %s has its score', (_scale, code, scores) => {
  const item = getItem(edition2021, code)
  for (const [option, score] of Object.entries(scores)) {
    expect(scoreItem(item, option)).toMatchObject({ score, answered: true, flags: [] })
  }
})

test.each<[string, string, Answer, number]>([
  ['changes per agent', 'A.II.1.i.a', { agents: 4, changes: 3 }, 0.75],
  ['more changes than agents are capped', 'A.II.1.i.a', { agents: 4, changes: 9 }, 1],
  ['no change at all', 'A.II.1.i.a', { agents: 4, changes: 0 }, 0],
  ['integrated changes', 'A.II.1.i.b', { changes: 9, integrated: 3 }, 1 / 3],
  ['fewer violations', 'A.II.3.iii.a', { prev: 4, now: 1, sanctioned: 1 }, 0.75],
  ['as many violations', 'A.II.3.iii.a', { prev: 4, now: 4, sanctioned: 1 }, 0],
  ['more violations are floored', 'A.II.3.iii.a', { prev: 4, now: 9, sanctioned: 1 }, 0],
  ['no violations any more', 'A.II.3.iii.a', { prev: 4, now: 0, sanctioned: 0 }, 1],
  ['none before and none now', 'A.II.3.iii.a', { prev: 0, now: 0, sanctioned: 0 }, 1],
  ['none before and some now', 'A.II.3.iii.a', { prev: 0, now: 2, sanctioned: 0 }, 0],
  ['objectives reached', 'A.II.4.i.a', { objectives: 9, achieved: 2 }, 2 / 9],
  ['complaints finished', 'A.II.5.ii.a', { due: 4, inProcess: 1, finished: 3 }, 0.75],
  ['LHKPN over the sum of those obliged', 'A.II.5.iii.a', { head: 1, obliged: 5, others: 2, reported: 6 }, 0.75],
  ['LHKASN', 'A.II.5.iii.b', { echelon3: 6, echelon4: 5, functional: 8, reported: 5 }, 5 / 19],
  ['services made easier', 'A.II.6.i.b', { registered: 7, simplified: 5 }, 5 / 7],
  ['survey index', 'B.I.a', 3.6, 0.9],
  ['survey index by its input key', 'B.I.a', { index: 3.6 }, 0.9],
  ['survey index 0 is an answer', 'B.II.a', 0, 0],
  ['survey index 4', 'B.II.a', 4, 1],
])('%s', (_name, code, answer, score) => {
  const result = scoreItem(getItem(edition2021, code), answer)
  expect(result.answered).toBe(true)
  expect(result.score).toBeCloseTo(score, 12)
})

test('a percentage counts over a hundred', () => {
  const item = getItem(edition2014, 'B.I.2')
  expect(scoreItem(item, 70)).toMatchObject({ score: 0.7, answered: true })
  expect(scoreItem(item, { percent: 99.5 }).score).toBeCloseTo(0.995, 12)
})

test.each<[string, Answer, number, boolean]>([
  ['A.II.1.i.a', { agents: 0, changes: 0 }, 0, true],
  ['A.II.1.i.b', { changes: 0, integrated: 0 }, 0, true],
  ['A.II.3.iii.a', { prev: 0, now: 0, sanctioned: 0 }, 1, false],
  ['A.II.3.iii.a', { prev: 0, now: 1, sanctioned: 0 }, 0, true],
  ['A.II.4.i.a', { objectives: 0, achieved: 0 }, 0, true],
  ['A.II.5.ii.a', { due: 0, inProcess: 0, finished: 0 }, 1, true],
  ['A.II.5.iii.a', { head: 0, obliged: 0, others: 0, reported: 0 }, 1, true],
  ['A.II.5.iii.b', { echelon3: 0, echelon4: 0, functional: 0, reported: 0 }, 1, true],
  ['A.II.6.i.b', { registered: 0, simplified: 0 }, 0, true],
])('zero denominator of %s %j scores %d by the edition and is flagged', (code, answer, score, review) => {
  const result = scoreItem(getItem(edition2021, code), answer)
  expect(result).toMatchObject({ score, answered: true, denominator: 0 })
  expect(result.flags).toEqual([{ code, flag: 'zero_denominator', review }])
})

test('a part above its whole is accepted, capped and flagged', () => {
  const code = 'A.II.1.i.b'
  expect(scoreItem(getItem(edition2021, code), { changes: 4, integrated: 5 })).toEqual({
    score: 1,
    answered: true,
    flags: [{ code, flag: 'part_above_whole', part: 5, whole: 4 }],
    numerator: 5,
    denominator: 4,
  })
})

test('an input that the formula does not use may be missing, with a flag', () => {
  const code = 'A.II.5.ii.a'
  expect(scoreItem(getItem(edition2021, code), { due: 4, finished: 3 })).toMatchObject({
    score: 0.75,
    answered: true,
    flags: [{ code, flag: 'input_missing', inputs: ['inProcess'] }],
  })
})

test.each<[string, string, Answer | undefined]>([
  ['nothing said', 'A.I.1.i.a', undefined],
  ['one input of two', 'A.II.1.i.a', { agents: 4 }],
  ['one part of a sum', 'A.II.5.iii.a', { head: 1, obliged: 5, reported: 6 }],
  ['no input at all', 'A.II.1.i.a', {}],
  ['only the unused input', 'A.II.5.ii.a', { inProcess: 3 }],
  ['an option of another scale', 'A.I.1.i.a', 'A'],
  ['a name that every object has', 'A.I.1.i.a', 'constructor'],
  ['a number for a choice', 'A.I.1.i.a', 1],
  ['half a person', 'A.II.1.i.a', { agents: 1.5, changes: 1 }],
  ['fewer than none', 'A.II.1.i.a', { agents: 4, changes: -1 }],
  ['an index above 4', 'B.I.a', 4.01],
  ['an index that is not a number', 'B.I.a', NaN],
])('unanswered: %s', (_name, code, answer) => {
  expect(scoreItem(getItem(edition2021, code), answer)).toMatchObject({ score: 0, answered: false, flags: [] })
})
