import type { Insertable } from 'kysely'
import type { Role } from '#app/domain/access/roles.ts'
import type { NewRole } from '#db/repositories/roles.server.ts'
import type { PersonTable } from '#db/schema.ts'
import { seedOffices } from './offices.server.ts'

/** The password of everybody in the demonstration, which therefore only listens to its own machine. */
export const demoPassword = 'menuju-demo'

type Sign = {
  /** What stands before '@menuju.test'; also the id of the person. */
  readonly login: string
  readonly name: string
  readonly role: Role
  readonly unitId: string
  readonly areas?: readonly string[]
}

const root = 'kementerian'

/** The sign-ins that the demonstration shows, in the order of the course. */
export const shownSigns: readonly Sign[] = [
  { login: 'operator.pati', name: 'Operator Kanim Pati', role: 'operator_satker', unitId: 'kanim-pati' },
  {
    login: 'pokja.pati',
    name: 'Anggota Pokja Pengawasan Kanim Pati',
    role: 'anggota_pokja',
    unitId: 'kanim-pati',
    areas: ['PW'],
  },
  { login: 'ketua.pati', name: 'Ketua Tim ZI Kanim Pati', role: 'ketua_tim_zi', unitId: 'kanim-pati' },
  { login: 'kepala.pati', name: 'Kepala Kanim Pati', role: 'kepala_kantor', unitId: 'kanim-pati' },
  { login: 'operator.surabaya', name: 'Operator Kanim Surabaya', role: 'operator_satker', unitId: 'kanim-surabaya' },
  { login: 'kepala.surabaya', name: 'Kepala Kanim Surabaya', role: 'kepala_kantor', unitId: 'kanim-surabaya' },
  {
    login: 'peninjau.jateng',
    name: 'Peninjau Kanwil Jawa Tengah',
    role: 'verifikator_kanwil',
    unitId: 'kanwil-jawa-tengah',
  },
  { login: 'kakanwil.jateng', name: 'Kepala Kanwil Jawa Tengah', role: 'kepala_kanwil', unitId: 'kanwil-jawa-tengah' },
  {
    login: 'peninjau.jatim',
    name: 'Peninjau Kanwil Jawa Timur',
    role: 'verifikator_kanwil',
    unitId: 'kanwil-jawa-timur',
  },
  { login: 'tpi.anggota', name: 'Anggota Tim Penilai Internal', role: 'tpi_anggota', unitId: root },
  { login: 'tpi.ketua', name: 'Ketua Tim Penilai Internal', role: 'tpi_ketua', unitId: root },
  {
    login: 'tpi.dalnis',
    name: 'Pengendali Teknis Tim Penilai Internal',
    role: 'tpi_pengendali_teknis',
    unitId: root,
  },
  { login: 'biro', name: 'Biro Perencanaan', role: 'biro_perencanaan', unitId: root },
  { login: 'pimpinan', name: 'Pimpinan Kementerian', role: 'pimpinan', unitId: root },
  { login: 'admin', name: 'Administrator', role: 'admin', unitId: root },
]

/** Who works at the other desks: each office has its operator and its head, each Kanwil its reviewer and its head. */
function otherSigns(): readonly Sign[] {
  const regions = new Map(seedOffices.map((office) => [office.kanwilId, office]))
  const shown = new Set(shownSigns.map(({ login }) => login))
  return [
    ...[...regions.values()].flatMap(({ kanwilId: unitId, kanwilKey, kanwilName }): readonly Sign[] => [
      { login: `peninjau.${kanwilKey}`, name: `Peninjau Kanwil ${kanwilName}`, role: 'verifikator_kanwil', unitId },
      { login: `kakanwil.${kanwilKey}`, name: `Kepala Kanwil ${kanwilName}`, role: 'kepala_kanwil', unitId },
    ]),
    ...seedOffices.flatMap(({ id: unitId, key, shortName }): readonly Sign[] => [
      { login: `operator.${key}`, name: `Operator ${shortName}`, role: 'operator_satker', unitId },
      { login: `ketua.${key}`, name: `Ketua Tim ZI ${shortName}`, role: 'ketua_tim_zi', unitId },
      { login: `kepala.${key}`, name: `Kepala ${shortName}`, role: 'kepala_kantor', unitId },
    ]),
  ].filter(({ login }) => !shown.has(login))
}

/** Everybody of the demonstration, with one role each that holds from a day on. */
export function peopleRows(passwordHash: string, from: string, at: string) {
  const signs = [...shownSigns, ...otherSigns()]
  const persons = signs.map(({ login, name }): Insertable<PersonTable> => ({
    id: login,
    email: `${login}@menuju.test`,
    nip: null,
    name,
    passwordHash,
    status: 'active',
    language: null,
    version: 1,
    createdAt: at,
    updatedAt: at,
  }))
  const roles = signs.map(({ login, role, unitId, areas }): NewRole => ({
    id: `role.${login}`,
    personId: login,
    role,
    unitId,
    areas: areas ?? null,
    acting: 'none',
    validFrom: from,
    validTo: null,
    grantedBy: login === 'admin' ? null : 'admin',
    grantedAt: at,
    endedAt: null,
    endReason: null,
  }))
  const events = signs.map(({ login, name, role, unitId, areas }) => ({
    stream: 'administration',
    at,
    actorId: login === 'admin' ? null : 'admin',
    action: 'person.invited',
    subject: login,
    newValue: { name, role: { role, unitId, areas: areas ?? null, acting: 'none', from, to: null } },
  }))
  return { persons, roles, events }
}
