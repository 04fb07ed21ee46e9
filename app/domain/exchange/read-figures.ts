import type { ChoiceItem, IndexItem, ItemInput, RatioItem } from '#app/domain/instrument/types.ts'
import type { Answer } from '#app/domain/scoring/answers.ts'
import { answerFaults } from '#app/domain/scoring/check-answers.ts'
import { ruleOf } from '#app/domain/scoring/item-rule.ts'
import { isCount, scoreItem } from '#app/domain/scoring/score-item.ts'
import { readTyped } from '#app/domain/scoring/typed-answer.ts'
import { notFilled } from './item-formulas.ts'
import type { FaultCode, Remark } from './readings.ts'
import type { ReadCell } from './sheets.ts'

type At = { readonly name: string; readonly cell: ReadCell | undefined }
type CountAt = At & { readonly kind: string; readonly input: string | undefined }
type Read = {
  readonly value: Answer | null
  readonly faults: readonly Remark[]
  readonly warnings: readonly Remark[]
}

const nothing: Read = { value: null, faults: [], warnings: [] }
/** A percent that was typed by hand is rounded. */
const roundedPercent = 0.0051

/** Reads the letter of a choice; its case and the spaces around it do not matter. */
export function readChoice({ options }: ChoiceItem, { name, cell }: At): Read {
  const state = stateOf(cell)
  if (state !== 'filled') return state === 'open' ? nothing : fault(state, name, cell)
  const typed = cell!.text.trim().replace(/\.$/, '').toLowerCase()
  const option = options.find(({ key }) => key.toLowerCase() === typed)
  return option ? { ...nothing, value: option.key } : fault('unknown-option', name, cell)
}

/** Reads the figures of an item: one in its own row (a survey index), or the counts in the rows beneath it. */
export function readFigures(item: RatioItem | IndexItem, own: At, counts: readonly CountAt[]): Read {
  return ruleOf(item).kind === 'scaled' ? readSingle(item, own) : readCounts(item, own, counts)
}

function readSingle(item: RatioItem | IndexItem, { name, cell }: At): Read {
  const state = stateOf(cell)
  if (state !== 'filled') return state === 'open' ? nothing : fault(state, name, cell)
  const [input] = item.inputs
  if (!input) return nothing
  const read =
    cell!.number === null ? readTyped(item, { choice: null, inputs: { [input.key]: cell!.text } }) : undefined
  const value = read ? (read.ok ? read.value : null) : cell!.number
  if (read && !read.ok) return fault((read.errors[input.key]?.[0] ?? 'not-a-number') as FaultCode, name, cell)
  const wrong = value === null ? [] : answerFaults(item, value)
  return wrong.length > 0 ? fault('out-of-range', name, cell) : { ...nothing, value }
}

function readCounts(item: RatioItem | IndexItem, own: At, counts: readonly CountAt[]): Read {
  const figures: Record<string, number> = {}
  const faults: Remark[] = []
  for (const { kind, input, name, cell } of counts) {
    const known = item.inputs.find(({ key }) => key === input)
    if (kind !== 'count' || !known) continue
    const state = stateOf(cell)
    if (state === 'open') continue
    const figure = state === 'filled' ? countIn(item, known, cell!) : state
    if (typeof figure === 'number') figures[known.key] = figure
    else faults.push(...fault(figure, name, cell).faults)
  }
  const value = Object.keys(figures).length > 0 ? figures : null
  const typed = typedOver(own)
  if (value === null && faults.length === 0 && typed !== undefined) return fault('percent-only', own.name, own.cell)
  return { value, faults, warnings: [...percentWarnings(item, value, own, typed), ...sumWarnings(item, value, counts)] }
}

function countIn(item: RatioItem | IndexItem, { key }: ItemInput, cell: ReadCell): number | FaultCode {
  if (cell.number !== null) return isCount(cell.number) ? cell.number : 'not-whole'
  // Read by itself, so that one count that is wrong takes no other with it.
  const read = readTyped(item, { choice: null, inputs: { [key]: cell.text } })
  if (!read.ok) return (read.errors[key]?.[0] ?? 'not-whole') as FaultCode
  return typeof read.value === 'object' ? (read.value?.[key] ?? 'not-whole') : 'not-whole'
}

/** The percent that stands where the formula was, as a fraction; undefined while the formula stands, or nothing does. */
function typedOver({ cell }: At): number | undefined {
  if (!cell || cell.formula || stateOf(cell) !== 'filled') return undefined
  const number = cell.number ?? Number(cell.text.replace(/[%\s]/g, '').replace(',', '.'))
  if (!Number.isFinite(number)) return undefined
  return number > 1 || (cell.number === null && cell.text.includes('%')) ? number / 100 : number
}

function percentWarnings(
  item: RatioItem | IndexItem,
  value: Answer | null,
  own: At,
  typed: number | undefined,
): readonly Remark[] {
  if (value === null || typed === undefined) return []
  const { answered, score } = scoreItem(item, value)
  const same = answered && Math.abs(score - typed) <= roundedPercent
  return same ? [] : [{ code: 'percent-typed', cell: own.name, value: own.cell?.text ?? '' }]
}

/** A sum that was typed over its formula and is another than its parts give. */
function sumWarnings(item: RatioItem | IndexItem, value: Answer | null, counts: readonly CountAt[]): readonly Remark[] {
  const sum = counts.find(({ kind }) => kind === 'sum')
  const rule = ruleOf(item)
  if (!sum?.cell || sum.cell.formula || sum.cell.number === null || rule.kind !== 'fraction') return []
  const given = typeof value === 'object' && value !== null ? value : {}
  const total = rule.denominator.reduce((all, { sign, key }) => all + sign * (given[key] ?? 0), 0)
  return total === sum.cell.number ? [] : [{ code: 'sum-differs', cell: sum.name, value: sum.cell.text }]
}

type CellState = 'filled' | 'open' | 'error-value' | 'formula-without-result'

function stateOf(cell: ReadCell | undefined): CellState {
  if (!cell) return 'open'
  if (cell.kind === 'error') return 'error-value'
  if (cell.kind === 'empty') return 'formula-without-result'
  return cell.text.trim() === '' || cell.text.trim().toLowerCase() === notFilled.toLowerCase() ? 'open' : 'filled'
}

function fault(code: FaultCode, cell: string, found: ReadCell | undefined): Read {
  return { ...nothing, faults: [{ code, cell, value: found?.text.slice(0, 60) ?? '' }] }
}
