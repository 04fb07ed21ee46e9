import type { Actor } from '#app/domain/access/actor.ts'
import { authorizeAnywhere, branchPaths } from '#app/domain/access/authorize.ts'
import { localDay } from '#app/domain/calendar/local-day.ts'
import type { Tools } from '#app/platform/tools.server.ts'

export type UnitState = 'open' | 'closed' | 'coming'

export type UnitRow = {
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly officeClass: string | null
  readonly city: string | null
  readonly openedOn: string | null
  readonly closedOn: string | null
  readonly state: UnitState
}

export type UnitsAsked = {
  readonly search: string
  readonly state: 'open' | 'closed' | 'all'
  /** From 1. */
  readonly page: number
}

const unitsOnPage = 50

/** A page of the units in the branches that the actor administers. Two queries. */
export async function listUnits(
  { store, now }: Pick<Tools, 'store' | 'now'>,
  actor: Actor,
  { search, state, page }: UnitsAsked,
): Promise<{ units: UnitRow[]; total: number; pages: number }> {
  const day = localDay(now())
  authorizeAnywhere(actor, 'organisation:manage', day)
  const filter = { branches: branchPaths(actor, 'organisation:manage', day), day, search, state }
  const [units, total] = await Promise.all([
    store.unitRegister.listPage(filter, unitsOnPage, (page - 1) * unitsOnPage),
    store.unitRegister.count(filter),
  ])
  const rows = units.map(({ id, name, kind, officeClass, city, openedOn, closedOn }) => {
    return {
      id,
      name: name ?? id,
      kind,
      officeClass,
      city,
      openedOn,
      closedOn,
      state: unitState(day, openedOn, closedOn),
    }
  })
  return { units: rows, total, pages: Math.max(1, Math.ceil(total / unitsOnPage)) }
}

/** Both days count as open. */
export function unitState(day: string, openedOn: string | null, closedOn: string | null): UnitState {
  if (closedOn !== null && closedOn < day) return 'closed'
  return openedOn !== null && openedOn > day ? 'coming' : 'open'
}
