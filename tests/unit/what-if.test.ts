import { expect, test } from 'vitest'
import { supposedFields } from '#app/forms/what-if.ts'
import { compileEdition } from '#app/domain/scoring/compile-edition.ts'
import type { Answer } from '#app/domain/scoring/answers.ts'
import { onlyChanged, slimEdition, whatIf } from '#app/domain/scoring/what-if.ts'
import { edition2021 } from '#tests/support/worksheets.ts'

const plan = compileEdition(edition2021, 'WBK')
const full = Object.fromEntries(
  plan.index.items.map(({ code, item }): [string, Answer] => {
    if (item.kind === 'choice') return [code, item.options.reduce((a, b) => (a.score >= b.score ? a : b)).key]
    if (item.inputs.length === 1 && item.inputs[0]?.unit !== 'count') return [code, item.inputs[0]?.max ?? 100]
    return [code, Object.fromEntries(item.inputs.map(({ key }) => [key, 10]))]
  }),
)
const choice = plan.index.items.find(({ item }) => item.kind === 'choice')!
const index = plan.index.items.find(({ item }) => item.kind === 'index')!
const conditions = plan.prerequisites.map(({ key }) => ({ key, state: 'met' as const }))
const base = { answers: full, prerequisites: conditions, verified: true }

test('supposing nothing changes nothing', () => {
  const same = whatIf(plan, base, {})
  expect(same.changes).toEqual([])
  expect(same).toMatchObject({ readiness: 100, need: 0, status: 'siap_diusulkan' })
})

test('an answer taken away costs its points; the same answer chosen again is no change', () => {
  const name = `j.${choice.code}`
  const without = whatIf(plan, base, { [name]: '' })
  const total = plan.placeOf.get('TOTAL')!
  const now = whatIf(plan, base, {}).worksheet.points[total]!
  expect(without.changes).toEqual([{ code: choice.code, from: full[choice.code], to: null }])
  expect(now - without.worksheet.points[total]!).toBeCloseTo(choice.effectiveWeight, 9)
  expect(whatIf(plan, base, { [name]: String(full[choice.code]) }).changes).toEqual([])
})

test('a survey below its gate fails it, and with it the status', () => {
  const [input] = index.item.kind === 'index' ? index.item.inputs : []
  const then = whatIf(plan, base, { [`j.${index.code}~${input!.key}`]: '0,5' })
  expect(then.gates.some(({ node, passed }) => node === index.node && !passed)).toBe(true)
  expect(then.need).toBeGreaterThan(0)
  expect(then.status).toBe('perlu_pembinaan')
})

test('a condition that is not met leaves the points and takes the proposal away', () => {
  const [first] = conditions
  const then = whatIf(plan, base, { [`s.${first!.key}`]: 'not_met' })
  expect(then).toMatchObject({ readiness: 100, status: 'hampir_siap', prerequisites: { [first!.key]: 'not_met' } })
})

test.each([
  ['an option nobody offers', `j.${choice.code}`, 'Z'],
  ['letters for a figure', `j.${index.code}~${'inputs' in index.item ? index.item.inputs[0]!.key : ''}`, 'empat'],
])('%s is named and not supposed', (_name, field, value) => {
  const then = whatIf(plan, base, { [field]: value })
  expect(then.changes).toEqual([])
  expect(Object.keys(then.errors)).toEqual([field])
})

test('an address keeps what changes and nothing else', () => {
  const name = `j.${choice.code}`
  const other = plan.index.items.find(({ item, code }) => item.kind === 'choice' && code !== choice.code)!
  const told = { [name]: '', [`j.${other.code}`]: String(full[other.code]), 's.tidak': 'met' }
  expect(onlyChanged(plan, base, told)).toEqual({ [name]: '' })
  expect(supposedFields(new URLSearchParams({ [name]: '', tahun: '2026', 'j.<x>': '1' }))).toEqual({ [name]: '' })
})

test('the edition that is sent scores as the whole one and weighs less', () => {
  const slim = slimEdition(edition2021)
  const points = [...whatIf(compileEdition(slim, 'WBK'), base, { [`j.${choice.code}`]: '' }).worksheet.points]
  expect(points).toEqual([...whatIf(plan, base, { [`j.${choice.code}`]: '' }).worksheet.points])
  expect(JSON.stringify(slim).length).toBeLessThan(JSON.stringify(edition2021).length * 0.8)
})
