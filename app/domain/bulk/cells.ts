import { longestCell } from './columns.ts'
import type { CellFault, FaultCode } from './columns.ts'
import type { ListRow } from './read-list.ts'

const months = [
  ['januari', 'jan'],
  ['februari', 'feb', 'pebruari'],
  ['maret', 'mar'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'jun'],
  ['juli', 'jul'],
  ['agustus', 'agu', 'ags', 'aug'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt', 'oct'],
  ['november', 'nov', 'nop', 'nopember'],
  ['desember', 'des', 'dec'],
]

/**
 * A day as people here write it, as 'YYYY-MM-DD': 12 Mei 2026, 12/05/2026, 12-5-2026, 12.05.2026 or 2026-05-12. The
 * day comes before the month. Undefined for what is no day of the calendar.
 */
export function readDay(text: string): string | undefined {
  const trimmed = text.trim().toLowerCase()
  // A workbook keeps days as their number since the end of 1899.
  if (/^\d{5}$/.test(trimmed))
    return new Date(Date.UTC(1899, 11, 30) + Number(trimmed) * 86_400_000).toISOString().slice(0, 10)
  // A spreadsheet's own date comes with midnight behind it.
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[t ]00:00(?::00(?:\.0+)?)?z?)?$/.exec(trimmed)
  if (iso) return calendarDay(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const figures = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/.exec(trimmed)
  if (figures) return calendarDay(Number(figures[4]), Number(figures[3]), Number(figures[1]))
  const words = /^(\d{1,2})[\s-]+([a-z]+)\.?[\s-]+(\d{4})$/.exec(trimmed)
  if (!words) return undefined
  const month = months.findIndex((names) => names.includes(words[2] ?? '')) + 1
  return month === 0 ? undefined : calendarDay(Number(words[3]), month, Number(words[1]))
}

function calendarDay(year: number, month: number, day: number): string | undefined {
  const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const time = Date.parse(text)
  return year >= 1900 && year <= 2999 && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
    ? text
    : undefined
}

/** Reads the cells of one row and gathers what is wrong with them. */
export function cellReader({ row, cells }: ListRow) {
  const faults: CellFault[] = []
  const fault = (column: string, code: FaultCode, detail?: string) => {
    faults.push({ row, column, code, ...(detail !== undefined && detail !== '' && { detail: detail.slice(0, 80) }) })
  }
  const text = (column: string): string => {
    const value = cells[column] ?? ''
    if (value.length <= longestCell) return value
    fault(column, 'too-long')
    return ''
  }
  return {
    row,
    faults,
    fault,
    /** An empty cell is an empty text. */
    text,
    filled(column: string): string {
      const value = text(column)
      if (value === '' && !faults.some((known) => known.column === column)) fault(column, 'required')
      return value
    },
    /** An empty cell is null. */
    day(column: string): string | null {
      const value = text(column)
      if (value === '') return null
      const day = readDay(value)
      if (day === undefined) fault(column, 'not-a-date', value)
      return day ?? null
    },
  }
}

export type CellReader = ReturnType<typeof cellReader>
