import { z } from 'zod'
import { regionSorts, tableOnly, tableSizes, tableSorts } from './indicator-views-address.ts'
import type { RegionsQuery as Regions, TableQuery as Table } from './indicator-views-address.ts'

const period = z
  .string()
  .regex(/^2\d{3}(-(Q[1-4]|0[1-9]|1[0-2]))?$/)
  .catch('')
const code = z
  .string()
  .regex(/^[A-Z]{2,4}-\d{2}$/)
  .catch('')
const direction = z.enum(['asc', 'desc']).optional().catch(undefined)
const text = z.string().trim().max(100).catch('')

/** What the table of offices' reports is asked for; nonsense in the address counts as nothing. */
export const TableQuery = z
  .object({
    ...{ periode: period, indikator: code, kanwil: text, cari: text, arah: direction },
    hanya: z.enum(tableOnly).or(z.literal('')).catch(''),
    urut: z.enum(tableSorts).catch('complete'),
    baris: z.coerce
      .number()
      .pipe(z.union(tableSizes.map((size) => z.literal(size))))
      .catch(25),
    halaman: z.coerce.number().int().min(1).max(10_000).catch(1),
  })
  .transform(({ periode, indikator, kanwil, cari, hanya, urut, arah, baris, halaman }): Table => ({
    ...{ period: periode, code: indikator, kanwilId: kanwil, search: cari, only: hanya },
    ...{ sort: urut, direction: arah, pageSize: baris, page: halaman },
  }))

/** What the sums by Kanwil are asked for. */
export const RegionsQuery = z
  .object({ periode: period, indikator: code, arah: direction, urut: z.enum(regionSorts).catch('complete') })
  .transform(({ periode, indikator, urut, arah }): Regions => {
    return { period: periode, code: indikator, sort: urut, direction: arah }
  })
