import type { EditionIndex, IndexedItem } from '#app/domain/instrument/index-edition.ts'
import type { Item } from '#app/domain/instrument/types.ts'
import type { Answer, Answers } from '#app/domain/scoring/answers.ts'
import type { Plan } from '#app/domain/scoring/plan.ts'
import type { WorksheetScore } from '#app/domain/scoring/score-worksheet.ts'
import { derivedFormula, notFilled, ratioFormula, scoreFormula } from './item-formulas.ts'
import { columnOf } from './layout.ts'
import type { Layout, LayoutRow } from './layout.ts'
import type { Cell, SheetModel, SheetRow } from './sheets.ts'

/** What stands beside an answer: the note, the names of its pieces, and the links that may be opened. */
export type Beside = {
  readonly note: string
  readonly evidence: readonly string[]
  readonly links: readonly string[]
}

export type ExportInput = {
  readonly layout: Layout
  readonly plan: Plan
  readonly title: string
  readonly answers: Answers
  readonly score: WorksheetScore
  readonly beside: ReadonlyMap<string, Beside>
}

/** Excel holds no longer text in a cell. */
const longestText = 32_000

/** The worksheet with its formulas, and their results beside them. */
export function exportSheet(input: ExportInput): SheetModel {
  const { layout, title } = input
  const { columns, titleRow, headerRow, sheet } = layout
  const [first, last] = [columnOf(layout, 'hierarchy'), columnOf(layout, 'note')]
  const heads = columns.flatMap(({ letter, header }) => {
    return header === undefined ? [] : [[letter, { value: header, style: 'header' }] as const]
  })
  return {
    name: sheet,
    hidden: false,
    widths: Object.fromEntries(columns.map(({ letter, width }) => [letter, width])),
    frozenRows: headerRow,
    rows: [
      { row: titleRow, cells: { [first]: { value: title, style: 'title' } }, merged: [first, last] },
      { row: headerRow, cells: Object.fromEntries(heads) },
      ...layout.rows.map((row) => sheetRow(input, row)),
    ],
  }
}

function sheetRow(input: ExportInput, row: LayoutRow): SheetRow {
  const { layout } = input
  const [markerAt, labelAt] = layout.places[row.kind]
  const isNode = row.node !== undefined
  const style = isNode ? (row.kind === 'subArea' ? 'subArea' : row.kind === 'total' ? 'total' : 'group') : 'text'
  const marker: Record<string, Cell> = row.marker === undefined ? {} : { [markerAt]: { value: row.marker, style } }
  const label = { [labelAt]: { value: labelOf(input.plan.index, row), style } as const }
  return {
    row: row.row,
    cells: { ...marker, ...label, ...(isNode ? nodeCells(input, row) : itemCells(input, row)) },
  }
}

/** What the row is called; a count begins with a dash, as the printed worksheet has it. */
export function labelOf(index: EditionIndex, { kind, node, item, input, label }: LayoutRow): string {
  if (label !== undefined) return label
  if (node !== undefined) {
    const name = index.nodeByKey.get(node)?.name.id ?? node
    return kind === 'subArea' ? name : name.toUpperCase()
  }
  const found = index.itemByCode.get(item ?? '')?.item
  if (kind !== 'count' || !found) return found?.text.id ?? ''
  return `- ${inputsOf(found).find(({ key }) => key === input)?.label.id ?? input}`
}

function nodeCells({ layout, plan, score }: ExportInput, row: LayoutRow): Readonly<Record<string, Cell>> {
  const node = row.node ?? ''
  const place = plan.placeOf.get(node)!
  const [weightAt, pointsAt, shareAt] = [
    columnOf(layout, 'weight'),
    columnOf(layout, 'points'),
    columnOf(layout, 'share'),
  ]
  const [weight, points] = [plan.weights[place]!, score.points[place]!]
  const own = { row, weightCell: `${weightAt}${row.row}` }
  const sum: Cell = { formula: nodeFormula(layout, plan, own), result: points, style: 'points' }
  if (row.kind === 'total') return { [pointsAt]: sum }
  return {
    [weightAt]: { value: weight, style: 'points' },
    [pointsAt]: sum,
    [shareAt]: { formula: `${pointsAt}${row.row}/${own.weightCell}`, result: points / weight, style: 'percent' },
  }
}

/** A sub-area is the mean of its items times its weight, open ones counting 0; everything above it is a sum. */
function nodeFormula(
  layout: Layout,
  plan: Plan,
  { row, weightCell }: { readonly row: LayoutRow; readonly weightCell: string },
): string {
  const points = columnOf(layout, 'points')
  const node = plan.index.nodeByKey.get(row.node ?? '')!
  const cellOf = (kinds: readonly string[], key: string) => {
    const found = layout.rows.find(({ kind, node: at, item }) => kinds.includes(kind) && (at ?? item) === key)
    return `${points}${found?.row}`
  }
  if (row.kind === 'subArea') {
    const items = node.items.map((code) => cellOf(['item'], code))
    return `SUM(${items.join(',')})/${items.length}*${weightCell}`
  }
  // The component's own row repeats the total beneath it, which sums the parts.
  if (row.kind === 'component') return cellOf(['total'], node.key)
  const kinds =
    row.kind === 'total' && node.kind === 'total' ? ['total'] : ['aspect', 'group', 'area', 'subArea', 'result']
  return `SUM(${node.children.map((child) => cellOf(kinds, child)).join(',')})`
}

function itemCells(input: ExportInput, row: LayoutRow): Readonly<Record<string, Cell>> {
  const { layout, plan, answers, score } = input
  const indexed = plan.index.itemByCode.get(row.item ?? '')
  if (!indexed || row.kind === 'heading') return {}
  const { item, code } = indexed
  const answerAt = columnOf(layout, 'answer')
  const answer = answers[code]
  const scale = { [columnOf(layout, 'scale')]: { value: scaleWord(plan, row, item), style: 'text' } as const }
  if (row.kind === 'count') return { ...scale, [answerAt]: countCell(row, answer) }
  const cells = countCells(layout, code)
  if (row.kind === 'sum') {
    return { ...scale, [answerAt]: { ...derivedFormula(item, answer, cells), style: 'text' } }
  }
  const pointsAt = columnOf(layout, 'points')
  const open = row.kind === 'result' ? 0 : notFilled
  const own = scoreFormula(item, answer, `${answerAt}${row.row}`, open)
  const share = ratioFormula(item, answer, cells)
  const result = row.kind === 'result' ? resultCells(input, row, indexed, own) : {}
  return {
    ...scale,
    [columnOf(layout, 'levels')]: { value: levelsOf(item), style: 'text' },
    [answerAt]: share ? { ...share, style: 'percent' } : answerCell(item, answer),
    [pointsAt]: {
      formula: own.formula,
      result: score.itemAnswered[indexed.order] ? own.result : notFilled,
      style: 'points',
    },
    ...result,
    ...besideCells(layout, input.beside.get(code)),
  }
}

/** A result item has a weight of its own and its points at once. */
function resultCells(
  { layout, plan, score }: ExportInput,
  row: LayoutRow,
  { code }: IndexedItem,
  own: { formula: string },
) {
  const place = plan.placeOf.get(code)!
  const weightAt = columnOf(layout, 'weight')
  const [points, weight] = [score.points[place]!, plan.weights[place]!]
  const weightCell = `${weightAt}${row.row}`
  const pointsAt = columnOf(layout, 'points')
  return {
    [weightAt]: { value: weight, style: 'points' },
    [pointsAt]: { formula: `${own.formula}*${weightCell}`, result: points, style: 'points' },
    [columnOf(layout, 'share')]: {
      formula: `${pointsAt}${row.row}/${weightCell}`,
      result: points / weight,
      style: 'percent',
    },
  } as const
}

function besideCells(layout: Layout, beside: Beside | undefined): Readonly<Record<string, Cell>> {
  if (!beside) return {}
  const texts = [
    ['note', beside.note],
    ['evidence', beside.evidence.join('\n')],
    ['link', beside.links.join('\n')],
  ] as const
  return Object.fromEntries(
    texts.flatMap(([role, value]) =>
      value === '' ? [] : [[columnOf(layout, role), { value: value.slice(0, longestText), style: 'text' } as const]],
    ),
  )
}

function answerCell(item: Item, answer: Answer | undefined): Cell {
  if (item.kind === 'choice') {
    const value = typeof answer === 'string' ? answer : undefined
    return { value, style: 'answer', choices: item.options.map(({ key }) => key) }
  }
  const rule = inputsOf(item)[0]
  const value = typeof answer === 'object' ? answer[rule?.key ?? ''] : typeof answer === 'number' ? answer : undefined
  return { value, style: 'answer', range: { min: rule?.min ?? 0, max: rule?.max ?? 4, whole: false } }
}

function countCell({ input = '' }: LayoutRow, answer: Answer | undefined): Cell {
  const value = typeof answer === 'object' ? answer[input] : undefined
  return { value, style: 'answer', range: { min: 0, max: 999_999_999, whole: true } }
}

/** The answer cells of an item's counts, by input key. */
export function countCells(layout: Layout, code: string): Readonly<Record<string, string>> {
  const answerAt = columnOf(layout, 'answer')
  const counts = layout.rows.filter(({ kind, item }) => kind === 'count' && item === code)
  return Object.fromEntries(counts.map(({ input = '', row }) => [input, `${answerAt}${row}`]))
}

function scaleWord({ index }: Plan, { kind }: LayoutRow, item: Item): string {
  if (kind === 'count' || kind === 'sum') return 'Jumlah'
  return index.edition.scales[item.scale]?.printed ?? ''
}

function levelsOf(item: Item): string {
  if (item.kind !== 'choice') return item.notes?.id ?? ''
  return item.options.map(({ key, text }) => `${key}: ${text.id}`).join('\n')
}

function inputsOf(item: Item) {
  return item.kind === 'choice' ? [] : item.inputs
}
