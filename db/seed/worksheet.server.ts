import type { IndexedItem } from '#app/domain/instrument/index-edition.ts'
import type { Answer } from '#app/domain/scoring/answers.ts'
import { anAnswer } from './answers.server.ts'
import { chance } from './chance.server.ts'
import { judgedIn } from './course.server.ts'
import type { Profile } from './offices.server.ts'
import { patiAccepted, patiAnswers, patiOpen, patiReturned, patiUnproven, patiWaiting } from './pati.server.ts'

type Tier = 'kanwil' | 'internal' | 'national'
export type Returned = { readonly reasonCode: string; readonly note: string }

/** What an office says about one item and what was made of it. */
export type SeedItem = {
  readonly code: string
  readonly indexed: IndexedItem
  readonly answer: Answer
  readonly proven: boolean
  readonly handedIn: boolean
  /** Who has accepted it, from the lowest tier on. */
  readonly acceptedBy: readonly Tier[]
  readonly returned: (Returned & { readonly by: Exclude<Tier, 'national'> }) | null
}

const returns: readonly Returned[] = [
  { reasonCode: 'TIDAK_LENGKAP', note: 'Notula dan daftar hadir belum dilampirkan.' },
  { reasonCode: 'BELUM_TTD', note: 'Dokumen belum ditandatangani dan belum bernomor.' },
  { reasonCode: 'TIDAK_RELEVAN', note: 'Berkas tidak membuktikan kriteria ini.' },
  { reasonCode: 'ANGKA_TIDAK_COCOK', note: 'Angka pada jawaban berbeda dengan laporan.' },
  { reasonCode: 'TANPA_TINDAK_LANJUT', note: 'Hasil evaluasi belum ditindaklanjuti.' },
]

/** The answered items of an office, by its profile. */
export function seedItems(officeId: string, profile: Profile, items: readonly IndexedItem[]): readonly SeedItem[] {
  if (officeId === 'kanim-pati') return items.flatMap(patiItem)
  const drawn = judgedIn(profile.state, chance(officeId, 'judged'))
  const judged = profile.reviewed ? { ...drawn, kanwil: 1 } : drawn
  return items.flatMap((indexed): readonly SeedItem[] => {
    const { code, item } = indexed
    const luck = (what: string) => chance(officeId, code, what)
    if (luck('answered') >= profile.answered) return []
    const handedIn = judged.kanwil > 0
    // Some areas of every office lag behind its others.
    const area = code.split('.').slice(0, 3).join('.')
    const quality = Math.min(1, Math.max(0, profile.quality + (chance(officeId, area.slice(-1), 'area') - 0.55) * 0.2))
    const kanwil = luck('kanwil') < judged.kanwil
    const internal = kanwil && luck('internal') < judged.internal
    const by = internal ? 'internal' : 'kanwil'
    const isReturned = kanwil && returnsOften(profile) > luck('returned')
    const tiers: readonly Tier[] = internal ? ['kanwil', 'internal'] : kanwil ? ['kanwil'] : []
    const settled: readonly Tier[] = judged.national && code.startsWith('B.') ? [...tiers, 'national'] : tiers
    return [
      {
        code,
        indexed,
        answer: anAnswer(item, quality, officeId),
        proven: luck('proven') < profile.evidence,
        handedIn,
        acceptedBy: isReturned ? settled.filter((tier) => tier !== by) : settled,
        returned: isReturned ? { ...returns[Math.floor(luck('reason') * returns.length)]!, by } : null,
      },
    ]
  })
}

/** Items are given back while they are judged and while the office follows up; afterwards nothing is open. */
function returnsOften({ state, reviewed, returned }: Profile): number {
  if (reviewed) return 0
  if (returned !== undefined) return returned
  if (state === 'tindak_lanjut_kanwil' || state === 'tindak_lanjut_tpi') return 0.12
  return state === 'penilaian_kanwil' || state === 'evaluasi_tpi_1' ? 0.05 : 0
}

function patiItem(indexed: IndexedItem): readonly SeedItem[] {
  const { code, item } = indexed
  if (patiOpen.includes(code)) return []
  const returned = patiReturned[code]
  const proven = !patiUnproven.includes(code)
  const looked = code.startsWith('A.I.') ? 0.72 : item.kind === 'choice' && code.startsWith('A.II.') ? 0.45 : 0
  const accepted =
    proven && !patiWaiting.includes(code) && (patiAccepted.includes(code) || chance('pati', code) < looked)
  const handedIn = returned !== undefined || accepted || patiWaiting.includes(code) || chance('pati in', code) < 0.5
  return [
    {
      code,
      indexed,
      answer: patiAnswers[code] ?? (item.kind === 'choice' ? item.options[0]!.key : anAnswer(item, 1, 'kanim-pati')),
      proven,
      handedIn: proven && handedIn,
      acceptedBy: accepted && !returned ? ['kanwil'] : [],
      returned: returned ? { ...returned, by: 'kanwil' } : null,
    },
  ]
}
