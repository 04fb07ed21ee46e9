import { columnLetters, columnNumber } from './layout.ts'
import type { ColumnRole, Layout } from './layout.ts'
import type { ReadSheet } from './sheets.ts'

/** Where a sheet keeps what: the row of its header, the column of each role, and its columns of the hierarchy. */
export type FoundColumns = {
  readonly headerRow: number
  readonly columns: Readonly<Partial<Record<ColumnRole, string>>>
  readonly hierarchy: readonly string[]
}

/** A header stands near the top. */
const deepest = 40
/** Without these a sheet is not the worksheet. */
const needed: readonly ColumnRole[] = ['hierarchy', 'answer']

/** Finds the header by its words, wherever an office has moved the columns; undefined when it is not there. */
export function findColumns(layout: Layout, sheet: ReadSheet): FoundColumns | undefined {
  const wanted = layout.columns.flatMap(({ role, header }) =>
    header === undefined ? [] : [[role, plain(header)] as const],
  )
  let best: FoundColumns | undefined
  let most = 0
  for (const [row, cells] of sheet.rows) {
    if (row > deepest) continue
    const columns: Partial<Record<ColumnRole, string>> = {}
    for (const [letter, { text }] of [...cells].sort(([one], [other]) => columnNumber(one) - columnNumber(other))) {
      const role = wanted.find(([, word]) => word === plain(text))?.[0]
      if (role && columns[role] === undefined) columns[role] = letter
    }
    const count = Object.keys(columns).length
    if (count <= most || needed.some((role) => columns[role] === undefined)) continue
    most = count
    best = { headerRow: row, columns, hierarchy: hierarchyOf(layout, sheet, row, columns) }
  }
  return most >= 4 ? best : undefined
}

/** From the first column of the hierarchy to the weight; a column that an office left empty in between does not count. */
function hierarchyOf(
  layout: Layout,
  sheet: ReadSheet,
  headerRow: number,
  columns: FoundColumns['columns'],
): readonly string[] {
  const width = layout.columns.filter(({ role }) => role === 'hierarchy').length
  const first = columnNumber(columns.hierarchy ?? 'A')
  const end = columns.weight === undefined ? first + width : columnNumber(columns.weight)
  const all = Array.from({ length: Math.max(width, end - first) }, (_none, at) => columnLetters(first + at))
  const empty = all.filter((letter) => {
    return ![...sheet.rows].some(([row, cells]) => row > headerRow && cells.has(letter))
  })
  const spare = empty.slice(0, all.length - width)
  return all.filter((letter) => !spare.includes(letter))
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim()
}
