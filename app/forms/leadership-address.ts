import type { ChangeKind } from '#app/domain/monitoring/change.ts'

export const regionSorts = ['name', 'offices', 'passing', 'median', 'need', 'waiting', 'change'] as const
export const changeDays = [7, 14, 30] as const

export type RegionsQuery = {
  readonly year: number | undefined
  readonly sort: (typeof regionSorts)[number]
  readonly direction: 'asc' | 'desc' | undefined
  readonly page: number
}

export type ChangesQuery = {
  readonly days: (typeof changeDays)[number]
  readonly kanwilId: string
  readonly kind: ChangeKind | ''
  readonly page: number
}

type Fields = readonly (readonly [
  name: string,
  value: string | number | undefined,
  usual: string | number | undefined,
])[]

/** The address of the regions with some of what is asked for changed; another question begins on its first page. */
export function regionsPath(query: RegionsQuery, changes: Partial<RegionsQuery> = {}): string {
  const { year, sort, direction, page } = { ...query, page: 1, ...changes }
  return pathWith('/monitoring/regions', [
    ['tahun', year, undefined],
    ['urut', sort, 'name'],
    ['arah', direction, undefined],
    ['halaman', page, 1],
  ])
}

/** The same for the list of changes. */
export function changesPath(query: ChangesQuery, changes: Partial<ChangesQuery> = {}): string {
  const { days, kanwilId, kind, page } = { ...query, page: 1, ...changes }
  return pathWith('/monitoring/changes', [
    ['hari', days, 7],
    ['kanwil', kanwilId, ''],
    ['jenis', kind, ''],
    ['halaman', page, 1],
  ])
}

/** The address of offices side by side. */
export function comparePath(officeIds: readonly string[], year: number | undefined): string {
  const told = [...(year === undefined ? [] : [['tahun', String(year)]]), ...officeIds.map((id) => ['office', id])]
  return told.length === 0 ? '/monitoring/compare' : `/monitoring/compare?${new URLSearchParams(told)}`
}

function pathWith(path: string, fields: Fields): string {
  const told = fields.filter(([, value, usual]) => value !== usual).map(([name, value]) => [name, String(value)])
  return told.length === 0 ? path : `${path}?${new URLSearchParams(told)}`
}
