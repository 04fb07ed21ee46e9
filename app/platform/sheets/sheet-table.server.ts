/** A figure with its way of being shown, a text, or nothing. Texts are escaped by whoever writes the list. */
export type SheetCell = string | number | null

export type SheetColumn = {
  readonly title: string
  /** In characters. */
  readonly width: number
  /** Digits after the comma, for a column of figures; left out for texts. */
  readonly digits?: number
}

/** A list to be taken away: lines about it above, heads, and a row for each thing. */
export type SheetTable = {
  readonly name: string
  readonly lines: readonly string[]
  readonly columns: readonly SheetColumn[]
  readonly rows: Iterable<readonly SheetCell[]>
}
