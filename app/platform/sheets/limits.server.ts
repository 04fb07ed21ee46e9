/** How much of a workbook is looked at before it is turned away; bytes are those after inflating. */
export type SheetLimits = {
  readonly entries: number
  readonly partBytes: number
  readonly totalBytes: number
  /** Per sheet, empty rows and cells included. */
  readonly rows: number
  readonly cells: number
  readonly strings: number
}

const MEBIBYTE = 1024 * 1024

/** A worksheet is some hundred rows; offices leave thousands of empty ones beneath it. */
export const sheetLimits: SheetLimits = {
  entries: 1000,
  partBytes: 16 * MEBIBYTE,
  totalBytes: 32 * MEBIBYTE,
  rows: 20_000,
  cells: 400_000,
  strings: 50_000,
}
