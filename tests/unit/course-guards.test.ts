import { expect, test } from 'vitest'
import { windowsOn } from '#app/domain/calendar/window-exceptions.ts'
import type { GivenWindow } from '#app/domain/calendar/window-exceptions.ts'
import { isOpenOn, windowFor } from '#app/domain/calendar/windows.ts'
import { statesOfStep, windowOfState } from '#app/domain/workflow/course.ts'
import { guards, unmetGuards, yearsAfter } from '#app/domain/workflow/guards.ts'
import type { CourseFacts, Guard, Unmet } from '#app/domain/workflow/guards.ts'
import { moveFaults } from '#app/domain/workflow/move-input.ts'
import type { MoveInput } from '#app/domain/workflow/move-input.ts'
import { monitoringFrom, stateOn } from '#app/domain/workflow/passing.ts'
import { reopening } from '#app/domain/workflow/reopening.ts'
import type { AssessmentState } from '#app/domain/workflow/states.ts'
import { officer } from '#tests/support/worksheet-desk.ts'

const fine: CourseFacts = {
  target: 'WBK',
  waiting: 0,
  unaccepted: 0,
  givenBack: 0,
  findingsOpen: 0,
  fillOpen: true,
  reviseOpen: true,
  objections: 0,
  revokedUntil: null,
  today: '2026-05-12',
}

test.each<[Guard, Partial<CourseFacts>, Omit<Unmet, 'guard'>]>([
  ['fill-window', { fillOpen: false }, {}],
  ['revise-window', { reviseOpen: false }, {}],
  ['kanwil-judged', { waiting: 3 }, { items: 3 }],
  ['nothing-given-back', { givenBack: 2 }, { items: 2 }],
  ['findings-answered', { findingsOpen: 2 }, { items: 2 }],
  ['all-accepted', { unaccepted: 1 }, { items: 1 }],
  ['first-objection', { objections: 1 }, {}],
  ['not-revoked', { revokedUntil: '2026-05-13' }, { from: '2026-05-13' }],
  ['aims-at-wbk', { target: 'WBBM' }, {}],
])('%s does not hold with %o', (guard, facts, found) => {
  expect(unmetGuards([guard], { ...fine, ...facts })).toEqual([{ guard, ...found }])
  expect(unmetGuards([guard], fine)).toEqual([])
})

test('an office that aims at WBBM is awarded WBBM; whose two years are over may be proposed', () => {
  expect(unmetGuards(['aims-at-wbbm'], fine)).toEqual([{ guard: 'aims-at-wbbm' }])
  expect(unmetGuards(guards, { ...fine, revokedUntil: '2026-05-12' })).toEqual([{ guard: 'aims-at-wbbm' }])
})

test.each([
  ['2026-05-12', 2, '2028-05-12'],
  ['2024-02-29', 2, '2026-03-01'],
  ['2024-02-29', 4, '2028-02-29'],
])('%s and %i years is %s', (day, years, later) => {
  expect(yearsAfter(day, years)).toBe(later)
})

const said: MoveInput = { reason: '', letterNumber: null, letterDate: null, decidedOn: null, hasScan: false }
const letter = { letterNumber: 'B/1', letterDate: '2026-05-12' }
const at = { givenBack: 0, today: '2026-05-12' }

test.each<[string, Parameters<typeof moveFaults>[0], Partial<MoveInput>, Readonly<Record<string, readonly string[]>>]>([
  ['nothing is needed', { letter: 'none', reason: 'optional' }, {}, {}],
  ['a reason is', { letter: 'none', reason: 'required' }, { reason: '  ' }, { reason: ['required'] }],
  ['a reason is given', { letter: 'none', reason: 'required' }, { reason: 'Kurang.' }, {}],
  [
    'a reason is too long',
    { letter: 'none', reason: 'optional' },
    { reason: 'a'.repeat(2001) },
    { reason: ['too-long'] },
  ],
  ['nothing was returned and no reason', { letter: 'none', reason: 'unless-returned' }, {}, { reason: ['required'] }],
  [
    'a letter is needed',
    { letter: 'required', reason: 'optional' },
    {},
    { letterNumber: ['required'], letterDate: ['required'] },
  ],
  ['a letter is given', { letter: 'required', reason: 'optional' }, letter, {}],
  ['half a letter', { letter: 'optional', reason: 'optional' }, { letterNumber: 'B/1' }, { letterDate: ['required'] }],
  ['no letter where none need be', { letter: 'optional', reason: 'optional' }, {}, {}],
  [
    'a scan alone',
    { letter: 'optional', reason: 'optional' },
    { hasScan: true },
    { letterNumber: ['required'], letterDate: ['required'] },
  ],
  [
    'a letter of tomorrow',
    { letter: 'required', reason: 'optional' },
    { ...letter, letterDate: '2026-05-13', decidedOn: '2026-05-13' },
    { letterDate: ['in-future'], decidedOn: ['in-future'] },
  ],
])('what is said with a move: %s', (_name, rule, input, faults) => {
  expect(moveFaults(rule, { ...said, ...input }, at)).toEqual(faults)
})

test('a returned item says what a reason would', () => {
  expect(moveFaults({ letter: 'none', reason: 'unless-returned' }, said, { ...at, givenBack: 1 })).toEqual({})
})

test('an award is in monitoring from the day after', () => {
  expect(stateOn('ditetapkan_wbk', '2026-12-10', '2026-12-10')).toBe('ditetapkan_wbk')
  expect(stateOn('ditetapkan_wbbm', '2026-12-10', '2026-12-11')).toBe('pemantauan')
  expect(stateOn('ditetapkan_wbk', null, '2026-12-11')).toBe('ditetapkan_wbk')
  expect(stateOn('lulus', '2026-01-01', '2026-12-11')).toBe('lulus')
  expect(monitoringFrom('pembinaan', '2026-12-10')).toBeNull()
})

const window = (closesOn: string, given: Partial<GivenWindow> = {}): GivenWindow => ({
  kind: 'fill',
  opensOn: '2026-01-05',
  closesOn,
  exception: false,
  ...given,
})
const exception = window('2026-05-20', { opensOn: '2026-05-12', exception: true })

test.each([
  ['before it was given', [window('2026-05-10'), exception], '2026-05-11', false, '2026-05-10'],
  ['on its first day', [window('2026-05-10'), exception], '2026-05-12', true, '2026-05-20'],
  ['on its last day', [window('2026-05-10'), exception], '2026-05-20', true, '2026-05-20'],
  ['the day after', [window('2026-05-10'), exception], '2026-05-21', false, '2026-05-10'],
  ['while the cycle is open for longer', [window('2026-06-30'), exception], '2026-05-12', true, '2026-06-30'],
  [
    'of another kind',
    [window('2026-05-10'), { ...exception, kind: 'revise' as const }],
    '2026-05-12',
    false,
    '2026-05-10',
  ],
])('an exception %s', (_name, windows, day, open, closesOn) => {
  const found = windowFor(windowsOn(windows, day), 'fill')
  expect([isOpenOn(found, day), found?.closesOn]).toEqual([open, closesOn])
})

test('each stage lasts as long as its window', () => {
  expect(windowOfState('pembangunan')).toBe('fill')
  expect(windowOfState('penilaian_kanwil')).toBe('verify')
  expect(windowOfState('tindak_lanjut_tpi')).toBe('revise')
  expect(windowOfState('evaluasi_tpi_2')).toBeNull()
  expect(statesOfStep('evaluasi_internal')).toEqual(['evaluasi_tpi_1', 'tindak_lanjut_tpi', 'evaluasi_tpi_2'])
})

const kanwilPath = '/kementerian/ditjenim/kanwil-jateng/'
const ofKanwil = { path: kanwilPath, personId: 'reviewer' }
const reviewer = officer('verifikator_kanwil', ofKanwil)
const limited = officer('verifikator_kanwil', { ...ofKanwil, areas: ['MP'] })
const leader = officer('tpi_ketua', { path: '/kementerian/', personId: 'leader' })
const accepted = (tier: 'kanwil' | 'internal', answerVersion = 1) => {
  return { itemCode: 'A', tier, answerVersion, outcome: 'accepted' as const }
}

test.each([
  ['what the Kanwil accepted', reviewer, 'penilaian_kanwil', [accepted('kanwil')], 'kanwil'],
  ['nothing that was not accepted', reviewer, 'penilaian_kanwil', [], 'not-accepted'],
  ['nothing accepted on an older answer', reviewer, 'penilaian_kanwil', [accepted('kanwil', 0)], 'not-accepted'],
  ['nothing a tier above accepted', reviewer, 'penilaian_kanwil', [accepted('internal')], 'accepted-above'],
  ['nothing of another area', limited, 'penilaian_kanwil', [accepted('kanwil')], 'area'],
  ['nothing before its turn', reviewer, 'pembangunan', [accepted('kanwil')], 'state'],
  ['nothing in the turn of the Kanwil, as internal team', leader, 'penilaian_kanwil', [accepted('kanwil')], 'state'],
  ['what the Kanwil accepted, as internal team', leader, 'evaluasi_tpi_1', [accepted('kanwil')], 'internal'],
  ['nothing as the office', officer('kepala_kantor'), 'penilaian_kanwil', [accepted('kanwil')], 'role'],
] as const)('%s is opened again', (_name, actor, state: AssessmentState, verdicts, found) => {
  const place = { unitPath: `${kanwilPath}kanim-pati/`, today: '2026-05-12', year: 2026, state, areaKey: 'PW' }
  const may = reopening(actor, place, 1, verdicts)
  expect(may.allowed ? may.tier : may.reason).toBe(found)
})
