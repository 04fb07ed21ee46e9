import { areaRoles, fitsUnitKind, grantableRoles, isCentral } from '#app/domain/access/roles.ts'
import type { Role } from '#app/domain/access/roles.ts'
import { cellReader } from './cells.ts'
import type { CellReader } from './cells.ts'
import { firstSeen, planOf } from './plan.ts'
import type { Plan, PlannedRow } from './plan.ts'
import type { ListRow } from './read-list.ts'

export type KnownPerson = {
  readonly id: string
  readonly name: string
  readonly email: string | null
  readonly nip: string | null
  readonly status: 'invited' | 'active' | 'deactivated'
  /** Whether whoever brings the list may see the person; otherwise nothing is told of them. */
  readonly inReach: boolean
  /** The roles that are not over, as `role unit areas`. */
  readonly held: ReadonlySet<string>
}

export type WantedPerson = {
  /** Null for somebody new; the rows of one new person share their login. */
  readonly personId: string | null
  readonly login: string
  readonly name: string
  readonly email: string | null
  readonly nip: string | null
  readonly role: {
    readonly role: Role
    readonly unitId: string
    readonly areas: readonly string[] | null
    readonly acting: 'none' | 'plt' | 'plh'
    readonly from: string
    readonly to: string | null
  }
}

export type PeopleFacts = {
  /** Those whose e-mail address or NIP stands in the list. */
  readonly persons: readonly KnownPerson[]
  /** Units within reach; others are not known here. */
  readonly units: readonly { readonly id: string; readonly kind: string; readonly closedOn: string | null }[]
  readonly areaKeys: readonly string[]
  readonly mayGrantCentral: boolean
  readonly actorId: string
  readonly today: string
}

/** What people call some roles; the others are written as their code, with blanks or low lines. */
const calledRoles: Readonly<Record<string, Role>> = {
  operator: 'operator_satker',
  'peninjau kanwil': 'verifikator_kanwil',
  administrator: 'admin',
}

/** The text by which a role that is held is recognised. */
export function heldKey(role: string, unitId: string, areas: readonly string[] | null): string {
  return `${role} ${unitId} ${areas === null ? '*' : [...areas].sort().join(',')}`
}

/** What a list of people would do: accounts to be invited, and roles for people who have one. */
export function planPeople(rows: readonly ListRow[], facts: PeopleFacts): Plan<WantedPerson> {
  const context: Context = {
    ...facts,
    byEmail: new Map(facts.persons.flatMap((person) => (person.email ? [[person.email, person]] : []))),
    byNip: new Map(facts.persons.flatMap((person) => (person.nip ? [[person.nip, person]] : []))),
    unitOf: new Map(facts.units.map((unit) => [unit.id, unit])),
    seen: firstSeen(),
    listed: new Map(),
  }
  return planOf(rows.map((row) => planRow(row, context)))
}

type Context = PeopleFacts & {
  readonly byEmail: ReadonlyMap<string, KnownPerson>
  readonly byNip: ReadonlyMap<string, KnownPerson>
  readonly unitOf: ReadonlyMap<string, PeopleFacts['units'][number]>
  readonly seen: (key: string, row: number) => number | undefined
  /** New people of the list so far, by each of their logins. */
  readonly listed: Map<string, { readonly row: number; readonly name: string; readonly login: string }>
}

function planRow(row: ListRow, context: Context): PlannedRow<WantedPerson> {
  const read = cellReader(row)
  const name = read.filled('nama')
  const email = emailOf(read)
  const nip = nipOf(read)
  if (email === null && nip === null && !read.faults.some(({ column }) => column === 'surel' || column === 'nip')) {
    read.fault('surel', 'login-missing')
  }
  const role = roleOf(read, context)
  const person = personOf(read, { name, email, nip }, context)
  const shown = name === '' ? (email ?? nip ?? '') : name
  if (read.faults.length > 0 || !role) {
    return { row: row.row, name: shown, outcome: 'fault', changes: [], faults: read.faults, value: null }
  }

  const known = person.known
  const key = heldKey(role.role, role.unitId, role.areas)
  const login = person.login
  const first = context.seen(`${known?.id ?? login} ${key}`, row.row)
  if (first !== undefined) {
    read.fault('peran', 'duplicate', String(first))
    return { row: row.row, name: shown, outcome: 'fault', changes: [], faults: read.faults, value: null }
  }
  if (known?.held.has(key)) {
    return { row: row.row, name: known.name, outcome: 'same', changes: [], faults: [], value: null }
  }
  return {
    row: row.row,
    name: known?.name ?? name,
    outcome: known || person.listed ? 'change' : 'create',
    changes: [{ column: 'peran', from: '', to: `${role.role}, ${role.unitId}` }],
    faults: [],
    value: { personId: known?.id ?? null, login, name, email, nip, role },
  }
}

function emailOf(read: CellReader): string | null {
  const text = read.text('surel').toLowerCase()
  if (text === '') return null
  if (text.length <= 200 && /^[^\s@"<>(),;:\\]+@[^\s@"<>(),;:\\.]+(\.[^\s@"<>(),;:\\.]+)+$/.test(text)) return text
  read.fault('surel', 'not-an-email', text)
  return null
}

function nipOf(read: CellReader): string | null {
  // A spreadsheet marks a number that is to stay text with an apostrophe.
  const text = read.text('nip').replace(/[\s']/g, '')
  if (text === '') return null
  if (/^\d{18}$/.test(text)) return text
  read.fault('nip', 'not-a-nip', text)
  return null
}

type Named = { readonly name: string; readonly email: string | null; readonly nip: string | null }

/** Whom the row speaks of: somebody known, somebody of an earlier row, or somebody new. */
function personOf(read: CellReader, { name, email, nip }: Named, context: Context) {
  const byEmail = email === null ? undefined : context.byEmail.get(email)
  const byNip = nip === null ? undefined : context.byNip.get(nip)
  if (byEmail && byNip && byEmail.id !== byNip.id) read.fault('nip', 'two-accounts')
  const known = byEmail ?? byNip
  if (known) {
    const column = byEmail ? 'surel' : 'nip'
    if (known.id === context.actorId) read.fault(column, 'oneself')
    else if (!known.inReach) read.fault(column, 'account-elsewhere')
    else if (known.status === 'deactivated') read.fault(column, 'account-closed', known.name)
    return { known, login: known.id, listed: false }
  }
  const logins = [email, nip].filter((login) => login !== null)
  const earlier = logins.map((login) => context.listed.get(login)).find((found) => found !== undefined)
  if (earlier && earlier.name !== name) read.fault('nama', 'name-differs', String(earlier.row))
  const login = earlier?.login ?? logins[0] ?? ''
  if (name !== '') {
    for (const own of logins) if (!context.listed.has(own)) context.listed.set(own, { row: read.row, name, login })
  }
  return { known: undefined, login, listed: earlier !== undefined }
}

function roleOf(read: CellReader, context: Context): WantedPerson['role'] | undefined {
  const roleText = read.filled('peran').toLowerCase().replace(/\s+/g, ' ')
  const code = roleText.replace(/ /g, '_')
  const role = grantableRoles.find((known) => known === code) ?? calledRoles[roleText]
  if (roleText !== '' && !role) read.fault('peran', 'unknown-role', roleText)
  const unitId = read.filled('kode_unit').toLowerCase()
  const unit = context.unitOf.get(unitId)
  if (unitId !== '' && !unit) read.fault('kode_unit', 'unit-unknown', unitId)
  if (unit?.closedOn && unit.closedOn < context.today) read.fault('kode_unit', 'unit-closed', unitId)
  if (role && unit && !fitsUnitKind(role, unit.kind)) read.fault('peran', 'role-unit', unit.kind)
  if (role && isCentral(role) && !context.mayGrantCentral) read.fault('peran', 'central-role')

  const areas = areasOf(read, context)
  if (role && areas !== null && !areaRoles.includes(role)) read.fault('area', 'role-areas')
  const actingText = read.text('jabatan').toLowerCase().replace(/\./g, '')
  const acting = { '': 'none', tetap: 'none', plt: 'plt', plh: 'plh' }[actingText] as 'none' | 'plt' | 'plh' | undefined
  if (!acting) read.fault('jabatan', 'unknown-acting', actingText)
  const from = read.text('mulai') === '' ? context.today : read.day('mulai')
  const to = read.day('sampai')
  if (from !== null && to !== null && to < from) read.fault('sampai', 'dates-reversed')
  return role && unit && acting && from !== null ? { role, unitId, areas, acting, from, to } : undefined
}

function areasOf(read: CellReader, { areaKeys }: Context): readonly string[] | null {
  const wanted = read
    .text('area')
    .toUpperCase()
    .split(/[\s,;/]+/)
    .filter((key) => key !== '')
  const stranger = wanted.find((key) => !areaKeys.includes(key))
  if (stranger !== undefined) read.fault('area', 'unknown-area', stranger)
  return wanted.length === 0 ? null : [...new Set(wanted)].sort()
}
