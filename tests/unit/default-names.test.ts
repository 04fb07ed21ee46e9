import { expect, test } from 'vitest'
import { roundEnd, roundOf } from '#app/domain/calendar/rounds.ts'
import { defaultNames, foldersOf } from '#app/domain/evidence/default-names.ts'
import type { NamedPiece } from '#app/domain/evidence/default-names.ts'
import { displayName } from '#app/domain/evidence/file-names.ts'
import { indexEdition } from '#app/domain/instrument/index-edition.ts'
import { loadEditions } from '#db/reference/editions.server.ts'

const pati = { officeId: 'kanim-pati', timezone: 'Asia/Jakarta' }
const pact: NamedPiece = {
  ...{ pieceId: 'one', subject: 'A.I.1.i.a', kind: 'pakta_integritas', extension: 'PDF', periodTo: null },
  ...{ documentDate: '2026-03-31', uploadedAt: '2026-04-30T17:30:00.000Z' },
}
const nameOf = (piece: Partial<NamedPiece>) => defaultNames([{ ...pact, ...piece }], pati)[0]

test.each([
  ['2026-01-01', 'B03', '2026-03-31'],
  ['2026-03-31', 'B03', '2026-03-31'],
  ['2026-04-01', 'B06', '2026-06-30'],
  ['2026-09-30', 'B09', '2026-09-30'],
  ['2026-12-31', 'B12', '2026-12-31'],
])('%s lies in %s, which closes on %s', (day, round, end) => {
  expect(roundOf(day)).toBe(round)
  expect(roundEnd(day)).toBe(end)
})

test('a default name has six parts that can be told apart', () => {
  expect(nameOf({})).toBe('B03_A.I.1.i.a_kanim-pati_pakta-integritas_20260331_01.pdf')
  expect(nameOf({ subject: 'P:tlhp' })).toBe('B03_P-tlhp_kanim-pati_pakta-integritas_20260331_01.pdf')
})

test('without a date of its own a piece is named by the end of its period, then by the day it came to the office', () => {
  expect(nameOf({ documentDate: null, periodTo: '2026-06-30' })).toContain('B06_A.I.1.i.a_kanim-pati')
  expect(nameOf({ documentDate: null })).toContain('_20260501_01')
})

test('pieces that would be called the same are counted, whatever their extension, and no name is there twice', () => {
  const names = defaultNames([pact, { ...pact, extension: 'xlsx' }, { ...pact, kind: 'SK' }, pact], pati)
  expect(names.map((name) => name.slice(-7))).toEqual(['_01.pdf', '02.xlsx', '_01.pdf', '_03.pdf'])
  expect(new Set(names).size).toBe(4)
})

test.each([...loadEditions().values()])(
  'every item of $id has a folder and a name that need no cleaning',
  (edition) => {
    for (const { code, areaKey } of indexEdition(edition).items) {
      const piece = { ...pact, subject: code }
      const parts = foldersOf(piece, edition, pati.timezone).split('/')
      expect(parts).toHaveLength(3)
      expect(parts[2]).toBe('B03')
      if (areaKey !== null) expect(parts[0]).toBe(areaKey)
      for (const part of parts) expect(part).toMatch(/^[A-Za-z0-9][A-Za-z0-9.-]*$/)
      expect(displayName(nameOf(piece)!)).toBe(nameOf(piece))
    }
    expect(foldersOf({ ...pact, subject: 'P:tlhp' }, edition, pati.timezone)).toBe('prasyarat/tlhp/B03')
  },
)
