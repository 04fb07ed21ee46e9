import { expect, test } from 'vitest'
import { can } from '#app/domain/access/authorize.ts'
import { roles } from '#app/domain/access/roles.ts'
import type { Role } from '#app/domain/access/roles.ts'
import { assessmentStates } from '#app/domain/workflow/states.ts'
import type { AssessmentState } from '#app/domain/workflow/states.ts'
import {
  findTransition,
  isHandingIn,
  isMadeHere,
  isPlain,
  mayMove,
  transitions,
} from '#app/domain/workflow/transitions.ts'
import { aGrant, anActor, today, units, year } from './access/build.ts'

/** The course as process 4.3 has it, written down a second time: from, to, who. */
const golden: readonly (readonly [AssessmentState, AssessmentState, Role | 'time'])[] = [
  ['persiapan', 'pembangunan', 'kepala_kantor'],
  ['pembangunan', 'penilaian_mandiri', 'ketua_tim_zi'],
  ['penilaian_mandiri', 'penilaian_kanwil', 'kepala_kantor'],
  ['penilaian_kanwil', 'tindak_lanjut_kanwil', 'verifikator_kanwil'],
  ['penilaian_kanwil', 'evaluasi_tpi_1', 'kepala_kanwil'],
  ['penilaian_kanwil', 'tidak_diusulkan', 'kepala_kanwil'],
  ['tindak_lanjut_kanwil', 'penilaian_kanwil', 'ketua_tim_zi'],
  ['evaluasi_tpi_1', 'tindak_lanjut_tpi', 'tpi_ketua'],
  ['evaluasi_tpi_1', 'evaluasi_tpi_2', 'tpi_ketua'],
  ['tindak_lanjut_tpi', 'evaluasi_tpi_2', 'ketua_tim_zi'],
  ['evaluasi_tpi_2', 'diusulkan', 'tpi_pengendali_teknis'],
  ['evaluasi_tpi_2', 'tidak_diusulkan', 'tpi_pengendali_teknis'],
  ['diusulkan', 'seleksi_administrasi', 'biro_perencanaan'],
  ['seleksi_administrasi', 'lulus', 'biro_perencanaan'],
  ['seleksi_administrasi', 'lulus_dengan_catatan', 'biro_perencanaan'],
  ['seleksi_administrasi', 'tidak_lulus', 'biro_perencanaan'],
  ['lulus_dengan_catatan', 'lulus', 'biro_perencanaan'],
  ['lulus_dengan_catatan', 'tidak_lulus', 'biro_perencanaan'],
  ['tidak_lulus', 'sanggah', 'biro_perencanaan'],
  ['tidak_lulus', 'pembinaan', 'biro_perencanaan'],
  ['sanggah', 'lulus', 'biro_perencanaan'],
  ['sanggah', 'pembinaan', 'biro_perencanaan'],
  ['lulus', 'evaluasi_desk_tpn', 'biro_perencanaan'],
  ['evaluasi_desk_tpn', 'survei_dan_lapangan', 'biro_perencanaan'],
  ['evaluasi_desk_tpn', 'pembinaan', 'biro_perencanaan'],
  ['survei_dan_lapangan', 'clearance_panel', 'biro_perencanaan'],
  ['survei_dan_lapangan', 'pembinaan', 'biro_perencanaan'],
  ['clearance_panel', 'ditetapkan_wbk', 'biro_perencanaan'],
  ['clearance_panel', 'ditetapkan_wbbm', 'biro_perencanaan'],
  ['clearance_panel', 'pembinaan', 'biro_perencanaan'],
  ['ditetapkan_wbk', 'pemantauan', 'time'],
  ['ditetapkan_wbbm', 'pemantauan', 'time'],
  ['pemantauan', 'dicabut', 'biro_perencanaan'],
  ['pemantauan', 'persiapan', 'biro_perencanaan'],
  ['dicabut', 'persiapan', 'time'],
  ['tidak_diusulkan', 'persiapan', 'time'],
  ['pembinaan', 'persiapan', 'time'],
]

test('the table has the moves of the process and no other', () => {
  const named = (from: string, to: string) => `${from} > ${to}`
  expect(transitions.map(({ from, to }) => named(from, to)).sort()).toEqual(
    golden.map(([from, to]) => named(from, to)).sort(),
  )
})

test.each(assessmentStates)('from %s each role makes its own moves and is refused every other', (from) => {
  for (const to of assessmentStates) {
    for (const role of roles) {
      const own = golden.some(([one, other, who]) => one === from && other === to && who === role)
      expect(mayMove(from, to, role), `${role} to ${to}`).toBe(own)
    }
  }
})

test.each(assessmentStates)('in %s exactly those may move who make a move from it', (state) => {
  for (const role of roles.filter((one) => one !== 'publik')) {
    const place = { unitPath: units.office.unitPath, today, year, state, areaKey: null }
    const moves = golden.some(([from, , who]) => from === state && who === role)
    expect(can(anActor(aGrant(role)), 'assessment:advance', place), role).toBe(moves)
  }
})

test('decisions taken outside need their letter, and nothing else does', () => {
  for (const { by, recorded, letter, nextYear } of transitions) {
    if (by === 'time' || nextYear) continue
    expect(recorded).toBe(by.includes('biro_perencanaan'))
    expect(letter === 'required').toBe(recorded)
  }
})

test('an end without a predicate carries its reason', () => {
  const ends = transitions.filter(({ to }) => ['tidak_diusulkan', 'pembinaan', 'dicabut', 'tidak_lulus'].includes(to))
  expect(ends.map(({ reason }) => reason)).toEqual(ends.map(() => 'required'))
})

test('one press moves an office through its own work alone', () => {
  expect(transitions.filter(isPlain).map(({ to }) => to)).toEqual(['pembangunan', 'penilaian_mandiri'])
})

test('handing in has a page of its own, and time and the next year need nobody', () => {
  expect(transitions.filter(isHandingIn).map(({ from }) => from)).toEqual(['penilaian_mandiri', 'tindak_lanjut_kanwil'])
  expect(transitions.filter((one) => !isMadeHere(one) && !isHandingIn(one)).map(({ to }) => to)).toEqual([
    'pemantauan',
    'pemantauan',
    'persiapan',
    'persiapan',
    'persiapan',
    'persiapan',
  ])
  expect(findTransition('persiapan', 'dicabut')).toBeUndefined()
})
