import { windowsOn } from '#app/domain/calendar/window-exceptions.ts'
import type { GivenWindow } from '#app/domain/calendar/window-exceptions.ts'
import type { Repositories } from '#db/store.server.ts'

type Row = { readonly id: string; readonly cycleId: string; readonly officePath: string }

/**
 * The windows that hold for an assessment on a day at its office, exceptions included; `windowFor` finds the one that
 * counts. Whoever asks whether a window is open asks with these. One query.
 */
export async function windowsOf(
  { cycles }: Pick<Repositories, 'cycles'>,
  { id, cycleId, officePath }: Row,
  today: string,
): Promise<readonly GivenWindow[]> {
  const units = officePath.split('/').filter((part) => part !== '')
  return windowsOn(await cycles.listWindowsFor({ id, cycleId }, units), today)
}
