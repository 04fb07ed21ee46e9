import type { SheetLimits } from './limits.server.ts'

const MEBIBYTE = 1024 * 1024

/** How much of a long list is read: hundreds of thousands of rows, of which only a piece is in memory at a time. */
export type StreamLimits = {
  readonly rows: number
  /** Bytes of the file itself. */
  readonly fileBytes: number
  /** Of a workbook: its list of texts is the one part that must be held whole. */
  readonly strings: SheetLimits
  /** Of a workbook: its sheet, after inflating. */
  readonly sheetBytes: number
}

/** A busy office finishes some ten thousand applications in a month: room for years of them. */
export const streamLimits: StreamLimits = {
  rows: 500_000,
  fileBytes: 64 * MEBIBYTE,
  sheetBytes: 256 * MEBIBYTE,
  strings: {
    entries: 1000,
    partBytes: 16 * MEBIBYTE,
    totalBytes: 24 * MEBIBYTE,
    rows: Infinity,
    cells: Infinity,
    strings: 200_000,
  },
}
