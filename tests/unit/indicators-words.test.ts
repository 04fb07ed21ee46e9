import { expect, test } from 'vitest'
import { formulaText } from '#app/components/indicators/formula-text.ts'
import { indicatorGroups, valueUnitNames } from '#app/content/words/indicators.ts'
import { loadCatalogue } from '#db/reference/indicators.server.ts'

const names = { done: 'selesai', due: 'jatuh tempo', served: 'penerima layanan' }
const words = { requiredSample: (of: string) => `sampel dari ${of}`, number: String }

test.each([
  ['100 * done / due', '100 × selesai ÷ jatuh tempo'],
  ['100 * (due - done) / due', '100 × (jatuh tempo − selesai) ÷ jatuh tempo'],
  ['100 * done / (14 * due)', '100 × selesai ÷ (14 × jatuh tempo)'],
  ['(done + due) / 2', '(selesai + jatuh tempo) ÷ 2'],
  ['done - (due - 1)', 'selesai − (jatuh tempo − 1)'],
  ['done / required_sample(served)', 'selesai ÷ sampel dari penerima layanan'],
])('%s reads as %s', (formula, text) => {
  expect(formulaText(formula, names, words)).toBe(text)
})

test('every group and unit of the catalogue has words', () => {
  for (const { group, unit } of loadCatalogue().indicators) {
    expect(indicatorGroups).toHaveProperty([group])
    expect(valueUnitNames).toHaveProperty([unit])
  }
})
