import { AppError } from '#app/domain/errors.ts'
import type { Repositories } from '#db/store.server.ts'

/** The page of a Kanwil acts on its own offices only: an office elsewhere is 'not-found'. No page sets no limit. */
export async function assertInRegion(
  { units }: Pick<Repositories, 'units'>,
  officePath: string,
  kanwilId: string | undefined,
  day: string,
): Promise<void> {
  if (kanwilId === undefined) return
  const kanwil = await units.find(kanwilId, day)
  if (!kanwil || !officePath.startsWith(kanwil.path)) throw new AppError('not-found', 'office')
}
