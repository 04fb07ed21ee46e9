/** What a list tells of. */
export const bulkKinds = ['offices', 'people'] as const
export type BulkKind = (typeof bulkKinds)[number]

export type Column = {
  /** The head of the column in the file. */
  readonly head: string
  readonly required: boolean
}

const column = (head: string, required = false): Column => ({ head, required })

/** The columns of each kind of list, in the order of its template. A required one must be there; its cells are checked. */
export const columnsOf: Readonly<Record<BulkKind, readonly Column[]>> = {
  offices: [
    column('kode', true),
    column('nama', true),
    column('nama_singkat', true),
    column('jenis', true),
    column('kode_induk', true),
    column('kelas'),
    column('provinsi'),
    column('kota'),
    column('zona_waktu'),
    column('dibuka'),
    column('ditutup'),
    column('nama_berlaku'),
  ],
  people: [
    column('nama', true),
    column('surel'),
    column('nip'),
    column('peran', true),
    column('kode_unit', true),
    column('area'),
    column('jabatan'),
    column('mulai'),
    column('sampai'),
  ],
}

/** More rows than any ministry's list of a day. */
export const mostRows = 5000
/** Columns beyond the known ones are passed over, up to this many in all. */
export const mostColumns = 50
/** Characters of one cell. */
export const longestCell = 500

/** What is wrong with a cell. `row` is the line of the file, from 1; `column` its head; `detail` what was found. */
export type CellFault = {
  readonly row: number
  readonly column: string
  readonly code: FaultCode
  readonly detail?: string
}

export const faultCodes = [
  'required',
  'too-long',
  'code-shape',
  'unknown-kind',
  'unknown-class',
  'unknown-zone',
  'not-a-date',
  'dates-reversed',
  'name-date',
  'parent-unknown',
  'parent-kind',
  'kind-differs',
  'parent-differs',
  'unit-closes-open',
  'not-an-email',
  'not-a-nip',
  'login-missing',
  'unknown-role',
  'unknown-acting',
  'unknown-area',
  'role-unit',
  'role-areas',
  'central-role',
  'unit-unknown',
  'unit-closed',
  'oneself',
  'account-closed',
  'account-elsewhere',
  'two-accounts',
  'name-differs',
  'duplicate',
] as const
export type FaultCode = (typeof faultCodes)[number]

/** What is wrong with the list as a whole. */
export type ListFault = {
  readonly code: 'column-missing' | 'column-twice' | 'no-rows' | 'too-many-rows' | 'too-many-columns'
  readonly detail?: string
}
