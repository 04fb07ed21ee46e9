import { expect, test } from 'vitest'
import { indexEdition } from '#app/domain/instrument/index-edition.ts'
import { checkAnswers } from '#app/domain/scoring/check-answers.ts'
import { bestAnswers, edition2014, edition2021, sampleCases } from '#tests/support/worksheets.ts'

const index = indexEdition(edition2021)

test.each<[string, string, unknown, object]>([
  ['an unknown code', 'A.I.9.z', 'Ya', { fault: 'unknown_code' }],
  ['a name that every object has', 'constructor', 'Ya', { fault: 'unknown_code' }],
  ['an unknown option', 'A.I.1.i.a', 'Mungkin', { fault: 'unknown_option', allowed: ['Ya', 'Tidak'] }],
  ['an option in lower case', 'A.I.1.i.a', 'ya', { fault: 'unknown_option' }],
  ['a number for a choice', 'A.I.1.i.a', 1, { fault: 'wrong_shape', expected: 'option' }],
  ['null', 'A.I.1.i.a', null, { fault: 'wrong_shape', expected: 'option' }],
  ['an option for counts', 'A.II.1.i.a', 'A', { fault: 'wrong_shape', expected: 'counts' }],
  ['a list for counts', 'A.II.1.i.a', [7, 7], { fault: 'wrong_shape', expected: 'counts' }],
  ['one number for two counts', 'A.II.1.i.a', 7, { fault: 'wrong_shape', expected: 'counts' }],
  ['null for counts', 'A.II.1.i.a', null, { fault: 'wrong_shape', expected: 'counts' }],
  ['a negative count', 'A.II.1.i.a', { agents: -1 }, { fault: 'not_a_count', input: 'agents' }],
  ['half a count', 'A.II.1.i.a', { agents: 1.5 }, { fault: 'not_a_count', input: 'agents' }],
  ['a count as text', 'A.II.1.i.a', { agents: '7' }, { fault: 'not_a_count', input: 'agents' }],
  ['an endless count', 'A.II.1.i.a', { agents: Infinity }, { fault: 'not_a_count', input: 'agents' }],
  ['a derived input', 'A.II.5.iii.a', { due: 6 }, { fault: 'unknown_input', input: 'due' }],
  ['a bad count that the formula does not use', 'A.II.5.ii.a', { inProcess: -1 }, { fault: 'not_a_count' }],
  ['an index above 4', 'B.I.a', 4.01, { fault: 'out_of_range', input: 'index', min: 0, max: 4 }],
  ['an index below 0', 'B.I.a', -0.01, { fault: 'out_of_range' }],
  ['an index as text', 'B.I.a', '3.6', { fault: 'not_a_number', input: 'index' }],
  ['an index that is not a number', 'B.I.a', NaN, { fault: 'not_a_number' }],
  ['null for an index', 'B.I.a', null, { fault: 'wrong_shape', expected: 'number' }],
])('%s is refused', (_name, code, answer, fault) => {
  const checked = checkAnswers(index, { [code]: answer })
  expect(checked).toMatchObject({ ok: false, faults: [{ code, ...fault }] })
})

test('a percentage above 100 is refused', () => {
  const checked = checkAnswers(indexEdition(edition2014), { 'B.I.2': { percent: 100.5 } })
  expect(checked).toMatchObject({ ok: false, faults: [{ code: 'B.I.2', fault: 'out_of_range', min: 0, max: 100 }] })
})

test('every fault is named, not only the first', () => {
  const checked = checkAnswers(index, { X: 1, 'A.I.1.i.a': 'Z', 'A.II.1.i.a': { agents: -1, changes: 'x', more: 1 } })
  const faults = checked.ok ? [] : checked.faults.map(({ code, fault }) => `${code} ${fault}`)
  expect(faults).toEqual([
    'X unknown_code',
    'A.I.1.i.a unknown_option',
    'A.II.1.i.a not_a_count',
    'A.II.1.i.a not_a_count',
    'A.II.1.i.a unknown_input',
  ])
})

test('answers that fit pass unchanged, complete or not', () => {
  for (const answers of [bestAnswers(edition2021), sampleCases[0]!.answers, { 'A.II.1.i.a': {} }, {}]) {
    expect(checkAnswers(index, answers)).toEqual({ ok: true, answers })
  }
})
