import type { Actor } from '#app/domain/access/actor.ts'
import { localDay } from '#app/domain/calendar/local-day.ts'
import { isAddedKind } from '#app/domain/organisation/units.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { findManagedUnit } from './find-unit.server.ts'
import { unitState } from './list-units.server.ts'
import type { UnitState } from './list-units.server.ts'

export type UnitPage = {
  readonly id: string
  readonly name: string
  readonly shortName: string
  readonly kind: string
  readonly parentName: string | null
  readonly officeClass: string | null
  readonly province: string | null
  readonly city: string | null
  readonly timezone: string
  readonly openedOn: string | null
  readonly closedOn: string | null
  readonly state: UnitState
  /** Every name it has borne, the oldest first. */
  readonly names: readonly { readonly name: string; readonly from: string; readonly to: string | null }[]
  /** The years in which it is or was assessed. */
  readonly years: readonly { readonly year: number; readonly assessmentId: string }[]
  /** Central units are shown and not changed. */
  readonly changeable: boolean
  readonly today: string
}

/** A unit with its names and years. Throws 'not-found' out of reach. Four queries. */
export async function readUnit(
  { store, now }: Pick<Tools, 'store' | 'now'>,
  actor: Actor,
  unitId: string,
): Promise<UnitPage> {
  const today = localDay(now())
  const unit = await findManagedUnit(store, actor, unitId, today)
  const names = await store.units.listNames(unitId)
  const found = await store.offices.findWithYears(unitId, today)
  const parent = unit.parentId === null ? undefined : await store.units.find(unit.parentId, today)
  const { id, kind, officeClass, province, city, timezone, openedOn, closedOn } = unit
  return {
    ...{ id, kind, officeClass, province, city, timezone, openedOn, closedOn, today },
    name: unit.name ?? id,
    shortName: unit.shortName ?? '',
    parentName: parent?.name ?? null,
    state: unitState(today, openedOn, closedOn),
    names: names.map(({ name, validFrom: from, validTo: to }) => ({ name, from, to })),
    years: (found?.assessments ?? []).map(({ year, id: assessmentId }) => ({ year, assessmentId })),
    changeable: isAddedKind(kind),
  }
}
