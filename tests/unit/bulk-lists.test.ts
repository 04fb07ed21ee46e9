import { expect, test } from 'vitest'
import { readDay } from '#app/domain/bulk/cells.ts'
import { readList } from '#app/domain/bulk/read-list.ts'
import { planPeople } from '#app/domain/bulk/plan-people.ts'
import type { PeopleFacts } from '#app/domain/bulk/plan-people.ts'
import { changesBetween } from '#app/domain/trace/changes.ts'
import { withinCeilings } from '#app/domain/evidence/limits.ts'
import { readCsv } from '#app/platform/sheets/read-csv.server.ts'

test.each([
  ['12 Mei 2026', '2026-05-12'],
  ['1 agustus 2026', '2026-08-01'],
  ['12/05/2026', '2026-05-12'],
  ['3-1-2026', '2026-01-03'],
  ['2026-05-12', '2026-05-12'],
  ['46154', '2026-05-12'],
  ['31/02/2026', undefined],
  ['05/2026', undefined],
  ['besok', undefined],
])('the day %s is read as %s', (text, day) => {
  expect(readDay(text)).toBe(day)
})

test.each([
  ['semicolons', Buffer.from('kode;nama\r\nx;"A; B"\r\n')],
  ['commas', Buffer.from('kode,nama\nx,A; B\n')],
  ['tabs and a mark', Buffer.from('\uFEFFkode\tnama\nx\tA; B\n')],
  ['a named delimiter', Buffer.from('sep=;\r\nkode;nama\r\nx;"A; B"\r\n')],
  ['UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('kode\tnama\nx\tA; B\n', 'utf16le')])],
])('a list with %s is taken apart', (_name, bytes) => {
  expect(readCsv(bytes)).toEqual([
    ['kode', 'nama'],
    ['x', 'A; B'],
  ])
})

test('Windows-1252 is read where UTF-8 does not hold, and bytes that are no text are refused', () => {
  expect(readCsv(Buffer.from([0x6e, 0x0a, 0xe9, 0x0a]))).toEqual([['n'], ['é']])
  expect(() => readCsv(Buffer.from([0x25, 0x50, 0x00, 0x01, 0x02]))).toThrow('not-a-list')
})

test('columns are found by their heads, in any order and case', () => {
  const table = [
    ['Peran*', 'NAMA', 'Kode unit', 'lain'],
    [' operator ', 'A', 'kanim-pati', 'x'],
    ['', '', '', ''],
  ]
  const { rows, ignored, faults } = readList('people', table)
  expect(rows).toMatchObject([{ row: 2, cells: { nama: 'A', peran: 'operator', kode_unit: 'kanim-pati', surel: '' } }])
  expect([ignored, faults]).toEqual([['lain'], []])
  expect(readList('people', [['nama', 'nama']]).faults.map(({ code }) => code)).toEqual([
    'column-missing',
    'column-missing',
    'column-twice',
  ])
})

const facts: PeopleFacts = {
  persons: [
    { id: 'me', name: 'Admin', email: 'me@x.id', nip: null, status: 'active', inReach: true, held: new Set() },
    { id: 'far', name: 'Jauh', email: 'far@x.id', nip: null, status: 'active', inReach: false, held: new Set() },
  ],
  units: [{ id: 'kanim-pati', kind: 'kanim', closedOn: null }],
  areaKeys: ['PW', 'MP'],
  mayGrantCentral: false,
  actorId: 'me',
  today: '2026-05-12',
}
const person = (cells: Readonly<Record<string, string>>, row = 2) => {
  const base = { nama: 'Operator', surel: 'a@x.id', nip: '', peran: 'operator', kode_unit: 'kanim-pati' }
  return { row, cells: { ...base, area: '', jabatan: '', mulai: '', sampai: '', ...cells } }
}

test.each([
  ['nobody to sign in', { surel: '' }, 'surel', 'login-missing'],
  ['oneself', { surel: 'me@x.id' }, 'surel', 'oneself'],
  ['an account out of reach', { surel: 'far@x.id' }, 'surel', 'account-elsewhere'],
  ['a number cut by a spreadsheet', { nip: '1.98E+17' }, 'nip', 'not-a-nip'],
  ['a role above branches', { peran: 'pimpinan' }, 'peran', 'central-role'],
  ['areas of a role without', { area: 'PW' }, 'area', 'role-areas'],
  ['a stranger’s area', { peran: 'ketua_pokja', area: 'XX' }, 'area', 'unknown-area'],
  ['a day that is none', { mulai: '30 Februari 2026' }, 'mulai', 'not-a-date'],
])('%s is a fault of its cell', (_name, cells, column, code) => {
  expect(planPeople([person(cells)], facts).rows[0]?.faults).toContainEqual(
    expect.objectContaining({ row: 2, column, code }),
  )
})

test('the same person may come twice with another role, and not with the same', () => {
  const rows = [person({}), person({ peran: 'ketua tim zi' }, 3), person({}, 4), person({ nama: 'Lain' }, 5)]
  const plan = planPeople(rows, facts)
  expect(plan.rows.map(({ outcome }) => outcome)).toEqual(['create', 'change', 'fault', 'fault'])
  expect(plan.rows[2]?.faults[0]).toMatchObject({ code: 'duplicate', detail: '2' })
})

test('what an event changed is told field by field', () => {
  expect(changesBetween({ a: 1, same: true }, { a: 2, same: true, role: { unitId: 'x' } })).toEqual([
    { field: 'a', from: 1, to: 2 },
    { field: 'role.unitId', from: null, to: 'x' },
  ])
})

test('limits never pass their ceilings', () => {
  const ceilings = { documentMiB: 10, imageMiB: 5, videoMiB: 100, files: 20 }
  expect(withinCeilings({ documentMiB: 50, files: 0 }, ceilings)).toEqual({ ...ceilings, files: 1 })
})
