import { entryText, isSameEntry, readEntry, reasonLimit } from './entry.ts'
import type { EntryText } from './entry.ts'
import type { HeldFigure } from './effective.ts'
import type { Form, FormField } from './form.ts'
import { numberText } from './read-figure.ts'

/** The columns of a list of figures, in the order of its template. */
export const figureColumns = ['kunci', 'indikator', 'isian', 'rincian', 'nilai', 'alasan', 'dihitung'] as const

/** A row of a list: its line in the file from 1, and the texts that count. */
export type FigureRow = { readonly row: number; readonly key: string; readonly value: string; readonly reason: string }

export type FigureListFault = 'column-missing' | 'no-rows' | 'too-many-rows' | 'other-period' | 'other-office'

/** Where figures of a list belong. */
export type ListPlace = { readonly officeId: string; readonly period: string }

/** More rows than any form has. */
export const mostFigureRows = 2000
/** Its heads stand among the first lines; above them there may be a title. */
const headWithin = 10
const longestCell = 600

export type FigureOutcome = 'create' | 'change' | 'same' | 'fault'

/** What a row would do. `fault` is a code of the words `figureFaults`, at the column it names. */
export type PlannedFigure = FigureRow & {
  readonly field: FormField | null
  readonly outcome: FigureOutcome
  readonly before: EntryText
  readonly after: EntryText
  readonly fault: { readonly code: string; readonly column: 'kunci' | 'nilai' | 'alasan' } | null
}

/** The line above the heads of a template: by it a list is known when it comes back. */
export function listTitle({ officeId, period }: ListPlace, officeName: string, today: string): string {
  return `Indikator layanan ${period}, ${officeName} (${officeId}), ${today}`
}

/** The keys of figures are the same in every month and office, so a list of another one is known by its title alone. */
function misplaced(
  above: readonly (readonly string[])[],
  { officeId, period }: ListPlace,
): FigureListFault | undefined {
  for (const cells of above) {
    const [, ownPeriod, rest = ''] = /Indikator layanan (\d{4}(?:-\d{2}|-Q\d)?)\b(.*)/.exec(cells.join(', ')) ?? []
    if (ownPeriod === undefined) continue
    const [, ownOffice = officeId] = /\(([a-z0-9-]+)\)/.exec(rest) ?? []
    if (ownOffice !== officeId) return 'other-office'
    if (ownPeriod !== period) return 'other-period'
  }
  return undefined
}

/**
 * Finds the heads of a list and the rows beneath that name a figure; a list that cannot be used, or whose title names
 * another office or period, has a fault.
 */
export function readFigureList(
  table: readonly (readonly string[])[],
  at: ListPlace,
):
  { readonly ok: true; readonly rows: readonly FigureRow[] } | { readonly ok: false; readonly fault: FigureListFault } {
  const folded = table.slice(0, headWithin).map((cells) => cells.map((cell) => cell.trim().toLowerCase()))
  const head = folded.findIndex((cells) => cells.includes('kunci') && cells.includes('nilai'))
  if (head < 0) return { ok: false, fault: 'column-missing' }
  const fault = misplaced(table.slice(0, head), at)
  if (fault) return { ok: false, fault }
  const place = (name: string) => folded[head]!.indexOf(name)
  const cell = (cells: readonly string[], name: string) => (cells[place(name)] ?? '').trim().slice(0, longestCell)
  const rows = table.slice(head + 1).flatMap((cells, index): FigureRow[] => {
    const [key, value, reason] = [cell(cells, 'kunci'), cell(cells, 'nilai'), cell(cells, 'alasan')]
    return key === '' && value === '' ? [] : [{ row: head + index + 2, key, value, reason }]
  })
  if (rows.length === 0) return { ok: false, fault: 'no-rows' }
  return rows.length > mostFigureRows ? { ok: false, fault: 'too-many-rows' } : { ok: true, rows }
}

/**
 * What a list would do to a form. An empty value leaves its figure alone, and an empty reason the reason that stands
 * beside an unchanged figure.
 */
export function planFigures(
  rows: readonly FigureRow[],
  form: Form,
  held: ReadonlyMap<string, HeldFigure>,
  isLocked: (field: FormField) => boolean,
): readonly PlannedFigure[] {
  const seen = new Set<string>()
  return rows.map((row): PlannedFigure => {
    const field = form.fields.get(row.key) ?? null
    const before = entryText(held.get(row.key))
    const same = { text: row.value === '' ? before.text : row.value }
    const unchanged = isSameValue(field, before.text, same.text)
    const after = unchanged
      ? { text: before.text, reason: row.reason === '' ? before.reason : row.reason }
      : { text: same.text, reason: row.reason }
    const faulty = (code: string, column: 'kunci' | 'nilai' | 'alasan'): PlannedFigure => {
      return { ...row, field, before, after: before, outcome: 'fault', fault: { code, column } }
    }
    if (!field) return faulty('unknown-figure', 'kunci')
    if (seen.has(row.key)) return faulty('duplicate', 'kunci')
    seen.add(row.key)
    const read = readEntry(field, after.text)
    if (!read.ok) return faulty(read.fault, 'nilai')
    if ([...after.reason].length > reasonLimit) return faulty('too-long', 'alasan')
    // A reason without a figure has nothing to explain.
    if (after.text === '' || isSameEntry(before, after)) return { ...row, field, before, after: before, ...nothing }
    if (isLocked(field)) return faulty('locked', 'nilai')
    return { ...row, field, before, after, outcome: before.text === '' ? 'create' : 'change', fault: null }
  })
}

const nothing = { outcome: 'same', fault: null } as const

/** Whether two texts are one figure, however they are written: 1.200 and 1200. */
function isSameValue(field: FormField | null, one: string, other: string): boolean {
  if (!field || one === '' || other === '') return one === other
  const [first, second] = [readEntry(field, one), readEntry(field, other)]
  return first.ok && second.ok && first.value === second.value && first.choice === second.choice
}

/** A cell of a workbook as it would be typed. A formula without a kept result is no empty cell, and no figure. */
export function cellText({
  text,
  number,
  formula = false,
}: {
  readonly text: string
  readonly number: number | null
  readonly formula?: boolean
}): string {
  if (number !== null) return numberText(number)
  return text === '' && formula ? '=' : text
}
