import type { Insertable } from 'kysely'
import type { PrerequisiteValue } from '#app/domain/instrument/types.ts'
import type { NewEvent } from '#db/repositories/events.server.ts'
import type { UnitPrerequisiteTable } from '#db/schema.ts'
import { chance, pick } from './chance.server.ts'
import { isHandedIn } from './course.server.ts'
import type { SeedPlace } from './place.server.ts'

type Condition = { readonly key: string; readonly value: PrerequisiteValue; readonly confirmed: boolean }

/** Where each condition can be read. */
const sources: Readonly<Record<string, string>> = {
  previousPredicate: 'Keputusan penetapan predikat dan piagamnya.',
  coreService: 'Layanan paspor, izin tinggal, dan pemeriksaan keimigrasian.',
  impact: 'Layanan tatap muka dengan pemohon paspor setiap hari kerja.',
  tlhp: 'Rekapitulasi tindak lanjut dari inspektorat jenderal.',
  lhkpn: 'Rekap kepatuhan dari aplikasi e-LHKPN.',
  lhkan: 'Rekap kepatuhan dari aplikasi pelaporan.',
  buildingTime: 'Dihitung sejak pencanangan pembangunan zona integritas.',
  sakipUnit: 'Laporan hasil evaluasi SAKIP unit oleh inspektorat.',
  noLeadershipCase: 'Surat pernyataan kepala kantor.',
}

/** Kanim Pati holds WBK; two follow-ups of audits are open, and one condition waits for the Kanwil. */
const ofPati: readonly Condition[] = [
  { key: 'previousPredicate', value: 'WBK', confirmed: true },
  { key: 'coreService', value: true, confirmed: true },
  { key: 'impact', value: true, confirmed: true },
  { key: 'tlhp', value: 92.3, confirmed: false },
  { key: 'lhkpn', value: 100, confirmed: true },
  { key: 'lhkan', value: 100, confirmed: false },
  { key: 'buildingTime', value: 2, confirmed: true },
  { key: 'noLeadershipCase', value: true, confirmed: false },
]

/** The conditions that an office has entered beside its points, and those that its Kanwil has confirmed. */
export function unitConditionRows(place: SeedPlace) {
  const { assessmentId, office, people, time } = place
  const conditions = office.id === 'kanim-pati' ? ofPati : drawn(place)
  const prerequisites = conditions.map(({ key, value, confirmed }): Insertable<UnitPrerequisiteTable> => {
    const enteredAt = time.filled(`P:${key}`)
    const confirmedAt = confirmed ? time.judged(`P:${key}`, 0, enteredAt) : null
    return {
      assessmentId,
      key,
      value: JSON.stringify(value),
      note: sources[key] ?? '',
      version: 1,
      enteredBy: people.operator,
      enteredAt,
      confirmedVersion: confirmed ? 1 : null,
      confirmedBy: confirmed ? people.kanwil : null,
      confirmedAt,
    }
  })
  const events = prerequisites.flatMap((row, place): readonly NewEvent[] => {
    const { key, confirmedAt } = row
    const about = { stream: assessmentId, subject: `P:${key}`, oldValue: null }
    const value = conditions[place]!.value
    const entered = {
      ...about,
      at: row.enteredAt,
      actorId: people.operator,
      action: 'prerequisite.entered',
      newValue: { value, note: row.note, version: 1 },
    }
    if (!confirmedAt) return [entered]
    const confirmation = { ...about, at: confirmedAt, actorId: people.kanwil, action: 'prerequisite.confirmed' }
    return [entered, { ...confirmation, newValue: { version: 1 } }]
  })
  return { prerequisites, events }
}

function drawn({ office, profile }: SeedPlace): readonly Condition[] {
  const { quality, target, state } = profile
  const luck = (what: string) => chance(office.id, what)
  const confirmed = (key: string) => isHandedIn(state) && (state !== 'penilaian_kanwil' || luck(`${key} seen`) < 0.6)
  const full = (key: string, otherwise: number) => (luck(key) < quality ? 100 : otherwise)
  const grades = quality > 0.85 ? ['BB', 'A'] : ['B', 'BB', 'CC']
  const values: readonly (readonly [string, PrerequisiteValue])[] = [
    ['previousPredicate', target === 'WBBM' ? 'WBK' : 'none'],
    ['coreService', true],
    ['impact', true],
    ['tlhp', full('tlhp', 87.5)],
    ['lhkpn', full('lhkpn', 95)],
    ['lhkan', full('lhkan', 96.4)],
    ['buildingTime', quality > 0.5 ? 2 : 0],
    ['sakipUnit', pick(grades, office.id, 'sakip')],
    ['noLeadershipCase', true],
  ]
  return values
    .filter(([key]) => luck(`${key} entered`) < profile.answered)
    .map(([key, value]) => ({ key, value, confirmed: confirmed(key) }))
}
