import { z } from 'zod'
import { assessmentStates } from '#app/domain/workflow/states.ts'

export const pageSizes = [25, 50, 100] as const
export const cellContents = ['margin', 'points', 'percent'] as const
export const targetChoices = ['WBK', 'WBBM', 'none'] as const
export const statusChoices = ['siap_diusulkan', 'hampir_siap', 'perlu_pembinaan'] as const

const text = (longest: number) => z.string().trim().max(longest).catch('')
const oneOf = <const Choices extends readonly [string, ...string[]]>(choices: Choices) =>
  z.enum(choices).or(z.literal('')).catch('')

/** What the table of offices is asked for; nonsense in the address counts as nothing. */
export const MonitoringQuery = z
  .object({
    tahun: z.coerce.number().int().min(2000).max(2999).optional().catch(undefined),
    cari: text(100),
    kanwil: text(100),
    kelas: text(60),
    target: oneOf(targetChoices),
    keadaan: oneOf(assessmentStates),
    status: oneOf(statusChoices),
    isi: z.enum(cellContents).catch('margin'),
    urut: text(60),
    arah: z.enum(['asc', 'desc']).optional().catch(undefined),
    baris: z.coerce
      .number()
      .pipe(z.union(pageSizes.map((size) => z.literal(size))))
      .catch(50),
    halaman: z.coerce.number().int().min(1).max(10_000).catch(1),
  })
  .transform(({ tahun, cari, kanwil, kelas, keadaan, isi, urut, arah, baris, halaman, ...same }) => ({
    ...same,
    year: tahun,
    search: cari,
    kanwilId: kanwil,
    officeClass: kelas,
    state: keadaan,
    content: isi,
    sort: urut,
    direction: arah,
    pageSize: baris,
    page: halaman,
  }))
export type MonitoringQuery = z.output<typeof MonitoringQuery>

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
    ['isi', asked.content, 'margin'],
    ['urut', asked.sort, ''],
    ['arah', asked.direction, undefined],
    ['baris', asked.pageSize, 50],
    ['halaman', asked.page, 1],
  ]
  const told = fields.filter(([, value, usual]) => value !== usual).map(([name, value]) => [name, String(value)])
  return told.length === 0 ? '/monitoring' : `/monitoring?${new URLSearchParams(told)}`
}

/** Whether anything is left out of the table by what is asked. */
export function isFiltered({ search, kanwilId, officeClass, target, state, status }: MonitoringQuery): boolean {
  return [search, kanwilId, officeClass, target, state, status].some((value) => value !== '')
}
