import type { WorkbookParts } from './guard.server.ts'
import { attributeOf, tagsOf } from './xml-tags.server.ts'

type Cell = { readonly text: string; readonly number: number | null }

/** Days from the end of 1899, from which workbooks count days, to the beginning of 1904, from which old Macs do. */
const macsLater = 1462

/**
 * How the cells of a workbook are written as texts of a list. Days are kept as their number; those of a workbook that
 * counts them from 1904 come out as if it counted as the others do. Like whoever reads lists, takes every number of five
 * digits for a day.
 */
export function listTextOf(parts: WorkbookParts): (cell: Cell) => string {
  const book = parts.get('xl/workbook.xml')?.toString('utf8') ?? ''
  const from1904 = [...tagsOf(book)].some((tag) => {
    return tag.name === 'workbookPr' && ['1', 'true'].includes(attributeOf(tag, 'date1904') ?? '')
  })
  if (!from1904) return ({ text }) => text
  return ({ text, number }) => (number !== null && /^\d{5}(\.\d+)?$/.test(text) ? String(number + macsLater) : text)
}
