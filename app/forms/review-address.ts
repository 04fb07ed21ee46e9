import { z } from 'zod'

/** What the address of the queue asks for; nonsense asks for nothing. */
export const QueueQuery = z
  .object({
    cari: z.string().max(100).catch(''),
    kanwil: z.string().max(100).catch(''),
    tampil: z.enum(['waiting', 'judged', '']).catch(''),
    hal: z.coerce.number().int().min(1).max(10_000).catch(1),
  })
  .partial()
  .transform(({ cari = '', kanwil = '', tampil = '', hal = 1 }) => ({
    search: cari,
    kanwilId: kanwil,
    waiting: tampil,
    page: hal,
  }))

export type QueueAddress = z.infer<typeof QueueQuery>

/** The address of the queue that asks for this. */
export function queuePath({ search, kanwilId, waiting, page }: QueueAddress): string {
  const asked = new URLSearchParams({
    ...(search && { cari: search }),
    ...(kanwilId && { kanwil: kanwilId }),
    ...(waiting && { tampil: waiting }),
    ...(page > 1 && { hal: String(page) }),
  }).toString()
  return asked === '' ? '/reviews' : `/reviews?${asked}`
}
