import type { WantedUnit } from '#app/domain/bulk/plan-offices.ts'
import type { Plan } from '#app/domain/bulk/plan.ts'
import { dayBefore, searchTextOf } from '#app/domain/organisation/units.ts'
import type { Repositories } from '#db/store.server.ts'
import type { NewEvent } from './rows.server.ts'

type By = { readonly at: string; readonly actorId: string }

/** Adds and changes units inside the transaction of the list; gives back what is to be noted. */
export async function writeOffices(
  { units, unitRegister }: Pick<Repositories, 'units' | 'unitRegister'>,
  { rows }: Plan<WantedUnit>,
  by: By,
): Promise<readonly NewEvent[]> {
  const wanted = rows.flatMap(({ value, changes }) => (value ? [{ value, changes }] : []))
  // A parent lies above its offices, so its path is the shorter one.
  const added = wanted
    .flatMap(({ value }) => (value.isNew ? [value] : []))
    .sort((a, b) => a.path.length - b.path.length)
  await units.insertMany(added.map(unitOf), added.map(nameOf))
  for (const { value } of wanted) {
    if (value.isNew) continue
    await unitRegister.change(value.id, changesOf(value))
    if (value.renamed) await unitRegister.rename(nameOf(value), dayBefore(value.namedFrom))
  }
  return wanted.map(({ value, changes }) => ({
    stream: 'administration',
    ...by,
    action: value.isNew ? 'unit.added' : 'unit.changed',
    subject: value.id,
    ...(!value.isNew && { oldValue: Object.fromEntries(changes.map(({ column, from }) => [column, from])) }),
    newValue: value.isNew
      ? { name: value.name, kind: value.kind, parentId: value.parentId }
      : Object.fromEntries(changes.map(({ column, to }) => [column, to])),
  }))
}

function changesOf({ officeClass, province, city, timezone, openedOn, closedOn }: WantedUnit) {
  return { officeClass, province, city, timezone, openedOn, closedOn }
}

function unitOf(unit: WantedUnit) {
  const { id, kind, parentId, path } = unit
  const classCertainty = unit.officeClass === null ? null : ('confirmed' as const)
  return { id, kind, parentId, path, classCertainty, ...changesOf(unit) }
}

function nameOf({ id, name, shortName, city, province, namedFrom }: WantedUnit) {
  const searchText = searchTextOf([name, shortName, city, province])
  return { unitId: id, name, shortName, searchText, validFrom: namedFrom, validTo: null }
}
