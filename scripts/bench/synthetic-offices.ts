import type { Insertable } from 'kysely'
import type { NewRole } from '#db/repositories/roles.server.ts'
import type { NewUnit, NewUnitName } from '#db/repositories/units.server.ts'
import type { PersonTable } from '#db/schema.ts'

const at = '2025-10-24T02:00:00.000Z'

type Region = Pick<NewUnit, 'id' | 'path' | 'province' | 'timezone'>

/** Offices that nobody has: kanim-uji-0001 and so on, spread over the regions, each with one operator. */
export function syntheticOffices(count: number, regions: readonly Region[]) {
  const ids = Array.from({ length: count }, (_one, place) => `kanim-uji-${String(place + 1).padStart(4, '0')}`)
  const units = ids.map((id, place): NewUnit => {
    const region = regions[place % regions.length]!
    return {
      id,
      kind: 'kanim',
      parentId: region.id,
      path: `${region.path}${id}/`,
      officeClass: 'Kelas II Non TPI',
      province: region.province ?? null,
      city: null,
      timezone: region.timezone,
      classCertainty: null,
      openedOn: null,
      closedOn: null,
    }
  })
  const names = ids.map((unitId): NewUnitName => {
    const name = `Kantor Imigrasi Uji ${unitId.slice(-4)}`
    return { unitId, name, shortName: name, searchText: name.toLowerCase(), validFrom: '1900-01-01', validTo: null }
  })
  const persons = ids.map((id): Insertable<PersonTable> => ({
    id: `operator.${id}`,
    email: `operator.${id}@menuju.test`,
    nip: null,
    name: `Operator ${id}`,
    passwordHash: null,
    status: 'active',
    language: null,
    version: 1,
    createdAt: at,
    updatedAt: at,
  }))
  const roles = ids.map((id): NewRole => ({
    id: `role.operator.${id}`,
    personId: `operator.${id}`,
    role: 'operator_satker',
    unitId: id,
    areas: null,
    acting: 'none',
    validFrom: '2025-01-01',
    validTo: null,
    grantedBy: null,
    grantedAt: at,
    endedAt: null,
    endReason: null,
  }))
  return { units, names, persons, roles }
}
