import { atOffices, forSome } from './row.ts'
import type { Row } from './row.ts'
import { internal, kanwil, officeTeam, readers, wholeOffice } from './seats.ts'
import type { OfficeId, Seat } from './seats.ts'
import { assessmentOf, items } from './seed.ts'

const overview = '_app.offices.$officeId._index.tsx'
const activity = '_app.offices.$officeId.activity.tsx'
const conditions = '_app.assessments.$assessmentId.prerequisites.tsx'
const submission = '_app.assessments.$assessmentId.submit.tsx'
const trace = '_app.assessments.$assessmentId.trace.tsx'

type Fields = Readonly<Record<string, string>>
const office = (officeId: OfficeId) => ({ params: { officeId } })
const sent = (fields: Fields) => (officeId: OfficeId) => ({ params: { assessmentId: assessmentOf(officeId) }, fields })
const assessment = sent({})
const traced = (node: string) => (officeId: OfficeId) => ({
  ...assessment(officeId),
  query: `?track=claimed&node=${node}`,
})
const move = (to: string) => (officeId: OfficeId) => ({
  ...office(officeId),
  fields: { assessmentId: assessmentOf(officeId), version: '1', to },
})

// Scores and state are read by the whole office, the tiers above it and the leadership; by the national team once the
// office was proposed to it.
const seen: readonly Seat[] = [...officeTeam, ...readers]
const own = atOffices({ ok: seen })
const proposed = atOffices({ ok: [...seen, 'tpn'] })
const onlyHead = atOffices({ ok: ['kepala_kantor'] })
const onlyLead = atOffices({ ok: ['ketua_tim_zi'] })
const onlyReviewer = atOffices({ ok: ['verifikator_kanwil'] })

const reading: readonly Row[] = [
  {
    route: '_app.monitoring.tsx',
    method: 'GET',
    act: 'the offices within reach',
    ask: () => ({}),
    rights: forSome([...[...kanwil, ...internal], ...(['biro_perencanaan', 'pengelola_survei', 'pimpinan'] as const)]),
  },
  { route: overview, method: 'GET', act: 'an office', ask: office, rights: own },
  { route: overview, method: 'GET', act: 'a proposed office', state: 'diusulkan', ask: office, rights: proposed },
  {
    route: overview,
    method: 'GET',
    act: 'an office in a year without assessment',
    ask: (officeId) => ({ ...office(officeId), query: '?year=2024' }),
    rights: own,
  },
  {
    route: activity,
    method: 'GET',
    act: 'what happened at an office',
    ask: office,
    rights: atOffices({ ok: [...seen, 'admin', 'admin_kanwil'] }),
  },
  { route: conditions, method: 'GET', act: 'the conditions', ask: assessment, rights: own },
  { route: conditions, method: 'GET', act: 'proposed', state: 'diusulkan', ask: assessment, rights: proposed },
  { route: submission, method: 'GET', act: 'what is about to be handed in', ask: assessment, rights: own },
  { route: submission, method: 'GET', act: 'proposed', state: 'diusulkan', ask: assessment, rights: proposed },
  { route: trace, method: 'GET', act: 'readiness', ask: traced('readiness'), rights: own },
  { route: trace, method: 'GET', act: 'proposed', state: 'diusulkan', ask: traced('TOTAL'), rights: proposed },
  { route: trace, method: 'GET', act: 'an item of the own area', ask: traced(items.inArea), rights: own },
  {
    route: trace,
    method: 'GET',
    act: 'an item of another area',
    ask: traced(items.elsewhere),
    rights: atOffices({ ok: [...wholeOffice, ...readers] }),
  },
]

const entry = { intent: 'save', key: 'tlhp', version: '1', value: '90', note: 'Surat keterangan baru' }
const confirmation = { intent: 'confirm', key: 'tlhp', version: '1' }
const handIn = { version: '1', responsible: 'yes' }
const condition = { route: conditions, method: 'POST' } as const
const submit = { route: submission, method: 'POST', ask: sent(handIn) } as const
const step = { route: overview, method: 'POST' } as const

const writing: readonly Row[] = [
  { ...condition, act: 'save', ask: sent(entry), rights: atOffices({ ok: wholeOffice }) },
  {
    ...condition,
    act: 'save after handing in',
    state: 'penilaian_kanwil',
    ask: sent(entry),
    rights: atOffices({ ok: [], closed: wholeOffice }),
  },
  { ...condition, act: 'confirm', state: 'penilaian_kanwil', ask: sent(confirmation), rights: onlyReviewer },
  {
    ...condition,
    act: 'confirm before it was handed in',
    ask: sent(confirmation),
    rights: atOffices({ ok: [], closed: ['verifikator_kanwil'] }),
  },
  { ...submit, act: 'submit', state: 'penilaian_mandiri', rights: onlyHead },
  {
    ...submit,
    act: 'submit before the self assessment',
    rights: atOffices({ ok: [], closed: ['kepala_kantor'] }),
  },
  {
    ...submit,
    act: 'submit once more',
    state: 'penilaian_kanwil',
    rights: atOffices({ ok: [], closed: ['kepala_kantor'] }),
  },
  { ...submit, act: 'submit what was formally given back', state: 'tindak_lanjut_kanwil', rights: onlyLead },
  { ...step, act: 'pembangunan', state: 'persiapan', ask: move('pembangunan'), rights: onlyHead },
  { ...step, act: 'penilaian_mandiri', ask: move('penilaian_mandiri'), rights: onlyLead },
  {
    ...step,
    act: 'leave a stage out',
    state: 'persiapan',
    ask: move('penilaian_mandiri'),
    rights: atOffices({ ok: [], closed: ['kepala_kantor'] }),
  },
]

export const officeRows: readonly Row[] = [...reading, ...writing]
