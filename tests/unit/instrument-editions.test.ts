import { expect, test } from 'vitest'
import { loadEditions, parseEditions } from '#db/reference/editions.server.ts'
import { editableCopy, edition2014, edition2021 } from '#tests/support/worksheets.ts'

test('three editions are loaded, newest first, and only two of them may be opened', () => {
  const editions = [...loadEditions().values()]
  expect(editions.map(({ editionId, scoringReady }) => [editionId, scoringReady])).toEqual([
    ['permenpanrb-90-2021', true],
    ['permenpanrb-10-2019', false],
    ['permenpanrb-52-2014', true],
  ])
  expect(loadEditions()).toBe(loadEditions())
})

test('every fault of every edition is in one refusal', () => {
  const [shapeless, meaningless] = [editableCopy(edition2014), editableCopy(edition2021)]
  delete shapeless.components[0].areas[0].subAreas[0].items[1].text.en
  shapeless.wordingNotcie = 'misspelt'
  meaningless.components[0].aspects[0].areas[0].subAreas[0].weight = 3
  meaningless.thresholds[0].node = 'SUM'
  expect(() => parseEditions([shapeless, meaningless, null])).toThrow(
    [
      'The instrument cannot be used:',
      'permenpanrb-52-2014: A.I.1.b (components.0.areas.0.subAreas.0.items.1.text.en): Invalid input: expected string, received undefined',
      'permenpanrb-52-2014: edition: Unrecognized key: "wordingNotcie"',
      'permenpanrb-90-2021: A.I.1: weights_do_not_add_up: parts add up to 6.5, not 4',
      'permenpanrb-90-2021: total: unknown_node: no node SUM',
      'edition 3: edition: Invalid input: expected object, received null',
    ].join('\n'),
  )
})

test('an edition that is there twice is refused', () => {
  expect(() => parseEditions([edition2021, edition2021])).toThrow('permenpanrb-90-2021: edition is there twice')
})
