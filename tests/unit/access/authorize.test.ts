import { expect, test } from 'vitest'
import type { Actor } from '#app/domain/access/actor.ts'
import type { Action } from '#app/domain/access/actions.ts'
import {
  areasFor,
  authorize,
  authorizeAnywhere,
  authorizeMove,
  branchPaths,
  can,
  canAnywhere,
} from '#app/domain/access/authorize.ts'
import type { Place } from '#app/domain/access/authorize.ts'
import { homeOf } from '#app/domain/access/home.ts'
import type { Role } from '#app/domain/access/roles.ts'
import { roles } from '#app/domain/access/roles.ts'
import { assessmentStates } from '#app/domain/workflow/states.ts'
import { movesFrom, transitions } from '#app/domain/workflow/transitions.ts'
import { aGrant, anActor, today, units, year } from './build.ts'

const here: Place = { unitPath: units.office.unitPath, state: 'penilaian_mandiri', areaKey: null, today, year }
const judged = { ...here, state: 'penilaian_kanwil' } as const
const reviewer = aGrant('verifikator_kanwil')
const was = (role: Role, from: string, to: string | null) => aGrant(role, { from, to })

const refusals: readonly [name: string, Actor, Action, Place, code: string, reason: string][] = [
  ['nobody reaches anything', anActor(), 'office:read', here, 'not-found', 'office'],
  [
    'an operator does not see the neighbour',
    anActor(aGrant('operator_satker', units.neighbour)),
    'answer:write',
    here,
    'not-found',
    'office',
  ],
  [
    'an operator of the Kanwil as a unit does not see its offices',
    anActor(aGrant('operator_satker', units.kanwil)),
    'answer:read',
    here,
    'not-found',
    'office',
  ],
  [
    'a reviewer does not see another region',
    anActor(reviewer),
    'office:read',
    { ...here, unitPath: units.far.unitPath },
    'not-found',
    'office',
  ],
  [
    'an office does not see its Kanwil',
    anActor(aGrant('kepala_kantor')),
    'office:read',
    { ...here, unitPath: units.kanwil.unitPath },
    'not-found',
    'office',
  ],
  ['an operator does not submit', anActor(aGrant('operator_satker')), 'assessment:submit', here, 'forbidden', 'role'],
  ['leadership only reads', anActor(aGrant('pimpinan')), 'answer:write', here, 'forbidden', 'role'],
  ['an administrator sees no answers', anActor(aGrant('admin')), 'answer:read', here, 'forbidden', 'role'],
  [
    'answers are locked once handed in',
    anActor(aGrant('operator_satker')),
    'answer:write',
    judged,
    'forbidden',
    'state',
  ],
  ['nobody judges before it is handed in', anActor(reviewer), 'item:judge', here, 'forbidden', 'state'],
  [
    'a member of one area does not write in another',
    anActor(aGrant('anggota_pokja', { areas: ['PW'] })),
    'answer:write',
    { ...here, areaKey: 'MP' },
    'forbidden',
    'area',
  ],
  [
    'a reviewer who was operator there this year does not judge',
    anActor(reviewer, was('operator_satker', '2026-01-01', '2026-01-31')),
    'item:judge',
    judged,
    'forbidden',
    'own-office',
  ],
  [
    'nor does one whose office role was taken back this year',
    anActor(reviewer, { ...was('ketua_pokja', '2026-02-01', null), ended: true }),
    'item:judge',
    judged,
    'forbidden',
    'own-office',
  ],
  [
    'nor the internal team, on any member’s own office',
    anActor(aGrant('tpi_ketua'), was('anggota_pokja', '2025-06-01', '2026-01-01')),
    'item:judge',
    { ...here, state: 'evaluasi_tpi_1' },
    'forbidden',
    'own-office',
  ],
  [
    'a reviewer does not judge the own Kanwil as a unit',
    anActor(reviewer),
    'item:judge',
    { ...judged, unitPath: units.kanwil.unitPath },
    'forbidden',
    'own-office',
  ],
]

test.each(refusals)('%s', (_name, actor, action, place, code, reason) => {
  expect(() => authorize(actor, action, place)).toThrow(expect.objectContaining({ code, reason }))
  expect(can(actor, action, place)).toBe(false)
})

test('a role of an earlier year does not make an office one’s own', () => {
  const actor = anActor(reviewer, was('operator_satker', '2024-01-01', '2025-12-31'))
  expect(can(actor, 'item:judge', judged)).toBe(true)
  expect(can(actor, 'item:judge', { ...judged, year: 2025 })).toBe(false)
})

test('a role at the neighbour does not matter here', () => {
  const actor = anActor(reviewer, aGrant('operator_satker', units.neighbour))
  expect(can(actor, 'item:judge', judged)).toBe(true)
})

test.each([
  ['the day before an acting head begins', '2026-05-09', false],
  ['the first day', '2026-05-10', true],
  ['the last day', '2026-05-20', true],
  ['the day after', '2026-05-21', false],
])('%s', (_name, day, allowed) => {
  const actor = anActor(aGrant('kepala_kantor', { acting: 'plt', from: '2026-05-10', to: '2026-05-20' }))
  expect(can(actor, 'assessment:submit', { ...here, today: day })).toBe(allowed)
})

test('a role that was taken back gives nothing, whatever its days say', () => {
  expect(can(anActor(aGrant('kepala_kantor', { ended: true })), 'assessment:submit', here)).toBe(false)
})

test('several roles add up, each in its own place', () => {
  const actor = anActor(aGrant('operator_satker', units.neighbour), aGrant('anggota_pokja', { areas: ['PW'] }))
  expect(can(actor, 'answer:write', { ...here, areaKey: 'PW' })).toBe(true)
  expect(can(actor, 'answer:write', { ...here, areaKey: 'MP' })).toBe(false)
  expect(can(actor, 'answer:write', { ...here, unitPath: units.neighbour.unitPath, areaKey: 'MP' })).toBe(true)
})

test('areas, branches and pages follow from the grants', () => {
  const member = anActor(aGrant('anggota_pokja', { areas: ['PW', 'MP'] }))
  expect(areasFor(member, 'answer:write', here)).toEqual(['MP', 'PW'])
  expect(areasFor(member, 'answer:write', judged)).toEqual([])
  expect(areasFor(anActor(aGrant('operator_satker')), 'answer:write', here)).toBeNull()
  const both = anActor(reviewer, aGrant('pimpinan'), aGrant('kepala_kanwil', units.otherKanwil))
  expect(branchPaths(both, 'monitoring:read', today)).toEqual(['/kementerian/'])
  expect(branchPaths(anActor(reviewer), 'monitoring:read', today)).toEqual([units.kanwil.unitPath])
  expect(canAnywhere(member, 'monitoring:read', today)).toBe(false)
  expect(() => authorizeAnywhere(member, 'monitoring:read', today)).toThrow(
    expect.objectContaining({ code: 'forbidden' }),
  )
})

test.each([
  ['operator_satker', '/offices/kanim-pati'],
  ['kepala_kantor', '/offices/kanim-pati'],
  ['verifikator_kanwil', '/reviews'],
  ['tpi_anggota', '/reviews'],
  ['biro_perencanaan', '/monitoring'],
  ['pimpinan', '/monitoring'],
  ['viewer', '/instrumen'],
  ['admin', '/people'],
  ['ombudsman', '/instrumen'],
] as const)('%s begins at %s', (role, home) => {
  expect(homeOf(anActor(aGrant(role)), today)).toBe(home)
})

const moves = transitions.flatMap((transition) => roles.map((role) => ({ ...transition, role })))

test.each(moves)('$role moves $from to $to only when the course says so', ({ from, to, by, role }) => {
  const actor = anActor(aGrant(role))
  const attempt = () => authorizeMove(actor, to, { ...here, state: from })
  if (by !== 'time' && by.includes(role)) expect(attempt()).toMatchObject({ role })
  else expect(attempt).toThrow()
})

test('a forged move is refused to whoever may move otherwise', () => {
  const head = anActor(aGrant('kepala_kantor'))
  const forged = () => authorizeMove(head, 'ditetapkan_wbk', { ...here, state: 'penilaian_mandiri' })
  expect(forged).toThrow(expect.objectContaining({ code: 'conflict', reason: 'no-such-move' }))
})

test('nobody moves the own office along as its assessor', () => {
  const actor = anActor(aGrant('kepala_kanwil'), aGrant('operator_satker'))
  const attempt = () => authorizeMove(actor, 'evaluasi_tpi_1', judged)
  expect(attempt).toThrow(expect.objectContaining({ code: 'forbidden', reason: 'own-office' }))
})

test('every state can be reached and left', () => {
  const reached = new Set(transitions.map(({ to }) => to))
  expect(assessmentStates.filter((state) => !reached.has(state))).toEqual([])
  expect(assessmentStates.filter((state) => movesFrom(state).length === 0)).toEqual([])
})
