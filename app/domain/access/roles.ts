/** Every role of the process. `publik` is anybody without an account and is never granted. */
export const roles = [
  'operator_satker',
  'anggota_pokja',
  'ketua_pokja',
  'ketua_tim_zi',
  'kepala_kantor',
  'verifikator_kanwil',
  'kepala_kanwil',
  'tpi_anggota',
  'tpi_ketua',
  'tpi_pengendali_teknis',
  'biro_perencanaan',
  'pengelola_survei',
  'pimpinan',
  'tpn',
  'ombudsman',
  'viewer',
  'publik',
  'admin',
] as const

export type Role = (typeof roles)[number]

/** Whether a text is one of the roles; for values that come from outside. */
export function isRole(value: string): value is Role {
  return (roles as readonly string[]).includes(value)
}

/**
 * The desk a role works at. It decides how far a grant reaches: an office role reaches the unit it was given
 * for and nothing beneath it (a Kanwil is itself an assessed unit), every other role the whole branch.
 */
export type Desk = 'office' | 'kanwil' | 'internal' | 'centre' | 'guest' | 'public' | 'administration'

export const deskOf: Readonly<Record<Role, Desk>> = {
  operator_satker: 'office',
  anggota_pokja: 'office',
  ketua_pokja: 'office',
  ketua_tim_zi: 'office',
  kepala_kantor: 'office',
  verifikator_kanwil: 'kanwil',
  kepala_kanwil: 'kanwil',
  tpi_anggota: 'internal',
  tpi_ketua: 'internal',
  tpi_pengendali_teknis: 'internal',
  biro_perencanaan: 'centre',
  pengelola_survei: 'centre',
  pimpinan: 'centre',
  tpn: 'guest',
  ombudsman: 'guest',
  viewer: 'guest',
  publik: 'public',
  admin: 'administration',
}

/** The roles that may be given to a person. */
export const grantableRoles: readonly Role[] = roles.filter((role) => role !== 'publik')

/** Roles whose work is limited to areas when the grant names some. */
export const areaRoles: readonly Role[] = ['anggota_pokja', 'ketua_pokja', 'verifikator_kanwil', 'tpi_anggota']

/** Roles that only an administrator of the whole institution gives: they stand above every branch. */
export function isCentral(role: Role): boolean {
  const desk = deskOf[role]
  return desk === 'internal' || desk === 'centre' || desk === 'guest'
}

/** Kinds of unit that build an integrity zone themselves; a Kanwil is one of them. */
const assessedKinds: readonly string[] = ['kanwil', 'kanim', 'lapas', 'rutan', 'bapas', 'rupbasan', 'rudenim']

/** Whether a role can be given for a unit of this kind. */
export function fitsUnitKind(role: Role, unitKind: string): boolean {
  const desk = deskOf[role]
  if (desk === 'office') return assessedKinds.includes(unitKind)
  if (desk === 'kanwil') return unitKind === 'kanwil'
  return desk !== 'public'
}
