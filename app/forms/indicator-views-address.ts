export const tableSorts = [
  ...(['name', 'complete', 'onTime', 'approved', 'green', 'yellow', 'red'] as const),
  ...(['value', 'achievement'] as const),
] as const
export const tableSizes = [25, 50] as const
export const tableOnly = ['missing', 'late', 'red'] as const
export const regionSorts = ['name', 'offices', 'complete', 'timely', 'red', 'median'] as const

type Asked = {
  /** '2026-04', '2026-Q1' or '2026'; empty: the last month that is due. */
  readonly period: string
  /** The code of an indicator; empty: the first of the period's kind. */
  readonly code: string
  readonly direction: 'asc' | 'desc' | undefined
}

/** What the table of offices' reports is asked for; an empty text leaves nothing out. `page` counts from 1. */
export type TableQuery = Asked & {
  readonly kanwilId: string
  readonly search: string
  readonly only: (typeof tableOnly)[number] | ''
  readonly sort: (typeof tableSorts)[number]
  readonly pageSize: (typeof tableSizes)[number]
  readonly page: number
}

export type RegionsQuery = Asked & { readonly sort: (typeof regionSorts)[number] }

const page = '/monitoring/indicators'

/** The address of the table with some of what is asked changed; another question begins on its first page. */
export function tablePath(query: TableQuery, changes: Partial<TableQuery> = {}, path = page): string {
  const asked = { ...query, page: 1, ...changes }
  return pathWith(path, [
    ['periode', asked.period, ''],
    ['indikator', asked.code, ''],
    ['kanwil', asked.kanwilId, ''],
    ['cari', asked.search, ''],
    ['hanya', asked.only, ''],
    ['urut', asked.sort, 'complete'],
    ['arah', asked.direction, undefined],
    ['baris', asked.pageSize, 25],
    ['halaman', asked.page, 1],
  ])
}

/** The same table as a list to take away: all of its rows. */
export function exportPath(query: TableQuery): string {
  return tablePath(query, {}, `${page}/export.csv`)
}

/** The address of the sums by Kanwil. */
export function regionsPath(query: RegionsQuery, changes: Partial<RegionsQuery> = {}): string {
  const { period, code, sort, direction } = { ...query, ...changes }
  return pathWith(`${page}/regions`, [
    ['periode', period, ''],
    ['indikator', code, ''],
    ['urut', sort, 'complete'],
    ['arah', direction, undefined],
  ])
}

type Fields = readonly (readonly [name: string, value: string | number | undefined, usual: unknown])[]

function pathWith(path: string, fields: Fields): string {
  const told = fields.filter(([, value, usual]) => value !== usual).map(([name, value]) => [name, String(value)])
  return told.length === 0 ? path : `${path}?${new URLSearchParams(told)}`
}
