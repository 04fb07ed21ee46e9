import fc from 'fast-check'
import { expect, test } from 'vitest'
import { valueText } from '#app/components/indicators/value-text.ts'
import { formats } from '#app/content/formats.ts'
import { inLanguage } from '#app/content/words.ts'
import { valueUnitNames } from '#app/content/words/indicators.ts'

const spoken = (language: 'id' | 'en') => {
  const [f, units] = [formats(language, 'Asia/Jakarta'), inLanguage(valueUnitNames, language)]
  return (value: number, unit: string, decimals: number | null = null) =>
    valueText(f, units, value, { unit, decimals }).replaceAll('\u00a0', ' ')
}

test.each([
  ['a whole share has no decimals', 95, 'persen', null, '95 %', '95 %'],
  ['any other has one', 95.25, 'persen', null, '95,3 %', '95.3 %'],
  ['or as many as the catalogue asks for', 95.256, 'persen', 2, '95,26 %', '95.26 %'],
  ['all is all', 100, 'persen', null, '100 %', '100 %'],
  ['nearly all is not all', 99.97, 'persen', null, '99,9 %', '99.9 %'],
  ['also with other decimals', 99.9999, 'persen', 2, '99,99 %', '99.99 %'],
  ['more than all stays so', 118.26, 'persen', null, '118,3 %', '118.3 %'],
  ['a decrease may be below nothing', -12.5, 'persen', null, '−12,5 %', '−12.5 %'],
  ['an index has two decimals and no unit', 3.6, 'indeks 1-4', null, '3,60', '3.60'],
  ['a score too', 88.31, 'nilai 0-100', null, '88,31', '88.31'],
  ['as the catalogue asks also where it is whole', 85, 'indeks 25-100', 2, '85,00', '85.00'],
  ['days have their unit', 3.275, 'hari kerja', null, '3,28 hari kerja', '3.28 working days'],
  ['counts are grouped', 12_000, 'layanan', null, '12.000 layanan', '12,000 services'],
  ['an unknown unit is shown as it is', 2, 'ekor', null, '2 ekor', '2 ekor'],
] as const)('%s', (_name, value, unit, decimals, id, en) => {
  expect([spoken('id')(value, unit, decimals), spoken('en')(value, unit, decimals)]).toEqual([id, en])
})

test('figure and unit never part at the end of a line', () => {
  const text = valueText(formats('id', 'Asia/Jakarta'), valueUnitNamesId, 4, { unit: 'hari kerja', decimals: null })
  expect(text).toBe('4\u00a0hari kerja')
})
const valueUnitNamesId = inLanguage(valueUnitNames, 'id')

test('no share below 100 reads as 100', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 100, maxExcluded: true, noNaN: true }),
      fc.constantFrom(null, 1, 2),
      (value, decimals) => {
        expect(spoken('id')(value, 'persen', decimals)).not.toMatch(/^100/)
      },
    ),
  )
})
