import { expect, test } from 'vitest'
import { countsPastOverdue, lacksRespondents } from '#app/components/reporting/gaps.ts'
import { loadCatalogue } from '#db/reference/indicators.server.ts'

const { indicators } = loadCatalogue()
const inputsOf = (code: string) => ({ inputs: indicators.find((one) => one.code === code)!.inputs })

test.each([
  ['SKM-01', 'skm_respondents'],
  ['IPK-01', 'spak_respondents'],
  ['IPK-02', 'spkp_respondents'],
])('%s says what to do as long as nobody has answered', (code, key) => {
  const lacks = (figures: readonly (readonly [string, { readonly value: number | null }])[]) =>
    lacksRespondents(inputsOf(code), new Map(figures))
  // A zero is no figure here: it cannot be read, so there is none.
  expect([lacks([]), lacks([[key, { value: null }]]), lacks([[key, { value: 40 }]])]).toEqual([true, true, false])
})

test('what asks for no respondents, or may be zero, has no such gap', () => {
  for (const code of ['SKM-03', 'SKM-04', 'PGD-01']) expect(lacksRespondents(inputsOf(code), new Map())).toBe(false)
})

test.each([
  ['counted from lists, the period over', 'service-times', '2026-05-01', true],
  ['counted from lists, the period running', 'service-times', '2026-04-30', false],
  ['not counted', null, '2026-05-01', false],
] as const)('a late count may be too low: %s', (_name, part, today, expected) => {
  const counted = part === null ? null : { value: 3, part }
  const fields = [
    { input: 'services_finished', counted },
    { input: 'overdue_open', counted },
  ]
  expect(countsPastOverdue(fields, { period: { to: '2026-04-30' }, today })).toBe(expected)
})
