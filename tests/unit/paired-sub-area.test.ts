import { expect, test } from 'vitest'
import { indexEdition } from '#app/domain/instrument/index-edition.ts'
import { pairedSubArea } from '#app/domain/instrument/paired-sub-area.ts'
import { edition2014, edition2021 } from '#tests/support/worksheets.ts'

test.each([
  ['A.I.5.iii', 'A.II.5.ii'],
  ['A.II.5.ii', 'A.I.5.iii'],
  ['A.I.2.ii', 'A.II.2.ii'],
  ['A.I.3.iv', 'A.II.3.i'],
  ['A.I.1.iv', 'A.II.1.iii'],
  ['A.I.1.i', undefined],
  ['A.I.6.i', undefined],
  ['B.I', undefined],
  ['A.I.9.x', undefined],
])('%s is paired with %s', (code, pair) => {
  expect(pairedSubArea(indexEdition(edition2021), code)?.code).toBe(pair)
})

test('an edition without aspects has no pairs', () => {
  const index = indexEdition(edition2014)
  const codes = index.areas.flatMap(({ aspects }) =>
    aspects.flatMap(({ subAreas }) => subAreas.map(({ code }) => code)),
  )
  expect(codes.filter((code) => pairedSubArea(index, code))).toEqual([])
})
