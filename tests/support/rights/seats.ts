import type { Role } from '#app/domain/access/roles.ts'

/**
 * Everybody who tries every route: one person for each role of the process, an administrator of one region besides,
 * somebody whose account has no role at all ('publik'), and somebody who is not signed in.
 */
export const seats = {
  operator_satker: { role: 'operator_satker', unitId: 'kanim-pati', areas: null, reach: 'office' },
  anggota_pokja: { role: 'anggota_pokja', unitId: 'kanim-pati', areas: ['PW'], reach: 'office' },
  ketua_pokja: { role: 'ketua_pokja', unitId: 'kanim-pati', areas: ['PW'], reach: 'office' },
  ketua_tim_zi: { role: 'ketua_tim_zi', unitId: 'kanim-pati', areas: null, reach: 'office' },
  kepala_kantor: { role: 'kepala_kantor', unitId: 'kanim-pati', areas: null, reach: 'office' },
  verifikator_kanwil: { role: 'verifikator_kanwil', unitId: 'kanwil-jateng', areas: null, reach: 'region' },
  kepala_kanwil: { role: 'kepala_kanwil', unitId: 'kanwil-jateng', areas: null, reach: 'region' },
  tpi_anggota: { role: 'tpi_anggota', unitId: 'kementerian', areas: null, reach: 'all' },
  tpi_ketua: { role: 'tpi_ketua', unitId: 'kementerian', areas: null, reach: 'all' },
  tpi_pengendali_teknis: { role: 'tpi_pengendali_teknis', unitId: 'kementerian', areas: null, reach: 'all' },
  biro_perencanaan: { role: 'biro_perencanaan', unitId: 'kementerian', areas: null, reach: 'all' },
  pengelola_survei: { role: 'pengelola_survei', unitId: 'kementerian', areas: null, reach: 'all' },
  pimpinan: { role: 'pimpinan', unitId: 'kementerian', areas: null, reach: 'all' },
  tpn: { role: 'tpn', unitId: 'kementerian', areas: null, reach: 'all' },
  ombudsman: { role: 'ombudsman', unitId: 'kanwil-jateng', areas: null, reach: 'region' },
  viewer: { role: 'viewer', unitId: 'kementerian', areas: null, reach: 'all' },
  publik: { role: null, unitId: null, areas: null, reach: 'nothing' },
  admin: { role: 'admin', unitId: 'kementerian', areas: null, reach: 'all' },
  admin_kanwil: { role: 'admin', unitId: 'kanwil-jateng', areas: null, reach: 'region' },
} as const satisfies Readonly<Record<string, SeatFacts>>

type SeatFacts = {
  readonly role: Role | null
  readonly unitId: string | null
  /** What the role is limited to. */
  readonly areas: readonly string[] | null
  /** How far it sees that offices exist: the own office, every office of Jawa Tengah, every office, none. */
  readonly reach: 'office' | 'region' | 'all' | 'nothing'
}

export type Seat = keyof typeof seats
export type Asker = Seat | 'signed-out'

export const allSeats = Object.keys(seats) as readonly Seat[]
export const askers: readonly Asker[] = [...allSeats, 'signed-out']

/** The office asked about: the office roles' own, another of the same Kanwil, one of another Kanwil. */
export const places = {
  own: 'kanim-pati',
  'same-kanwil': 'kanim-solo',
  'other-kanwil': 'kanim-surabaya',
} as const

export type PlaceName = keyof typeof places
export type OfficeId = (typeof places)[PlaceName]
export const placeNames = Object.keys(places) as readonly PlaceName[]

// The groups of the process, in its words.
export const wholeOffice: readonly Seat[] = ['operator_satker', 'ketua_tim_zi', 'kepala_kantor']
export const areaTeam: readonly Seat[] = ['anggota_pokja', 'ketua_pokja']
export const officeTeam: readonly Seat[] = [...wholeOffice, ...areaTeam]
export const kanwil: readonly Seat[] = ['verifikator_kanwil', 'kepala_kanwil']
export const internal: readonly Seat[] = ['tpi_anggota', 'tpi_ketua', 'tpi_pengendali_teknis']
/** Who reads everything of an office although they do not work there. */
export const readers: readonly Seat[] = [...kanwil, ...internal, 'biro_perencanaan', 'pimpinan']

/** Whether somebody sees that an office exists; what is out of reach does not exist for them. */
export function reachesPlace(seat: Seat, place: PlaceName): boolean {
  const { reach } = seats[seat]
  if (reach === 'all') return true
  if (reach === 'region') return place !== 'other-kanwil'
  return reach === 'office' && place === 'own'
}

/** What somebody may know of answers and evidence: an office's, in some areas or (null) in all of them. */
export function mayKnow(seat: Seat, place: PlaceName, area: string, isProposed: boolean): boolean {
  if (!reachesPlace(seat, place)) return false
  if (seat === 'tpn') return isProposed
  if (areaTeam.includes(seat)) return (seats[seat].areas as readonly string[] | null)?.includes(area) ?? false
  return wholeOffice.includes(seat) || readers.includes(seat)
}
