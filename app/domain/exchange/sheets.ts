/** Sheets of a workbook as plain data: what is to be written, and what was read. */

/** How a cell looks; the writer knows what that means. */
export type CellStyle = 'title' | 'header' | 'group' | 'subArea' | 'text' | 'answer' | 'points' | 'percent' | 'total'

/** A cell to be written. Texts are texts, whatever they begin with; a formula carries its result. */
export type Cell = {
  readonly value?: string | number | undefined
  /** Without the equals sign. */
  readonly formula?: string | undefined
  readonly result?: string | number | undefined
  readonly style: CellStyle
  /** What may be chosen in it. */
  readonly choices?: readonly string[] | undefined
  readonly range?: { readonly min: number; readonly max: number; readonly whole: boolean } | undefined
}

export type SheetRow = {
  readonly row: number
  readonly cells: Readonly<Record<string, Cell>>
  /** From one column to another, as one cell. */
  readonly merged?: readonly [from: string, to: string] | undefined
}

export type SheetModel = {
  readonly name: string
  readonly hidden: boolean
  readonly widths: Readonly<Record<string, number>>
  readonly rows: readonly SheetRow[]
  /** Rows above stay in view. */
  readonly frozenRows: number
}

/** A cell that was read. An `error` is the value of a formula that failed; an `empty` formula never had a value. */
export type ReadCell = {
  readonly kind: 'text' | 'number' | 'error' | 'empty'
  readonly text: string
  readonly number: number | null
  readonly formula: boolean
}

/** Rows by number, cells by the letters of their column. Cells without anything in them are left out. */
export type ReadSheet = {
  readonly name: string
  readonly rows: ReadonlyMap<number, ReadonlyMap<string, ReadCell>>
}
