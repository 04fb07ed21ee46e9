import type { SheetLimits } from './limits.server.ts'

const MEBIBYTE = 1024 * 1024

/** How much of a long list is read: hundreds of thousands of rows, of which only a piece is in memory at a time. */
export type StreamLimits = {
  readonly rows: number
  /** Bytes of the file itself. */
  readonly fileBytes: number
  /** Of a workbook: the small parts that say what is where, and how many texts its cells may point at. */
  readonly parts: SheetLimits
  /** Of a workbook: its list of texts, after inflating. It is held whole, as bytes. */
  readonly textBytes: number
  /** Of a workbook: its sheet, after inflating. */
  readonly sheetBytes: number
}

/** A busy office finishes some ten thousand applications in a month: room for years of them. */
export const streamLimits: StreamLimits = {
  rows: 500_000,
  fileBytes: 64 * MEBIBYTE,
  sheetBytes: 256 * MEBIBYTE,
  // Programs write a text for each name and number of an application, although nobody reads them here.
  textBytes: 96 * MEBIBYTE,
  parts: {
    entries: 1000,
    partBytes: 4 * MEBIBYTE,
    totalBytes: 8 * MEBIBYTE,
    rows: Infinity,
    cells: Infinity,
    strings: 2_000_000,
  },
}
