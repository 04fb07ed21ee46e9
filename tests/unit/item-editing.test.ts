import { describe, expect, test } from 'vitest'
import { localDay } from '#app/domain/calendar/local-day.ts'
import { isOpenOn, windowFor } from '#app/domain/calendar/windows.ts'
import { itemEditing } from '#app/domain/workflow/item-editing.ts'
import type { EditingFacts } from '#app/domain/workflow/item-editing.ts'
import { assessmentStates } from '#app/domain/workflow/states.ts'
import { aGrant, anActor, today, units, year } from './access/build.ts'

const operator = anActor(aGrant('operator_satker'))
const pokja = anActor(aGrant('anggota_pokja', { areas: ['PW'] }))
const fill = { kind: 'fill' as const, opensOn: '2026-01-05', closesOn: '2026-05-31' }
const revise = { kind: 'revise' as const, opensOn: '2026-05-01', closesOn: '2026-05-15' }

function facts(
  changes: Partial<Omit<EditingFacts, 'place'>> & { place?: Partial<EditingFacts['place']> } = {},
): EditingFacts {
  const { place, ...others } = changes
  const base = { unitPath: units.office.unitPath, today, year, state: 'penilaian_mandiri' as const, areaKey: 'PW' }
  return {
    place: { ...base, ...place },
    itemState: 'belum_unggah',
    windows: [fill, revise],
    cycleState: 'open',
    ...others,
  }
}
const edit = (actor: typeof operator, changes: Parameters<typeof facts>[0] = {}) =>
  itemEditing(actor, 'answer:write', facts(changes))

test.each([
  ['the operator fills in', operator, {}, { editable: true, revising: false }],
  ['a team member in the own area', pokja, {}, { editable: true, revising: false }],
  ['a team member in another area', pokja, { place: { areaKey: 'MP' } }, { editable: false, reason: 'area' }],
  ['a team member on a result', pokja, { place: { areaKey: undefined } }, { editable: false, reason: 'area' }],
  ['a reader', anActor(aGrant('pimpinan')), {}, { editable: false, reason: 'role' }],
  ['another office', anActor(aGrant('operator_satker', units.far)), {}, { editable: false, reason: 'office' }],
  ['a judged item', operator, { itemState: 'lengkap' }, { editable: false, reason: 'item-locked' }],
  ['a closed cycle', operator, { cycleState: 'closed' }, { editable: false, reason: 'window-closed' }],
  ['no window was set', operator, { windows: [] }, { editable: true, revising: false }],
] as const)('%s', (_name, actor, changes, editing) => {
  expect(edit(actor, changes as Parameters<typeof facts>[0])).toEqual(editing)
})

describe('while it is judged', () => {
  const state = 'penilaian_kanwil' as const
  test('only a returned item is open, within the window for repairs', () => {
    expect(edit(operator, { place: { state }, itemState: 'perlu_perbaikan' })).toEqual({
      editable: true,
      revising: true,
    })
    expect(edit(operator, { place: { state }, itemState: 'menunggu_verifikasi' })).toEqual({
      editable: false,
      reason: 'assessment-closed',
    })
    expect(edit(operator, { place: { state, today: '2026-05-16' }, itemState: 'perlu_perbaikan' })).toEqual({
      editable: false,
      reason: 'window-closed',
    })
  })

  test('a formal return opens the rest of the worksheet, but nothing that was accepted', () => {
    const given = { place: { state: 'tindak_lanjut_kanwil' as const } }
    expect(edit(operator, { ...given, itemState: 'menunggu_verifikasi' })).toEqual({ editable: true, revising: true })
    expect(edit(operator, { ...given, itemState: 'lengkap' })).toMatchObject({ reason: 'item-locked' })
  })
})

test.each(assessmentStates)('in %s an untouched item is open exactly where the office works', (state) => {
  const open = ['persiapan', 'pembangunan', 'penilaian_mandiri', 'tindak_lanjut_kanwil'].includes(state)
  expect(edit(operator, { place: { state } }).editable).toBe(open)
})

test.each([
  ['WIB, the last minute', 'Asia/Jakarta', '2026-05-31T16:59:59.999Z', true],
  ['WIB, the minute after', 'Asia/Jakarta', '2026-05-31T17:00:00.000Z', false],
  ['WITA, the last minute', 'Asia/Makassar', '2026-05-31T15:59:59.999Z', true],
  ['WITA, the minute after', 'Asia/Makassar', '2026-05-31T16:00:00.000Z', false],
  ['WIT, the last minute', 'Asia/Jayapura', '2026-05-31T14:59:59.999Z', true],
  ['WIT, the minute after', 'Asia/Jayapura', '2026-05-31T15:00:00.000Z', false],
  ['WIT, the first minute', 'Asia/Jayapura', '2026-01-04T15:00:00.000Z', true],
  ['WIT, the minute before', 'Asia/Jayapura', '2026-01-04T14:59:59.999Z', false],
])('%s of the window', (_name, zone, instant, open) => {
  expect(isOpenOn(fill, localDay(new Date(instant), zone))).toBe(open)
})

test('the nearest branch sets the window', () => {
  const near = { ...fill, closesOn: '2026-06-30' }
  expect(windowFor([near, fill, revise], 'fill')).toBe(near)
  expect(windowFor([fill], 'revise')).toBeUndefined()
})
