/**
 * A layout of a worksheet as offices and assessors pass it to each other: which sheet, which columns, which row stands
 * for what. Layouts are data; what a row means is said by the codes of one edition.
 */

export type ColumnRole =
  | 'number'
  | 'hierarchy'
  | 'weight'
  | 'levels'
  | 'scale'
  | 'answer'
  | 'points'
  | 'share'
  | 'spare'
  | 'note'
  | 'evidence'
  | 'link'

export type LayoutColumn = {
  readonly role: ColumnRole
  readonly letter: string
  /** In characters. */
  readonly width: number
  /** The word in the header by which the column is found again. */
  readonly header?: string | undefined
}

export type NodeRowKind = 'component' | 'aspect' | 'group' | 'area' | 'subArea' | 'total'
export type ItemRowKind = 'item' | 'result' | 'heading' | 'sum' | 'count'
export type RowKind = NodeRowKind | ItemRowKind

/** A row for a node of the edition, for an item, or for one of the counts beneath a ratio item. */
export type LayoutRow = {
  readonly row: number
  readonly kind: RowKind
  readonly node?: string | undefined
  readonly item?: string | undefined
  readonly input?: string | undefined
  readonly marker?: string | undefined
  /** Said by the layout where the edition has no name for the row. */
  readonly label?: string | undefined
}

export type Layout = {
  readonly id: string
  readonly edition: string
  readonly sheet: string
  readonly titleRow: number
  readonly headerRow: number
  readonly columns: readonly LayoutColumn[]
  /** In which columns the marker and the label of each kind of row stand. */
  readonly places: Readonly<Record<RowKind, readonly [marker: string, label: string]>>
  readonly rows: readonly LayoutRow[]
}

/** The letter of the first column with a role. Throws when the layout has none. */
export function columnOf({ columns, id }: Layout, role: ColumnRole): string {
  const column = columns.find((one) => one.role === role)
  if (!column) throw new Error(`The layout ${id} has no column for ${role}`)
  return column.letter
}

/** 'A' → 1, 'AA' → 27. */
export function columnNumber(letters: string): number {
  let number = 0
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64
  return number
}

/** 1 → 'A', 27 → 'AA'. */
export function columnLetters(number: number): string {
  let letters = ''
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  }
  return letters
}
