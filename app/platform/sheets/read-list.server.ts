import { AppError } from '#app/domain/errors.ts'
import { listTextOf } from './day-numbers.server.ts'
import { guardWorkbook } from './guard.server.ts'
import { sheetLimits } from './limits.server.ts'
import { readCsv } from './read-csv.server.ts'
import { listSheetOf } from './read-workbook.server.ts'

/** The most columns of a workbook that are looked at. */
const widest = 60
/** The lowest row with something in it: a few thousand rows with gaps, and not a single one at the end of the sheet. */
const lowest = 20_000

type Cell = { readonly text: string; readonly number: number | null; readonly formula: boolean }
type Cells = ReadonlyMap<string, Cell>

/**
 * Reads a list as rows of texts: the first sheet of a workbook (.xlsx) that is shown, or separated values. What it is,
 * its first bytes say and not its name. `textOf` says how a cell of a workbook is written, days as `listTextOf` does
 * without it. Throws as `guardWorkbook` and `readCsv` do.
 */
export async function readListFile(
  bytes: Buffer,
  textOf?: (cell: Cell) => string,
): Promise<readonly (readonly string[])[]> {
  const isOldContainer = bytes.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]))
  if (isOldContainer) throw new AppError('unsupported', 'sheet-old-or-locked')
  if (!bytes.subarray(0, 2).equals(Buffer.from('PK'))) return readCsv(bytes)

  const parts = await guardWorkbook(bytes)
  const write = textOf ?? listTextOf(parts)
  const rows = listSheetOf(parts, sheetLimits)
  const last = [...rows].reduce((found, [row, cells]) => (row > found && isFilled(cells) ? row : found), 0)
  if (last > lowest) throw new AppError('unsupported', 'sheet-too-large')
  return Array.from({ length: last }, (_row, index) => {
    const cells = rows.get(index + 1)
    return Array.from({ length: widest }, (_cell, place) => {
      const cell = cells?.get(letters(place))
      return cell ? write(cell) : ''
    })
  }).map(withoutTail)
}

function isFilled(cells: Cells): boolean {
  return [...cells.values()].some(({ text }) => text !== '')
}

/** 0 → A, 25 → Z, 26 → AA. */
function letters(place: number): string {
  const first = Math.floor(place / 26)
  return `${first > 0 ? String.fromCharCode(64 + first) : ''}${String.fromCharCode(65 + (place % 26))}`
}

function withoutTail(cells: readonly string[]): readonly string[] {
  let end = cells.length
  while (end > 0 && cells[end - 1] === '') end -= 1
  return cells.slice(0, end)
}
