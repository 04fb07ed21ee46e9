import { expect, test } from 'vitest'
import { editionFaults } from '#app/domain/instrument/validate.ts'
import type { EditionFaultCode } from '#app/domain/instrument/validate.ts'
import { loadEditions } from '#db/reference/editions.server.ts'
import { editableCopy, edition2014, edition2021 } from '#tests/support/worksheets.ts'

test.each([...loadEditions()])('%s has no fault', (_id, edition) => {
  expect(editionFaults(edition)).toEqual([])
})

type Broken = ReturnType<typeof editableCopy>
const area = (edition: Broken) => edition.components[0].aspects[0].areas[0]
const subArea = (edition: Broken) => area(edition).subAreas[0]
const item = (edition: Broken) => subArea(edition).items[0]
const ratio = (edition: Broken) => edition.components[0].aspects[1].areas[0].subAreas[0].items[0]
const survey = (edition: Broken) => edition.components[1].groups[0].items[0]
const threshold = (edition: Broken, key: string) => edition.thresholds.find((one: Broken) => one.key === key)
const prerequisite = (edition: Broken, key: string) => edition.prerequisites.find((one: Broken) => one.key === key)

test.each<[string, (edition: Broken) => unknown, EditionFaultCode, string]>([
  ['components that are not 100', (e) => (e.components[1].weight = 41), 'weights_do_not_add_up', 'TOTAL'],
  ['a component', (e) => (e.components[0].aspects[0].weight = 29), 'weights_do_not_add_up', 'A'],
  ['an aspect', (e) => (area(e).weight = 5), 'weights_do_not_add_up', 'A.I'],
  ['an area part', (e) => (subArea(e).weight = 0.6), 'weights_do_not_add_up', 'A.I.1'],
  ['a part by a hair more than noise', (e) => (subArea(e).weight = 0.5 + 2e-9), 'weights_do_not_add_up', 'A.I.1'],
  ['an area over both aspects', (e) => (e.areas[0].weight = 9), 'weights_do_not_add_up', 'AREA:MP'],
  ['a group of results', (e) => (survey(e).weight = 17), 'weights_do_not_add_up', 'B.I'],
  ['a result item without weight', (e) => delete survey(e).weight, 'bad_weight', 'B.I.a'],
  ['a negative weight', (e) => (subArea(e).weight = -0.5), 'bad_weight', 'A.I.1.i'],
  ['an unknown scale', (e) => (item(e).scale = 'YA'), 'unknown_scale', 'A.I.1.i.a'],
  ['a scale that every object has', (e) => (item(e).scale = 'toString'), 'unknown_scale', 'A.I.1.i.a'],
  ['a choice on a ratio scale', (e) => (item(e).scale = 'PERCENT'), 'wrong_scale_type', 'A.I.1.i.a'],
  ['an option with another score', (e) => (item(e).options[0].score = 0.9), 'options_differ_from_scale', 'A.I.1.i.a'],
  ['an option missing', (e) => item(e).options.pop(), 'options_differ_from_scale', 'A.I.1.i.a'],
  ['a scale beyond 1', (e) => (e.scales.YT.options[0].score = 2), 'options_differ_from_scale', 'scale YT'],
  ['a scale with one option', (e) => e.scales.YT.options.pop(), 'empty', 'scale YT'],
  ['an empty range', (e) => (e.scales.INDEX4.max = 0), 'options_differ_from_scale', 'scale INDEX4'],
  ['a repeated option', (e) => (e.scales.ABC.options[1].key = 'A'), 'duplicate_key', 'scale ABC'],
  ['a repeated code', (e) => (item(e).code = 'A.I.1.i.b'), 'duplicate_code', 'A.I.1.i.b'],
  ['a code from elsewhere', (e) => (item(e).code = 'A.I.2.i.z'), 'code_outside_parent', 'A.I.2.i.z'],
  ['a repeated document', (e) => (item(e).evidence[1].key = 'd1'), 'duplicate_key', 'A.I.1.i.a'],
  ['a repeated input', (e) => (ratio(e).inputs[1].key = 'agents'), 'duplicate_key', 'A.II.1.i.a'],
  ['a formula that names no input', (e) => (ratio(e).formula.numerator = 'change'), 'unknown_input', 'A.II.1.i.a'],
  ['a formula that multiplies', (e) => (ratio(e).formula.denominator = 'agents * 2'), 'bad_formula', 'A.II.1.i.a'],
  ['a formula that calls', (e) => (ratio(e).formula.numerator = 'process.exit()'), 'bad_formula', 'A.II.1.i.a'],
  ['an empty formula', (e) => (ratio(e).formula.numerator = ' '), 'bad_formula', 'A.II.1.i.a'],
  ['a cap above 1', (e) => (ratio(e).formula.cap = 2), 'bad_formula', 'A.II.1.i.a'],
  ['an input marked unused', (e) => (ratio(e).inputs[0].usedInFormula = false), 'bad_formula', 'A.II.1.i.a'],
  ['no zero rule', (e) => delete ratio(e).zeroDenominator, 'missing_zero_rule', 'A.II.1.i.a'],
  ['a zero rule above 1', (e) => (ratio(e).zeroDenominator.recommended.score = 2), 'bad_formula', 'A.II.1.i.a'],
  ['an index formula', (e) => (survey(e).formula.expression = 'index * weight'), 'bad_formula', 'B.I.a'],
  ['an index input', (e) => (survey(e).formula.expression = 'grade / 4 * weight'), 'unknown_input', 'B.I.a'],
  ['an index over 5', (e) => (survey(e).formula.expression = 'index / 5 * weight'), 'bad_formula', 'B.I.a'],
  ['an unknown area', (e) => (area(e).areaKey = 'XX'), 'unknown_area', 'A.I.1'],
  ['an area of the wrong part', (e) => (e.areas[0].reform = 'A.II.2'), 'unknown_node', 'AREA:MP'],
  ['an area that forgets a part', (e) => delete e.areas[0].reform, 'unknown_node', 'AREA:MP'],
  ['an area listed twice', (e) => e.areas.push({ ...e.areas[0] }), 'duplicate_key', 'AREA:MP'],
  ['a gate on a missing node', (e) => (threshold(e, 'ipak').node = 'B.I.z'), 'unknown_node', 'ipak'],
  ['an only item that is not', (e) => (threshold(e, 'hasilPrima').onlyItem = 'B.I.a'), 'unknown_node', 'hasilPrima'],
  ['a group of nothing', (e) => threshold(e, 'total').groupOf.push('spak'), 'unknown_threshold', 'total'],
  ['a group of itself', (e) => (threshold(e, 'ipak').groupOf = ['hasilBersih']), 'circular_group', 'ipak'],
  ['a threshold listed twice', (e) => e.thresholds.push(threshold(e, 'total')), 'duplicate_key', 'total'],
  ['a threshold out of reach', (e) => (threshold(e, 'kinerja').WBBM = 5.5), 'bad_threshold', 'kinerja'],
  ['a negative threshold', (e) => (threshold(e, 'pengungkit').WBK = -1), 'bad_threshold', 'pengungkit'],
  ['areas in points', (e) => (threshold(e, 'area').measure = 'points'), 'bad_threshold', 'area'],
  ['an index that disagrees', (e) => (threshold(e, 'ipak').WBK = 15.5), 'equivalent_disagrees', 'ipak'],
  ['an option that disagrees', (e) => (threshold(e, 'kinerja').WBK = 3), 'equivalent_disagrees', 'kinerja'],
  [
    'points by area that disagree',
    (e) => (threshold(e, 'area').pointsByArea.PW.WBK = 8),
    'equivalent_disagrees',
    'area:PW',
  ],
  ['a minimum outside its order', (e) => (prerequisite(e, 'spip').type = 'grade'), 'empty', 'spip'],
  ['a grade nobody gives', (e) => (prerequisite(e, 'opiniBpk').min.WBK = 'A'), 'minimum_outside_order', 'opiniBpk'],
  [
    'a predicate nobody gives',
    (e) => (prerequisite(e, 'previousPredicate').min.WBBM = 'ZI'),
    'bad_minimum',
    'previousPredicate',
  ],
  ['a percentage above 100', (e) => (prerequisite(e, 'tlhp').min.WBK = 101), 'bad_minimum', 'tlhp'],
  ['a level between levels', (e) => (prerequisite(e, 'spip').min.WBK = 2.5), 'bad_minimum', 'spip'],
  ['yes or no as a number', (e) => (prerequisite(e, 'impact').min.WBK = 1), 'bad_minimum', 'impact'],
  ['a prerequisite listed twice', (e) => e.prerequisites.push(prerequisite(e, 'tlhp')), 'duplicate_key', 'tlhp'],
  ['the number of areas', (e) => (e.counts.areas = 7), 'count_disagrees', 'counts.areas'],
  ['the number of sub-areas', (e) => (e.counts.subAreas.reform = 18), 'count_disagrees', 'counts.subAreas.reform'],
  ['the number of items', (e) => (e.counts.items.total = 112), 'count_disagrees', 'counts.items.total'],
  ['a lost item', (e) => subArea(e).items.pop(), 'count_disagrees', 'counts.itemsPerArea.MP.pemenuhan'],
  ['a sub-area without items', (e) => (subArea(e).items = []), 'empty', 'A.I.1.i'],
  ['no components', (e) => (e.components = []), 'empty', 'permenpanrb-90-2021'],
  ['no areas', (e) => (e.areas = []), 'empty', 'permenpanrb-90-2021'],
  ['no thresholds', (e) => (e.thresholds = []), 'empty', 'permenpanrb-90-2021'],
])('a broken edition is named with its place: %s', (_name, breakIt, fault, node) => {
  const edition = editableCopy(edition2021)
  breakIt(edition)
  expect(editionFaults(edition)).toContainEqual(expect.objectContaining({ fault, node }))
})

test('the percentage of 52/2014 must agree with its points', () => {
  const edition = editableCopy(edition2014)
  threshold(edition, 'tlhp').percentEquivalent.WBK = 80
  const found = editionFaults(edition)
  expect(found).toEqual([{ node: 'tlhp', fault: 'equivalent_disagrees', detail: 'WBK: percent 80 is 4, not 3.5' }])
})

test('weights within binary noise are accepted', () => {
  const edition = editableCopy(edition2021)
  subArea(edition).weight = 0.5 + 1e-12
  expect(editionFaults(edition)).toEqual([])
})

test('every fault is named, not only the first', () => {
  const edition = editableCopy(edition2021)
  item(edition).scale = 'YA'
  survey(edition).weight = 17
  threshold(edition, 'kinerja').node = 'B.I.c'
  const places = editionFaults(edition).map(({ node, fault }) => `${node} ${fault}`)
  expect(places).toEqual(
    expect.arrayContaining(['A.I.1.i.a unknown_scale', 'B.I weights_do_not_add_up', 'kinerja unknown_node']),
  )
})
