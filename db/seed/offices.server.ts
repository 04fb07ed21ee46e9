import { assessmentStates } from '#app/domain/workflow/states.ts'
import type { AssessmentState } from '#app/domain/workflow/states.ts'
import reference from '#db/reference/data/offices.json' with { type: 'json' }
import { chance } from './chance.server.ts'

/** An office of the catalogue as the demonstration uses it. */
export type SeedOffice = {
  readonly id: string
  /** 'pati': the part of its sign-ins behind the dot. */
  readonly key: string
  readonly name: string
  readonly shortName: string
  readonly city: string
  readonly kanwilId: string
  readonly kanwilKey: string
  readonly kanwilName: string
}

/** How far an office has come; null when no assessment was opened for it. */
export type Profile = {
  readonly target: 'WBK' | 'WBBM'
  readonly state: AssessmentState
  /** From 0 to 1: how good its answers are. */
  readonly quality: number
  /** From 0 to 1: the share of items that are answered. */
  readonly answered: number
  /** From 0 to 1: the share of answered items that have evidence. */
  readonly evidence: number
  /** The Kanwil has judged all of it and given nothing back. */
  readonly reviewed?: true
  /** From 0 to 1: the share of judged items that come back, where it is not that of the state. */
  readonly returned?: number
}

/** Shorter than the code of the catalogue, because people type them. */
const kanwilKeys: Readonly<Record<string, string>> = {
  'kanwil-jawa-tengah': 'jateng',
  'kanwil-jawa-timur': 'jatim',
  'kanwil-jawa-barat': 'jabar',
}

/** Every office of the catalogue, in its order. */
export const seedOffices: readonly SeedOffice[] = reference.offices.map((office) => {
  const region = reference.kanwil.find(({ code }) => code === office.kanwil)!
  return {
    id: office.code,
    key: office.code.replace(/^[a-z]+-/, ''),
    name: office.name,
    shortName: office.short,
    city: office.city,
    kanwilId: office.kanwil,
    kanwilKey: kanwilKeys[office.kanwil] ?? region.key,
    kanwilName: region.name,
  }
})

/** Offices whose place in the story is told, not drawn. */
const told: Readonly<Record<string, Profile | null>> = {
  'kanim-pati': { target: 'WBBM', state: 'penilaian_mandiri', quality: 0.9, answered: 1, evidence: 1 },
  'kanim-surabaya': {
    ...{ target: 'WBK', state: 'penilaian_kanwil', quality: 0.68, answered: 0.97, evidence: 0.9, returned: 0.1 },
  },
  'kanim-semarang': {
    ...{ target: 'WBBM', state: 'penilaian_kanwil', quality: 0.94, answered: 1, evidence: 0.98, reviewed: true },
  },
  'kanim-surakarta': { target: 'WBK', state: 'evaluasi_tpi_1', quality: 0.93, answered: 1, evidence: 1 },
  'kanim-cilacap': {
    ...{ target: 'WBK', state: 'penilaian_kanwil', quality: 0.78, answered: 1, evidence: 0.9, returned: 0.14 },
  },
  'kanim-pemalang': { target: 'WBK', state: 'tindak_lanjut_kanwil', quality: 0.7, answered: 1, evidence: 0.85 },
  'kanim-wonosobo': { target: 'WBK', state: 'pembangunan', quality: 0.55, answered: 0.6, evidence: 0.6 },
  'kanim-purworejo': { target: 'WBK', state: 'persiapan', quality: 0.4, answered: 0.15, evidence: 0.5 },
  'kanim-blora': null,
  'kanim-tegal': null,
}

/** How many of the other offices stand in each state; what remains builds its zone. */
const counts: Readonly<Partial<Record<AssessmentState, number>>> = {
  persiapan: 14,
  penilaian_mandiri: 28,
  penilaian_kanwil: 14,
  tindak_lanjut_kanwil: 6,
  evaluasi_tpi_1: 6,
  tindak_lanjut_tpi: 4,
  evaluasi_tpi_2: 4,
  tidak_diusulkan: 3,
  diusulkan: 3,
  seleksi_administrasi: 2,
  lulus_dengan_catatan: 1,
  tidak_lulus: 2,
  sanggah: 1,
  lulus: 2,
  evaluasi_desk_tpn: 2,
  survei_dan_lapangan: 2,
  clearance_panel: 1,
  ditetapkan_wbk: 2,
  ditetapkan_wbbm: 1,
  pembinaan: 2,
  pemantauan: 2,
  dicabut: 1,
}

/** What offices in a state are like: answered and evidence as shares, quality as a range. */
const likeness: Readonly<Partial<Record<AssessmentState, readonly [answered: number, low: number, high: number]>>> = {
  persiapan: [0.2, 0.3, 0.6],
  pembangunan: [0.65, 0.45, 0.85],
  penilaian_mandiri: [0.93, 0.5, 0.96],
  penilaian_kanwil: [1, 0.6, 0.97],
  tindak_lanjut_kanwil: [1, 0.55, 0.85],
  evaluasi_tpi_1: [1, 0.68, 0.95],
  tindak_lanjut_tpi: [1, 0.66, 0.88],
  evaluasi_tpi_2: [1, 0.72, 0.96],
  tidak_diusulkan: [1, 0.35, 0.6],
  pembinaan: [1, 0.5, 0.7],
  tidak_lulus: [1, 0.6, 0.8],
}

/** The profile of every office that takes part this year, by its id. */
export function seedProfiles(): ReadonlyMap<string, Profile | null> {
  const others = seedOffices
    .filter(({ id }) => !Object.hasOwn(told, id))
    .sort((a, b) => chance('order', a.id) - chance('order', b.id))
  const unassessed = others.splice(0, 3)
  const states = assessmentStates.flatMap((state) => Array<AssessmentState>(counts[state] ?? 0).fill(state))
  const drawn = others.map(({ id }, place) => [id, draw(id, states[place] ?? 'pembangunan')] as const)
  return new Map([...Object.entries(told), ...unassessed.map(({ id }) => [id, null] as const), ...drawn])
}

function draw(id: string, state: AssessmentState): Profile {
  const [answered, low, high] = likeness[state] ?? [1, 0.86, 0.99]
  const spread = chance('answered', id) * 0.25 - 0.15
  const quality = low + chance('quality', id) * (high - low)
  const wbbm = state === 'ditetapkan_wbbm' || (state !== 'ditetapkan_wbk' && chance('target', id) < 0.28)
  return {
    target: wbbm ? 'WBBM' : 'WBK',
    state,
    quality,
    answered: answered === 1 ? 1 : Math.min(1, Math.max(0.05, answered + spread)),
    evidence: Math.min(1, 0.55 + quality * 0.45),
  }
}
