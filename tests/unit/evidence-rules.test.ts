import { expect, test } from 'vitest'
import { DEFAULT_LIMITS, MEGABYTE } from '#app/domain/evidence/file-rules.ts'
import { pieceViews } from '#app/domain/evidence/piece-view.ts'
import type { LinkedPieceRow } from '#app/domain/evidence/piece-view.ts'
import { precheck } from '#app/domain/evidence/precheck.ts'
import { mayDetach } from '#app/domain/evidence/removal.ts'
import { findSubject, itemsOfAreas } from '#app/domain/instrument/subjects.ts'
import { edition2021 } from '#tests/support/worksheets.ts'

const window = { from: '2025-01-01', to: '2026-12-31' }

const row: LinkedPieceRow = {
  ...{ pieceId: 'p1', subject: 'A.I.5.iii.c', title: 'Laporan', kind: 'laporan_monev', source: 'file', url: null },
  ...{ currentNumber: 2, pieceVersion: 3, fileName: 'laporan.pdf', extension: 'pdf', bytes: 1000, verdict: 'pending' },
  ...{ readable: 1, linkState: null, linkReason: null, documentDate: '2026-03-31', periodFrom: null, periodTo: null },
  ...{ expiresOn: null, reasonCode: null, note: '' },
}

test('a row says why a piece does not count, and what else it serves', () => {
  const rows = [
    row,
    { ...row, subject: 'P:tlhp' },
    { ...row, pieceId: 'p2', documentDate: null },
    { ...row, pieceId: 'p3', documentDate: null, periodTo: '2024-12-31' },
  ]
  const views = pieceViews(rows, window, '2026-05-12')

  const shown = views.get('A.I.5.iii.c') ?? []
  expect(shown.map(({ id, fault, alsoServes }) => ({ id, fault, alsoServes }))).toEqual([
    { id: 'p1', fault: null, alsoServes: ['P:tlhp'] },
    { id: 'p2', fault: 'undated', alsoServes: [] },
    { id: 'p3', fault: 'outside_window', alsoServes: [] },
  ])
  expect(views.get('P:tlhp')?.[0]).toMatchObject({ number: 2, pieceVersion: 3, alsoServes: ['A.I.5.iii.c'] })
})

test.each([
  ['nobody judged', 'pending', [], true],
  ['the piece was accepted', 'accepted', [], false],
  ['the piece was returned', 'returned', [], false],
  ['the item was judged after it came', 'pending', ['2026-05-02'], false],
  ['the item was judged in that very moment', 'pending', ['2026-05-01'], false],
  ['the item was judged before it came', 'pending', ['2026-04-30'], true],
] as const)('when %s', (_name, verdict, judged, expected) => {
  const verdicts = judged.map((judgedAt) => ({ judgedAt }))
  expect(mayDetach({ verdict, linkedAt: '2026-05-01' }, verdicts)).toBe(expected)
})

test.each([
  ['surat.pdf', 10 * MEGABYTE, undefined],
  ['surat.pdf', 10 * MEGABYTE + 1, 'too-large'],
  ['foto.jpg', 40 * MEGABYTE, undefined],
  ['foto.heic', 5 * MEGABYTE + 1, 'too-large'],
  ['video.MP4', 100 * MEGABYTE, undefined],
  ['surat.pdf', 0, 'empty'],
  ['surat.exe', 10, 'type-not-allowed'],
  ['surat', 10, 'type-not-allowed'],
])('before sending, %s of %i bytes is %s', (name, size, reason) => {
  expect(precheck({ name, size }, DEFAULT_LIMITS)?.reason).toBe(reason)
})

test.each([
  ['A.I.5.iii.c', { code: 'A.I.5.iii.c', areaKey: 'PW' }],
  ['B.I.a', { code: 'B.I.a', areaKey: undefined }],
  ['P:tlhp', { code: 'P:tlhp', areaKey: undefined }],
  ['P:opiniBpk', undefined],
  ['P:', undefined],
  ['A.I.5.iii', undefined],
  ['constructor', undefined],
])('evidence may stand on %s', (code, expected) => {
  expect(findSubject(edition2021, code)).toEqual(expected)
})

test('the items of areas are those of both aspects', () => {
  const codes = itemsOfAreas(edition2021, ['PW'])
  expect(codes.every((code) => /^A\.I{1,2}\.5\./.test(code))).toBe(true)
  expect(codes).toContain('A.II.5.ii.a')
  expect(itemsOfAreas(edition2021, [])).toEqual([])
})
