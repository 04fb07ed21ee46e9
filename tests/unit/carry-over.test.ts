import { expect, test } from 'vitest'
import { carriedNote, proposalsOf } from '#app/domain/carry-over/proposals.ts'
import { indexEdition } from '#app/domain/instrument/index-edition.ts'
import { edition2021 } from '#tests/support/worksheets.ts'

const items = new Map(indexEdition(edition2021).items.map(({ code, item }) => [code, item]))
const kept = (itemCode: string, answer: string | number | Record<string, number> | null, note = '', version = 1) => {
  return { itemCode, answer, note, version }
}

test.each([
  ['a choice of this year', 'A.I.1.i.a', 'Ya', null],
  ['an option that is none', 'A.I.1.i.a', 'E', 'other-answer'],
  ['figures for a choice', 'A.I.1.i.a', { part: 1 }, 'other-answer'],
  ['figures that are asked for', 'A.II.1.i.a', { agents: 7, changes: 7 }, null],
  ['a figure nobody asks for', 'A.II.1.i.a', { people: 7 }, 'other-answer'],
  ['an item that is gone', 'A.I.9.i.a', 'Ya', 'no-such-item'],
])('%s', (_name, code, answer, misfit) => {
  expect(proposalsOf(items, [kept(code, answer)], [])).toMatchObject([{ itemCode: code, misfit }])
})

test('what says nothing is no proposal; what says the same is told', () => {
  const earlier = [kept('A.I.1.i.a', 'Ya'), kept('A.II.1.i.a', { agents: 7, changes: 6 }), kept('A.I.1.i.b', null, 'x')]
  const present = [kept('A.I.1.i.a', 'Tidak', '', 4), kept('A.II.1.i.a', { changes: 6, agents: 7 })]
  expect(proposalsOf(items, earlier, present)).toMatchObject([
    { itemCode: 'A.I.1.i.a', present: 'Tidak', version: 4, same: false },
    { itemCode: 'A.II.1.i.a', version: 1, same: true },
  ])
})

test('a note is marked, and cut where it would be too long', () => {
  expect(carriedNote(2025, 'SK 4/2025.', 2000)).toBe('Dari penilaian 2025. SK 4/2025.')
  expect(carriedNote(2025, '', 2000)).toBe('Dari penilaian 2025.')
  const long = carriedNote(2025, 'a'.repeat(2000), 2000)
  expect([[...long].length, long.endsWith('a…')]).toEqual([2000, true])
})
