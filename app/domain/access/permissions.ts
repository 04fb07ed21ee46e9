import {
  assessmentStates,
  evaluationStates,
  findingStates,
  followUpStates,
  openStates,
  revisionStates,
} from '#app/domain/workflow/states.ts'
import type { AssessmentState } from '#app/domain/workflow/states.ts'
import { transitions } from '#app/domain/workflow/transitions.ts'
import type { Action } from './actions.ts'
import type { Role } from './roles.ts'
import { roles } from './roles.ts'

/**
 * One row of the permission table: this role may do this, in these states of the assessment, on these areas.
 * The branch is not in the row: it comes with the grant. 'own' means the areas named in the grant.
 */
export type Permission = {
  readonly role: Role
  readonly action: Action
  readonly states: 'any' | readonly AssessmentState[]
  readonly areas: 'all' | 'own'
}

const officeTeam: readonly Role[] = ['operator_satker', 'anggota_pokja', 'ketua_pokja', 'ketua_tim_zi', 'kepala_kantor']
const wholeOffice: readonly Role[] = ['operator_satker', 'ketua_tim_zi', 'kepala_kantor']
const areaTeam: readonly Role[] = ['anggota_pokja', 'ketua_pokja']
const kanwil: readonly Role[] = ['verifikator_kanwil', 'kepala_kanwil']
const internal: readonly Role[] = ['tpi_anggota', 'tpi_ketua', 'tpi_pengendali_teknis']
const centre: readonly Role[] = ['biro_perencanaan', 'pengelola_survei', 'pimpinan']
const invited: readonly Role[] = ['tpn', 'ombudsman']
const proposed = after('evaluasi_tpi_2')
const withWindows: readonly AssessmentState[] = [...new Set([...openStates, ...revisionStates])]

/** Who may do what. The only place that says so; the server asks it and the auditor reads it. */
export const permissions: readonly Permission[] = [
  // Reading
  ...allow('office:read', [...officeTeam, ...kanwil, ...internal, ...centre, ...invited, 'viewer', 'admin']),
  ...allow('assessment:read', [...officeTeam, ...kanwil, ...internal, 'biro_perencanaan', 'pimpinan']),
  ...allow('assessment:read', ['tpn'], proposed),
  ...allow('answer:read', [...wholeOffice, ...kanwil, ...internal, 'biro_perencanaan', 'pimpinan']),
  ...allow('answer:read', areaTeam, 'any', 'own'),
  ...allow('answer:read', ['tpn'], proposed),
  ...allow('evidence:read', [...wholeOffice, ...kanwil, ...internal, 'biro_perencanaan', 'pimpinan']),
  ...allow('evidence:read', areaTeam, 'any', 'own'),
  ...allow('evidence:read', ['tpn'], proposed),
  ...allow('events:read', [...wholeOffice, ...kanwil, ...internal, 'biro_perencanaan', 'pimpinan', 'admin']),
  ...allow('events:read', areaTeam, 'any', 'own'),
  ...allow('monitoring:read', [...kanwil, ...internal, ...centre]),
  ...allow('indicator:read', [...officeTeam, ...kanwil, ...internal, ...centre]),

  ...allow('survey:read', [...officeTeam, ...kanwil, ...internal, ...centre]),
  ...allow('complaint:read', wholeOffice),
  ...allow('complaint:count', [...kanwil, 'pimpinan']),
  ...allow('complaint:oversee', kanwil),
  ...allow('inspection:read', [...wholeOffice, ...kanwil, ...internal, 'pimpinan', 'ombudsman']),

  // The office's own work
  ...allow('answer:write', wholeOffice, openStates),
  ...allow('answer:write', areaTeam, openStates, 'own'),
  ...allow('item:revise', wholeOffice, revisionStates),
  ...allow('item:revise', areaTeam, revisionStates, 'own'),
  ...allow('evidence:write', wholeOffice, openStates),
  ...allow('evidence:write', areaTeam, openStates, 'own'),
  ...allow('evidence:remove', wholeOffice, openStates),
  ...allow('evidence:remove', areaTeam, openStates, 'own'),
  ...allow('evidence:collect', officeTeam),
  ...allow('prerequisite:write', wholeOffice, openStates),
  ...allow('assessment:open', ['ketua_tim_zi', 'kepala_kantor', 'biro_perencanaan']),
  ...allow('assessment:submit', ['kepala_kantor'], ['penilaian_mandiri']),

  ...allow('complaint:enter', ['operator_satker', 'ketua_tim_zi']),
  ...allow('complaint:handle', ['operator_satker', 'ketua_tim_zi']),
  ...allow('complaint:assign', ['ketua_tim_zi', 'kepala_kantor']),
  ...allow('inspection:write', [...wholeOffice, ...kanwil, 'ombudsman']),
  ...allow('inspection:follow-up', wholeOffice),

  ...allow('paper:sign', ['ketua_tim_zi', 'kepala_kantor']),
  ...allow('figure:read-draft', officeTeam),
  ...allow('figure:write', wholeOffice),
  ...allow('figure:submit', wholeOffice),
  ...allow('publication:read', [...officeTeam, ...kanwil]),
  ...allow('publication:manage', ['kepala_kantor']),

  // What the public asks
  ...allow('information:read', [...officeTeam, ...kanwil, ...internal, 'biro_perencanaan', 'pimpinan', 'ombudsman']),
  ...allow('enquiry:write', officeTeam),
  ...allow('profile:write', wholeOffice),

  ...allow('service-time:read', [...officeTeam, ...kanwil, ...internal, ...centre]),
  ...allow('service-time:write', wholeOffice),
  ...allow('api-token:make', ['ketua_tim_zi', 'kepala_kantor']),
  ...allow('api-token:revoke', ['ketua_tim_zi', 'kepala_kantor', 'admin']),

  ...allow('survey:manage', wholeOffice),

  // Judgement
  ...allow('item:judge', ['verifikator_kanwil'], ['penilaian_kanwil'], 'own'),
  ...allow('item:judge', ['tpi_anggota'], ['evaluasi_tpi_1', 'evaluasi_tpi_2'], 'own'),
  ...allow('item:judge', ['tpi_ketua'], ['evaluasi_tpi_1', 'evaluasi_tpi_2']),
  ...allow('review:read', [...kanwil, ...internal]),
  ...allow('review:finish', ['verifikator_kanwil'], ['penilaian_kanwil'], 'own'),
  ...allow('review:finish', ['tpi_ketua'], ['evaluasi_tpi_1', 'evaluasi_tpi_2']),
  ...allow('conversation:write', [...wholeOffice, ...kanwil, ...internal]),
  ...allow('conversation:write', areaTeam, 'any', 'own'),
  ...allow('prerequisite:confirm', ['verifikator_kanwil'], ['penilaian_kanwil']),
  ...allow('minutes:sign-kanwil', kanwil),
  ...allow('minutes:sign-internal', internal),
  ...allow('item:reopen', ['verifikator_kanwil'], ['penilaian_kanwil', 'tindak_lanjut_kanwil'], 'own'),
  ...allow('item:reopen', ['tpi_anggota'], ['evaluasi_tpi_1', 'tindak_lanjut_tpi'], 'own'),
  ...allow('item:reopen', ['tpi_ketua'], ['evaluasi_tpi_1', 'tindak_lanjut_tpi']),
  ...allow('finding:read', [...wholeOffice, ...kanwil, ...internal, 'biro_perencanaan', 'pimpinan']),
  ...allow('finding:read', areaTeam, 'any', 'own'),
  ...allow('finding:read-draft', internal),
  ...allow('finding:write', ['tpi_anggota'], evaluationStates, 'own'),
  ...allow('finding:approve', ['tpi_ketua'], evaluationStates),
  ...allow('finding:sign', ['tpi_pengendali_teknis'], findingStates),
  ...allow('finding:answer', wholeOffice, followUpStates),
  ...allow('finding:answer', areaTeam, followUpStates, 'own'),
  ...allow('finding:judge', ['tpi_anggota'], findingStates, 'own'),
  ...allow('finding:judge', ['tpi_ketua'], findingStates),
  ...allow('national-result:record', ['biro_perencanaan'], proposed),
  ...allow('indicator:judge', ['verifikator_kanwil']),
  ...allow('period:reopen', kanwil),

  ...allow('survey-result:record', ['biro_perencanaan', 'pengelola_survei']),

  // The course
  ...advanceRows(),
  ...allow('window-exception:give', ['kepala_kanwil', 'biro_perencanaan'], withWindows),

  // Running the house
  ...allow('institution-prerequisite:write', ['biro_perencanaan', 'admin']),
  ...allow('cycle:manage', ['biro_perencanaan', 'admin']),
  ...allow('indicator-setting:manage', ['biro_perencanaan', 'admin']),
  ...allow('people:read', ['kepala_kanwil', 'admin']),
  ...allow('people:manage', ['admin']),
  ...allow('roles:grant', ['admin']),
  ...allow('organisation:manage', ['admin']),
  ...allow('limits:manage', ['admin']),
  ...allow('operation:read', ['admin']),
  ...allow('trace:search', ['admin']),
  ...allow('responsibility:assign', ['ketua_tim_zi', 'kepala_kantor']),
  ...allow('responsibility:assign', ['ketua_pokja'], 'any', 'own'),
  ...allow('permissions:read', [...internal, ...invited, 'kepala_kanwil', 'biro_perencanaan', 'pimpinan', 'admin']),
  ...allow('edition:read', roles),
]

/** Rows of the same action for several roles. */
function allow(
  action: Action,
  to: readonly Role[],
  states: Permission['states'] = 'any',
  areas: Permission['areas'] = 'all',
): readonly Permission[] {
  return to.map((role) => ({ role, action, states, areas }))
}

/** Who may move an assessment follows from the course itself; it is not written twice. */
function advanceRows(): readonly Permission[] {
  return roles.flatMap((role) => {
    const states = transitions.filter(({ by }) => by !== 'time' && by.includes(role)).map(({ from }) => from)
    return states.length === 0 ? [] : allow('assessment:advance', [role], [...new Set(states)])
  })
}

/** The national stages: everything that follows the internal team's second pass, except a unit that was not proposed. */
function after(state: AssessmentState): readonly AssessmentState[] {
  return assessmentStates.slice(assessmentStates.indexOf(state) + 1).filter((next) => next !== 'tidak_diusulkan')
}
