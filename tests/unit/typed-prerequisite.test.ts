import { expect, test } from 'vitest'
import type { PrerequisiteValue } from '#app/domain/instrument/types.ts'
import { readPrerequisite, typedPrerequisite } from '#app/domain/scoring/typed-prerequisite.ts'
import { edition2021 } from '#tests/support/worksheets.ts'

const find = (key: string) => edition2021.prerequisites.find((one) => one.key === key)!
const read = (key: string, value: string, nothingDue = false) => readPrerequisite(find(key), { value, nothingDue })

test.each<[string, string, PrerequisiteValue | null]>([
  ['tlhp', '', null],
  ['tlhp', '100', 100],
  ['tlhp', ' 96,4 ', 96.4],
  ['tlhp', '96.4', 96.4],
  ['buildingTime', '1,5', 1.5],
  ['spip', '3', 3],
  ['sakipUnit', 'BB', 'BB'],
  ['previousPredicate', 'none', 'none'],
  ['coreService', 'yes', true],
  ['coreService', 'no', false],
])('%s typed as %j is %j', (key, text, value) => {
  expect(read(key, text)).toEqual({ ok: true, value })
})

test.each([
  ['tlhp', '101', 'out-of-range'],
  ['tlhp', '-1', 'not-a-number'],
  ['tlhp', 'semua', 'not-a-number'],
  ['spip', '2,5', 'not-whole'],
  ['sakipUnit', 'E', 'unknown-option'],
  ['coreService', 'mungkin', 'choose-one'],
])('%s typed as %j is refused as %s', (key, text, code) => {
  expect(read(key, text)).toEqual({ ok: false, errors: [code] })
})

test('nothing due counts only where the edition says what it means', () => {
  expect(read('tlhp', '', true)).toEqual({ ok: true, value: true })
  expect(read('buildingTime', '', true)).toEqual({ ok: true, value: null })
})

test.each<[PrerequisiteValue | null, string]>([
  [null, ''],
  [96.4, '96,4'],
  ['WBK', 'WBK'],
  [false, 'no'],
])('%j stands in the field as %j', (value, text) => {
  expect(typedPrerequisite(value).value).toBe(text)
})
