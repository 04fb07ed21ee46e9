import { keptContactDays } from '#app/domain/complaints/deadlines.ts'
import { limitNames, withinCeilings } from '#app/domain/evidence/limits.ts'
import type { UploadLimits } from '#app/domain/evidence/limits.ts'
import type { Repositories } from '#db/store.server.ts'

/** The setting under which the limits are kept. */
export const limitsKey = 'limits'

/** The limits that hold now: what was set, under the ceilings of the server. One query. */
export async function currentLimits(
  { settings }: Pick<Repositories, 'settings'>,
  ceilings: UploadLimits,
): Promise<UploadLimits> {
  return withinCeilings(limitsIn(await settings.find(limitsKey)), ceilings)
}

/** For how many days after the end the way to reach a reporter is kept. One query. */
export async function currentContactDays({ settings }: Pick<Repositories, 'settings'>): Promise<number> {
  return contactDaysIn(await settings.find(limitsKey))
}

/** The same as a kept setting has it. */
export function contactDaysIn(row: { readonly value: string } | undefined): number {
  return keptContactDays((JSON.parse(row?.value ?? '{}') as Readonly<Record<string, unknown>>)['contactDays'])
}

/** What a kept setting says; anything that is no number counts as not set. */
export function limitsIn(row: { readonly value: string } | undefined): Partial<UploadLimits> {
  const kept = JSON.parse(row?.value ?? '{}') as Readonly<Record<string, unknown>>
  return Object.fromEntries(limitNames.flatMap((name) => (typeof kept[name] === 'number' ? [[name, kept[name]]] : [])))
}
