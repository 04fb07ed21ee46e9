import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson } from '#app/domain/trace/canonical-json.ts'
import { readTyped, typedFrom } from '#app/domain/scoring/typed-answer.ts'
import { anyAnswer, edition2021, getItem } from '#tests/support/worksheets.ts'

const choice = getItem(edition2021, 'A.I.5.iii.c')
const ratio = getItem(edition2021, 'A.II.5.ii.a')
const index = getItem(edition2021, 'B.I.a')
const figures = (inputs: Record<string, string>) => ({ choice: null, inputs })

test.each([
  ['a level', choice, { choice: 'A', inputs: {} }, 'A'],
  ['no level', choice, { choice: null, inputs: {} }, null],
  ['an empty level', choice, { choice: '', inputs: {} }, null],
  [
    'all counts',
    ratio,
    figures({ due: '46', inProcess: '5', finished: '41' }),
    { due: 46, inProcess: 5, finished: 41 },
  ],
  ['some counts', ratio, figures({ due: ' 46 ', finished: '' }), { due: 46 }],
  ['no counts', ratio, figures({ due: '', finished: '  ' }), null],
  ['grouped thousands', ratio, figures({ due: '1.234', finished: '1,000' }), { due: 1234, finished: 1000 }],
  ['an unknown input is not read', ratio, figures({ due: '1', other: '2' }), { due: 1 }],
  ['a decimal comma', index, figures({ index: '3,42' }), 3.42],
  ['a decimal point', index, figures({ index: '3.42' }), 3.42],
] as const)('%s', (_name, item, typed, value) => {
  expect(readTyped(item, typed)).toEqual({ ok: true, value })
})

test.each([
  ['a level that is none', choice, { choice: 'Z', inputs: {} }, { choice: ['unknown-option'] }],
  ['a negative count', ratio, figures({ due: '-1' }), { due: ['not-whole'] }],
  ['a broken count', ratio, figures({ due: '4,5', finished: '1e3' }), { due: ['not-whole'], finished: ['not-whole'] }],
  ['a count beyond every number', ratio, figures({ due: '9'.repeat(30) }), { due: ['not-whole'] }],
  ['a word for an index', index, figures({ index: 'tiga' }), { index: ['not-a-number'] }],
  ['an index above four', index, figures({ index: '4,01' }), { index: ['out-of-range'] }],
] as const)('%s is refused', (_name, item, typed, errors) => {
  expect(readTyped(item, typed)).toEqual({ ok: false, errors })
})

test('what is kept can be typed again and is the same answer', () => {
  for (const item of [choice, ratio, index]) {
    fc.assert(
      fc.property(anyAnswer(item), (answer) => {
        const kept = typeof answer === 'number' ? Math.round(answer * 1e6) / 1e6 : answer
        const read = readTyped(item, typedFrom(item, kept))
        expect(read.ok && read.value !== null && canonicalJson(read.value)).toBe(canonicalJson(kept))
      }),
    )
  }
})
