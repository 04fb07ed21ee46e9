import { classNamed, fitsParent, isAddedKind, isUnitCode, zones } from '#app/domain/organisation/units.ts'
import type { AddedKind } from '#app/domain/organisation/units.ts'
import { cellReader, readDay } from './cells.ts'
import type { CellReader } from './cells.ts'
import { firstSeen, planOf } from './plan.ts'
import type { FieldChange, Plan, PlannedRow } from './plan.ts'
import type { ListRow } from './read-list.ts'

/** A unit as it is now. Only units within the reach of whoever brings the list are given. */
export type KnownUnit = {
  readonly id: string
  readonly kind: string
  readonly parentId: string | null
  readonly path: string
  readonly name: string | null
  readonly shortName: string | null
  /** First day of the name that holds. */
  readonly namedFrom: string | null
  readonly officeClass: string | null
  readonly province: string | null
  readonly city: string | null
  readonly timezone: string
  readonly openedOn: string | null
  readonly closedOn: string | null
}

/** A unit as the list wants it; of one that is there, empty cells leave things as they are. */
export type WantedUnit = {
  readonly id: string
  readonly isNew: boolean
  readonly kind: AddedKind
  readonly parentId: string
  readonly path: string
  readonly name: string
  readonly shortName: string
  /** The day from which a changed name holds. */
  readonly namedFrom: string
  readonly renamed: boolean
  readonly officeClass: string | null
  readonly province: string | null
  readonly city: string | null
  readonly timezone: string
  readonly openedOn: string | null
  readonly closedOn: string | null
}

export type OfficeFacts = {
  readonly units: readonly KnownUnit[]
  /** Codes in use out of reach: they cannot be given again. */
  readonly takenCodes: ReadonlySet<string>
  readonly today: string
}

/** What a list of offices would do. Parents may stand in the list itself, before or after their offices. */
export function planOffices(rows: readonly ListRow[], facts: OfficeFacts): Plan<WantedUnit> {
  const known = new Map(facts.units.map((unit) => [unit.id, unit]))
  const listed = new Map<string, ListRow>()
  for (const row of rows) if (!listed.has(codeOf(row))) listed.set(codeOf(row), row)
  const seen = firstSeen()
  return planOf(rows.map((row) => planRow(row, { ...facts, known, listed, seen })))
}

type Context = OfficeFacts & {
  readonly known: ReadonlyMap<string, KnownUnit>
  readonly listed: ReadonlyMap<string, ListRow>
  readonly seen: (key: string, row: number) => number | undefined
}

const codeOf = ({ cells }: ListRow) => (cells['kode'] ?? '').toLowerCase()

function planRow(row: ListRow, context: Context): PlannedRow<WantedUnit> {
  const read = cellReader(row)
  const id = read.filled('kode').toLowerCase()
  const before = context.known.get(id)
  const name = read.filled('nama')
  if (id !== '' && !isUnitCode(id)) read.fault('kode', 'code-shape', id)
  const first = id === '' ? undefined : context.seen(id, row.row)
  if (first !== undefined) read.fault('kode', 'duplicate', String(first))
  if (!before && context.takenCodes.has(id)) read.fault('kode', 'unit-unknown', id)

  const kindText = read.filled('jenis').toLowerCase()
  const kind = isAddedKind(kindText) ? kindText : undefined
  if (kindText !== '' && !kind) read.fault('jenis', 'unknown-kind', kindText)
  if (before && kind && before.kind !== kind) read.fault('jenis', 'kind-differs', before.kind)

  const parent = parentOf(read, kind, context, before)
  const officeClass = classOf(read, before)
  const timezone = zoneOf(read, before)
  const shortName = read.filled('nama_singkat')
  const openedOn = read.day('dibuka') ?? before?.openedOn ?? null
  const closedOn = read.day('ditutup') ?? before?.closedOn ?? null
  if (openedOn !== null && closedOn !== null && closedOn < openedOn) read.fault('ditutup', 'dates-reversed')
  const renamed = before !== undefined && (before.name !== name || before.shortName !== shortName)
  const namedFrom = read.day('nama_berlaku') ?? (before ? context.today : (openedOn ?? context.today))
  if (renamed && (namedFrom > context.today || namedFrom <= (before.namedFrom ?? ''))) {
    read.fault('nama_berlaku', 'name-date')
  }
  if (before && closedOn !== before.closedOn) refuseOpenBeneath(read, id, closedOn, context)

  const shown = name === '' ? id : name
  if (read.faults.length > 0 || !kind || !parent) {
    return { row: row.row, name: shown, outcome: 'fault', changes: [], faults: read.faults, value: null }
  }
  const value: WantedUnit = {
    ...{ id, kind, name, shortName, namedFrom, renamed, officeClass, timezone, openedOn, closedOn },
    isNew: before === undefined,
    parentId: parent.id,
    path: before?.path ?? `${parent.path}${id}/`,
    province: orBefore(read.text('provinsi'), before?.province),
    city: orBefore(read.text('kota'), before?.city),
  }
  const changes = before ? changesOf(before, value) : []
  const outcome = !before ? 'create' : changes.length > 0 ? 'change' : 'same'
  return { row: row.row, name: shown, outcome, changes, faults: [], value: outcome === 'same' ? null : value }
}

/** The parent's code and path: a unit that is there, or one of the list, whose own parent must be there. */
function parentOf(read: CellReader, kind: AddedKind | undefined, context: Context, before: KnownUnit | undefined) {
  const id = read.filled('kode_induk').toLowerCase()
  if (id === '') return undefined
  if (before && before.parentId !== id) {
    read.fault('kode_induk', 'parent-differs', before.parentId ?? '')
    return undefined
  }
  const known = context.known.get(id)
  const row = context.listed.get(id)
  const grandparent = row && context.known.get((row.cells['kode_induk'] ?? '').toLowerCase())
  const found = known ?? (row && grandparent && { kind: row.cells['jenis']?.toLowerCase() ?? '', closedOn: null })
  const path = known?.path ?? (grandparent && `${grandparent.path}${id}/`)
  if (!found || path === undefined) {
    read.fault('kode_induk', 'parent-unknown', id)
    return undefined
  }
  if (kind && !fitsParent(kind, found.kind)) read.fault('kode_induk', 'parent-kind', found.kind)
  if (!before && found.closedOn !== null && found.closedOn < context.today) read.fault('kode_induk', 'unit-closed', id)
  return { id, path }
}

/** A unit closes after those beneath it, or on the same day. */
function refuseOpenBeneath(read: CellReader, id: string, closedOn: string | null, context: Context): void {
  if (closedOn === null) return
  const open = context.units.find((unit) => {
    if (unit.parentId !== id) return false
    const closes = readDay(context.listed.get(unit.id)?.cells['ditutup'] ?? '') ?? unit.closedOn
    return closes === null || closes > closedOn
  })
  if (open) read.fault('ditutup', 'unit-closes-open', open.id)
}

function classOf(read: CellReader, before: KnownUnit | undefined): string | null {
  const text = read.text('kelas')
  if (text === '') return before?.officeClass ?? null
  const named = classNamed(text)
  if (named === undefined) read.fault('kelas', 'unknown-class', text)
  return named ?? null
}

function zoneOf(read: CellReader, before: KnownUnit | undefined): string {
  const text = read.text('zona_waktu').toUpperCase()
  if (text === '') return before?.timezone ?? zones.WIB
  if (before && zoneName(before.timezone) === text) return before.timezone
  const zone = Object.entries(zones).find(([name]) => name === text)?.[1]
  if (zone === undefined) read.fault('zona_waktu', 'unknown-zone', text)
  return zone ?? zones.WIB
}

const orBefore = (text: string, before: string | null | undefined) => (text === '' ? (before ?? null) : text)

function changesOf(before: KnownUnit, value: WantedUnit): readonly FieldChange[] {
  const pairs: readonly (readonly [string, string | null, string | null])[] = [
    ['nama', before.name, value.name],
    ['nama_singkat', before.shortName, value.shortName],
    ['kelas', before.officeClass, value.officeClass],
    ['provinsi', before.province, value.province],
    ['kota', before.city, value.city],
    ['zona_waktu', zoneName(before.timezone), zoneName(value.timezone)],
    ['dibuka', before.openedOn, value.openedOn],
    ['ditutup', before.closedOn, value.closedOn],
  ]
  return pairs.flatMap(([column, from, to]) => (from === to ? [] : [{ column, from: from ?? '', to: to ?? '' }]))
}

/** Western Kalimantan has a zone of its own name and the same time. */
function zoneName(timezone: string): string {
  return Object.entries(zones).find(([, zone]) => zone === timezone)?.[0] ?? 'WIB'
}
