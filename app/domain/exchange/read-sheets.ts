import type { EditionIndex } from '#app/domain/instrument/index-edition.ts'
import { findColumns } from './find-header.ts'
import { findRows } from './find-rows.ts'
import type { Layout } from './layout.ts'
import { readAnswers } from './read-answers.ts'
import type { SheetReading } from './readings.ts'
import type { ReadSheet } from './sheets.ts'

/** A file in which not even half of the items are found is some other workbook. */
const leastFound = 0.5

/**
 * Reads the worksheet out of a workbook: the sheet of the layout's name, or else the first one with its header. Gives
 * undefined when none of them is the worksheet of this edition.
 */
export function readSheets(
  layout: Layout,
  index: EditionIndex,
  sheets: readonly ReadSheet[],
): SheetReading | undefined {
  const named = (sheet: ReadSheet) => plain(sheet.name) === plain(layout.sheet)
  const ordered = [...sheets.filter(named), ...sheets.filter((sheet) => !named(sheet))]
  for (const sheet of ordered) {
    const columns = findColumns(layout, sheet)
    if (!columns) continue
    const reading = readAnswers(layout, index, { sheet, columns, rows: findRows(layout, index, sheet, columns) })
    if (reading.items.length >= index.items.length * leastFound) return reading
  }
  return undefined
}

function plain(name: string): string {
  return name.toLowerCase().replace(/\s+/g, ' ').trim()
}
