import { expect, test } from 'vitest'
import type { PrerequisiteValue, Target } from '#app/domain/instrument/types.ts'
import { checkPrerequisites } from '#app/domain/scoring/check-prerequisites.ts'
import { evaluatePrerequisites } from '#app/domain/scoring/prerequisites.ts'
import { edition2014, edition2021 } from '#tests/support/worksheets.ts'

test.each<[Target, string, PrerequisiteValue, 'met' | 'not_met']>([
  ['WBBM', 'previousPredicate', 'WBK', 'met'],
  ['WBBM', 'previousPredicate', 'WBBM', 'met'],
  ['WBBM', 'previousPredicate', 'none', 'not_met'],
  ['WBK', 'opiniBpk', 'WTP', 'met'],
  ['WBK', 'opiniBpk', 'WDP', 'not_met'],
  ['WBK', 'sakipInstansi', 'B', 'met'],
  ['WBK', 'sakipInstansi', 'CC', 'not_met'],
  ['WBBM', 'sakipInstansi', 'B', 'not_met'],
  ['WBBM', 'sakipInstansi', 'AA', 'met'],
  ['WBK', 'spip', 3, 'met'],
  ['WBK', 'spip', 2, 'not_met'],
  ['WBK', 'tlhp', 100, 'met'],
  ['WBK', 'tlhp', 100 - 0.9e-9, 'met'],
  ['WBK', 'tlhp', 99.99, 'not_met'],
  ['WBK', 'tlhp', true, 'met'],
  ['WBK', 'tlhp', false, 'not_met'],
  ['WBK', 'buildingTime', 1, 'met'],
  ['WBK', 'buildingTime', 0.9, 'not_met'],
  ['WBK', 'coreService', true, 'met'],
  ['WBK', 'coreService', false, 'not_met'],
])('%s: %s with %s is %s', (target, key, value, state) => {
  const found = evaluatePrerequisites(edition2021, target, { [key]: value }).find((one) => one.key === key)
  expect(found).toMatchObject({ state, value, awaitsConfirmation: false })
})

test('a missing value is unknown, and so is one that every object inherits', () => {
  const states = evaluatePrerequisites(edition2021, 'WBBM', {})
  expect(states).toHaveLength(13)
  expect(new Set(states.map(({ state }) => state))).toEqual(new Set(['unknown']))
})

test('a minimum of null, or one for another kind of institution, is left out', () => {
  const keys = (target: Target, kind?: 'pemda') =>
    evaluatePrerequisites(edition2021, target, {}, kind).map(({ key }) => key)
  expect(keys('WBK')).not.toContain('previousPredicate')
  expect(keys('WBK')).toContain('indeksRbKL')
  expect(keys('WBK')).not.toContain('indeksRbPemda')
  expect(keys('WBK', 'pemda')).toContain('indeksRbPemda')
  expect(keys('WBK', 'pemda')).not.toContain('indeksRbKL')
  expect(evaluatePrerequisites(edition2014, 'WBBM', {}).map(({ key }) => key)).toEqual([
    'previousPredicate',
    'opiniBpk',
    'opiniBpkYears',
    'akip',
  ])
})

test('a condition of the unit is met only when the Kanwil has confirmed it', () => {
  const values = { tlhp: 100, lhkpn: 90, spip: 3 }
  const states = evaluatePrerequisites(edition2021, 'WBK', values, 'kementerian_lembaga', new Set())
  const stateOf = (key: string) => states.find((one) => one.key === key)
  expect(stateOf('tlhp')).toMatchObject({ state: 'unknown', awaitsConfirmation: true })
  expect(stateOf('lhkpn')).toMatchObject({ state: 'not_met', awaitsConfirmation: false })
  expect(stateOf('spip')).toMatchObject({ state: 'met', awaitsConfirmation: false })
  const confirmed = evaluatePrerequisites(edition2021, 'WBK', values, 'kementerian_lembaga', new Set(['tlhp']))
  expect(confirmed.find(({ key }) => key === 'tlhp')).toMatchObject({ state: 'met', awaitsConfirmation: false })
})

test.each<[string, unknown, string]>([
  ['nothingLikeIt', true, 'unknown_prerequisite'],
  ['toString', true, 'unknown_prerequisite'],
  ['coreService', 'ya', 'wrong_type'],
  ['coreService', null, 'wrong_type'],
  ['opiniBpk', 4, 'wrong_type'],
  ['opiniBpk', 'wtp', 'unknown_grade'],
  ['previousPredicate', 'WBX', 'unknown_grade'],
  ['tlhp', '100', 'wrong_type'],
  ['tlhp', NaN, 'wrong_type'],
  ['tlhp', 100.1, 'out_of_range'],
  ['tlhp', -1, 'out_of_range'],
  ['spip', 2.5, 'wrong_type'],
  ['spip', -1, 'out_of_range'],
  ['buildingTime', true, 'wrong_type'],
  ['buildingTime', -0.5, 'out_of_range'],
])('%s: %s is refused as %s', (key, value, fault) => {
  expect(checkPrerequisites(edition2021, { [key]: value })).toMatchObject({ ok: false, faults: [{ code: key, fault }] })
})

test('good values pass, with those that do not bind for the target', () => {
  const values = { previousPredicate: 'WBK', tlhp: true, lhkpn: 96.4, spip: 3, buildingTime: 1.5, indeksRbPemda: 'B' }
  expect(checkPrerequisites(edition2021, values)).toEqual({ ok: true, values })
})
