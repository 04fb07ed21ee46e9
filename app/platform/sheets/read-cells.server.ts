import { AppError } from '#app/domain/errors.ts'
import type { ReadCell } from '#app/domain/exchange/sheets.ts'
import type { SheetLimits } from './limits.server.ts'
import type { Texts } from './text-store.server.ts'
import { attributeOf, tagsOf, unescapeXml } from './xml-tags.server.ts'
import type { Tag } from './xml-tags.server.ts'

type Open = { row: number; column: string; type: string; formula: boolean; value: string | null; inline: string }

/** The most columns that are looked at: A to ZZ. */
const widest = 702

/**
 * The cells of a sheet that hold something, by row and column. Throws AppError 'too-large' beyond the limits. Of a sheet
 * that is read in pieces, `before` rows were read before this one.
 */
export function readCells(
  xml: string,
  strings: Texts,
  limits: SheetLimits,
  before = 0,
): ReadonlyMap<number, ReadonlyMap<string, ReadCell>> {
  const rows = new Map<number, Map<string, ReadCell>>()
  let [row, column, cells, seenRows] = [before, 0, 0, 0]
  let open: Open | undefined
  const close = () => {
    if (!open) return
    const cell = cellOf(open, strings)
    if (cell) rows.set(open.row, (rows.get(open.row) ?? new Map<string, ReadCell>()).set(open.column, cell))
    open = undefined
  }
  for (const tag of tagsOf(xml)) {
    if (tag.name === 'sheetData' && tag.closing) break
    if (tag.name === 'row' && !tag.closing) {
      if (++seenRows > limits.rows) throw new AppError('too-large', 'sheet-too-large', { limit: limits.rows })
      const number = Number(attributeOf(tag, 'r'))
      row = Number.isSafeInteger(number) && number > 0 ? number : row + 1
      column = 0
    } else if (tag.name === 'c') {
      close()
      if (tag.closing) continue
      if (++cells > limits.cells) throw new AppError('too-large', 'sheet-too-large', { limit: limits.cells })
      column = columnAt(tag, column + 1)
      if (column > widest) continue
      open = {
        row,
        column: letters(column),
        type: attributeOf(tag, 't') ?? 'n',
        formula: false,
        value: null,
        inline: '',
      }
      if (tag.empty) close()
    } else if (open) {
      take(open, tag)
    }
  }
  close()
  return rows
}

function take(open: Open, { name, closing, empty, text }: Tag): void {
  if (closing) return
  if (name === 'f') open.formula = true
  if (empty) return
  if (name === 'v') open.value = text
  if (name === 't') open.inline += text
}

function columnAt(tag: Tag, next: number): number {
  const name = /^([A-Z]{1,3})\d+$/.exec(attributeOf(tag, 'r') ?? '')?.[1]
  return name === undefined ? next : [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
}

function letters(column: number): string {
  const [high, low] = [Math.floor((column - 1) / 26), (column - 1) % 26]
  return (high > 0 ? String.fromCharCode(64 + high) : '') + String.fromCharCode(65 + low)
}

/** A cell that names no text by its number has none: not the first one. */
function sharedText(value: string | null, strings: Texts): string | undefined {
  return value !== null && /^\d+$/.test(value) ? strings.at(Number(value)) : undefined
}

/** What a cell holds; undefined for nothing. */
function cellOf({ type, formula, value, inline }: Open, strings: Texts): ReadCell | undefined {
  const text = type === 's' ? sharedText(value, strings) : unescapeXml(value ?? inline)
  const none = text === undefined || text.trim() === ''
  if (none) return formula ? { kind: 'empty', text: '', number: null, formula } : undefined
  if (type === 'e') return { kind: 'error', text, number: null, formula }
  if (type === 'n') {
    const number = Number(text)
    return Number.isFinite(number)
      ? { kind: 'number', text, number, formula }
      : { kind: 'text', text, number: null, formula }
  }
  return { kind: 'text', text, number: null, formula }
}
