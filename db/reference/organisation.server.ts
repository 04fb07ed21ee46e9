import type { NewUnit, NewUnitName } from '#db/repositories/units.server.ts'
import reference from './data/offices.json' with { type: 'json' }

/** Names whose beginning is not known hold from here on. */
const always = '1900-01-01'

const root = '/kementerian/'
const directorate = `${root}ditjenim/`

type Named = { readonly name: string; readonly from: string | null; readonly to: string | null }

/**
 * The organisation as the catalogue of offices has it: ministry, inspectorate, secretariat, directorate general,
 * regional offices and offices, each after its parent, with every name and the days it held.
 */
export function organisationRows(): { readonly units: readonly NewUnit[]; readonly names: readonly NewUnitName[] } {
  const { organisation, kanwil, offices } = reference
  const regions = new Map(kanwil.map((region) => [region.code, region]))
  const units = [
    unit(organisation.code, organisation.kind, null, root),
    ...organisation.children.map(({ code, kind }) => unit(code, kind, organisation.code, `${root}${code}/`)),
    ...kanwil.map(({ code, provinces, seat }) => ({
      ...unit(code, 'kanwil', 'ditjenim', `${directorate}${code}/`),
      province: provinces[0] ?? null,
      city: seat,
      timezone: zoneOf(code),
    })),
    ...offices.map((office) => ({
      ...unit(office.code, office.kind, office.kanwil, `${directorate}${office.kanwil}/${office.code}/`),
      officeClass: office.class,
      province: office.province,
      city: office.city,
      timezone: office.timezone,
      classCertainty: office.class_certainty as NonNullable<NewUnit['classCertainty']>,
    })),
  ]
  const names = [
    ...namesOf(organisation.code, organisation.names, ({ name }) => name),
    ...organisation.children.flatMap((child) => namesOf(child.code, child.names, ({ name }) => name)),
    ...kanwil.flatMap((region) => namesOf(region.code, region.names, () => `Kanwil ${region.name}`)),
    ...offices.flatMap(({ code, name, short, city, kanwil }) =>
      namesOf(code, [{ name, from: null, to: null }], () => short, `${city} ${regions.get(kanwil)?.name ?? ''}`),
    ),
  ]
  return { units, names }
}

function unit(id: string, kind: string, parentId: string | null, path: string): NewUnit {
  return {
    id,
    kind,
    parentId,
    path,
    officeClass: null,
    province: null,
    city: null,
    timezone: 'Asia/Jakarta',
    classCertainty: null,
    openedOn: null,
    closedOn: null,
  }
}

function namesOf(unitId: string, names: readonly Named[], short: (named: Named) => string, place = ''): NewUnitName[] {
  return names.map((named) => ({
    unitId,
    name: named.name,
    shortName: short(named),
    searchText: `${named.name} ${short(named)} ${place}`.trim().toLowerCase(),
    validFrom: named.from ?? always,
    validTo: named.to,
  }))
}

/** A region keeps the time of most of its offices. */
function zoneOf(kanwil: string): string {
  const zones = reference.offices.filter((office) => office.kanwil === kanwil).map(({ timezone }) => timezone)
  const count = (zone: string) => zones.filter((other) => other === zone).length
  return zones.reduce((best, zone) => (count(zone) > count(best) ? zone : best), zones[0] ?? 'Asia/Jakarta')
}
