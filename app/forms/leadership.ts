import { z } from 'zod'
import { changeKinds } from '#app/domain/monitoring/change.ts'
import { changeDays, regionSorts } from './leadership-address.ts'
import type { ChangesQuery as Changes, RegionsQuery as Regions } from './leadership-address.ts'

const year = z.coerce.number().int().min(2000).max(2999).optional().catch(undefined)
const page = z.coerce.number().int().min(1).max(10_000).catch(1)
const id = z.string().trim().max(100).catch('')

/** What the regions are asked for; nonsense in the address counts as nothing. */
export const RegionsQuery = z
  .object({
    tahun: year,
    urut: z.enum(regionSorts).catch('name'),
    arah: z.enum(['asc', 'desc']).optional().catch(undefined),
    halaman: page,
  })
  .transform(({ tahun, urut, arah, halaman }): Regions => ({ year: tahun, sort: urut, direction: arah, page: halaman }))

/** What the list of changes is asked for. */
export const ChangesQuery = z
  .object({
    hari: z.coerce
      .number()
      .pipe(z.union(changeDays.map((days) => z.literal(days))))
      .catch(7),
    kanwil: id,
    jenis: z.enum(changeKinds).or(z.literal('')).catch(''),
    halaman: page,
  })
  .transform(({ hari, kanwil, jenis, halaman }): Changes => ({
    days: hari,
    kanwilId: kanwil,
    kind: jenis,
    page: halaman,
  }))

/** Which offices stand side by side: `office` once for each. */
export const CompareQuery = z
  .object({ tahun: year, office: z.array(z.string().min(1).max(100)).max(50).catch([]) })
  .transform(({ tahun, office }) => ({ year: tahun, officeIds: office }))
