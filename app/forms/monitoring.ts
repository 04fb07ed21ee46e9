import { z } from 'zod'
import { assessmentStates } from '#app/domain/workflow/states.ts'
import { cellContents, pageSizes, statusChoices, targetChoices } from './monitoring-address.ts'
import type { MonitoringQuery as Query } from './monitoring-address.ts'

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
    ambang: z
      .string()
      .regex(/^(lulus|dekat|(hanya|gagal):[A-Za-z:]{1,40})$/)
      .catch('')
      .transform((said) => said as Query['gates']),
    isi: z.enum(cellContents).catch('margin'),
    urut: text(60),
    arah: z.enum(['asc', 'desc']).optional().catch(undefined),
    baris: z.coerce
      .number()
      .pipe(z.union(pageSizes.map((size) => z.literal(size))))
      .catch(25),
    halaman: z.coerce.number().int().min(1).max(10_000).catch(1),
  })
  .transform(({ tahun, cari, kanwil, kelas, keadaan, ambang, isi, urut, arah, baris, halaman, ...same }): Query => ({
    ...same,
    year: tahun,
    search: cari,
    kanwilId: kanwil,
    officeClass: kelas,
    state: keadaan,
    gates: ambang,
    content: isi,
    sort: urut,
    direction: arah,
    pageSize: baris,
    page: halaman,
  }))
