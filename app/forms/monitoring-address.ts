import type { AssessmentState } from '#app/domain/workflow/states.ts'

export const pageSizes = [25, 50, 100] as const
export const cellContents = ['margin', 'points', 'percent'] as const
export const targetChoices = ['WBK', 'WBBM', 'none'] as const
export const statusChoices = ['siap_diusulkan', 'hampir_siap', 'perlu_pembinaan'] as const

/** What the table of offices is asked for; an empty text leaves nothing out. `page` counts from 1. */
export type MonitoringQuery = {
  readonly year: number | undefined
  readonly search: string
  readonly kanwilId: string
  readonly officeClass: string
  readonly target: (typeof targetChoices)[number] | ''
  readonly state: AssessmentState | ''
  readonly status: (typeof statusChoices)[number] | ''
  /** All gates passed ('lulus'), little missing ('dekat'), this gate alone failed or among others; '' for any. */
  readonly gates: 'lulus' | 'dekat' | `hanya:${string}` | `gagal:${string}` | ''
  readonly content: (typeof cellContents)[number]
  readonly sort: string
  readonly direction: 'asc' | 'desc' | undefined
  readonly pageSize: (typeof pageSizes)[number]
  readonly page: number
}

/** The address of the table with some of what is asked for changed. Another question begins on its first page. */
export function monitoringPath(query: MonitoringQuery, changes: Partial<MonitoringQuery> = {}): string {
  const asked = { ...query, page: 1, ...changes }
  const fields: readonly (readonly [string, string | number | undefined, string | number | undefined])[] = [
    ['tahun', asked.year, undefined],
    ['cari', asked.search, ''],
    ['kanwil', asked.kanwilId, ''],
    ['kelas', asked.officeClass, ''],
    ['target', asked.target, ''],
    ['status', asked.status, ''],
    ['keadaan', asked.state, ''],
    ['ambang', asked.gates, ''],
    ['isi', asked.content, 'margin'],
    ['urut', asked.sort, ''],
    ['arah', asked.direction, undefined],
    ['baris', asked.pageSize, 25],
    ['halaman', asked.page, 1],
  ]
  const told = fields.filter(([, value, usual]) => value !== usual).map(([name, value]) => [name, String(value)])
  return told.length === 0 ? '/monitoring' : `/monitoring?${new URLSearchParams(told)}`
}

/** Whether anything is left out of the table by what is asked. */
export function isFiltered({ search, kanwilId, officeClass, target, state, status, gates }: MonitoringQuery): boolean {
  return [search, kanwilId, officeClass, target, state, status, gates].some((value) => value !== '')
}
