import { evaluateGates } from '#app/domain/scoring/gates.ts'
import { labelOf } from './export-sheet.ts'
import type { ExportInput } from './export-sheet.ts'
import { columnOf } from './layout.ts'
import type { LayoutRow } from './layout.ts'
import type { Cell, SheetModel, SheetRow } from './sheets.ts'

const [markerAt, labelAt, weightAt, pointsAt, shareAt, verdictAt] = ['B', 'C', 'H', 'I', 'J', 'K']
const widths = { A: 4, B: 7, C: 60, D: 3, E: 3, F: 3, G: 3, H: 11, I: 11, J: 11, K: 14 }

/** Words of the two summary sheets; the worksheet speaks Indonesian, whatever the language of the screen. */
const words = {
  overall: 'Utama',
  details: 'Ctt Eval',
  gates: 'Ambang',
  least: 'Batas minimal',
  gap: 'Selisih',
  outcome: 'Keterangan',
  passed: 'Lulus',
  failed: 'Belum',
}

/** The recap down to the areas with every gate, and the recap down to the sub-areas: both hidden, both of formulas. */
export function exportSummaries(input: ExportInput): readonly SheetModel[] {
  const detailed = recap(input, words.details, () => true)
  const overall = recap(input, words.overall, ({ kind }) => kind !== 'subArea')
  return [{ ...overall, rows: [...overall.rows, ...gateRows(input, overall.rows.length + 2)] }, detailed]
}

function recap(input: ExportInput, name: string, shown: (row: LayoutRow) => boolean): SheetModel {
  const { layout, plan } = input
  const heads = layout.columns.filter(({ role }) => role === 'weight' || role === 'points' || role === 'share')
  const [weight, points, share] = heads.map(({ header = '' }) => header)
  const header: SheetRow = {
    row: 1,
    cells: {
      [markerAt!]: { value: headerOf(input), style: 'header' },
      [weightAt!]: { value: weight, style: 'header' },
      [pointsAt!]: { value: points, style: 'header' },
      [shareAt!]: { value: share, style: 'header' },
    },
  }
  const kept = layout.rows.filter((row) => (row.node !== undefined || row.kind === 'result') && shown(row))
  const rows = kept.map((row, at): SheetRow => {
    const own = at + 2
    const key = row.node ?? row.item ?? ''
    const place = plan.placeOf.get(key)!
    const style = row.kind === 'subArea' || row.kind === 'result' ? 'text' : row.kind === 'total' ? 'total' : 'group'
    const [full, reached] = [plan.weights[place]!, input.score.points[place]!]
    return {
      row: own,
      cells: {
        ...(row.marker === undefined ? {} : { [markerAt!]: { value: row.marker, style } }),
        [labelAt!]: { value: labelOf(plan.index, row), style },
        [weightAt!]: { value: full, style: 'points' },
        [pointsAt!]: { formula: cellOf(input, row), result: reached, style: 'points' },
        [shareAt!]: { formula: `${pointsAt}${own}/${weightAt}${own}`, result: reached / full, style: 'percent' },
      },
    }
  })
  return { name, hidden: true, widths, frozenRows: 1, rows: [header, ...rows] }
}

function headerOf({ layout }: ExportInput): string {
  return layout.columns.find(({ role }) => role === 'hierarchy')?.header ?? ''
}

function gateRows(input: ExportInput, from: number): readonly SheetRow[] {
  const header = (value: string): Cell => ({ value, style: 'header' })
  const head: SheetRow = {
    row: from,
    cells: {
      [labelAt!]: header(words.gates),
      [weightAt!]: header(words.least),
      [pointsAt!]: header(input.layout.columns.find(({ role }) => role === 'points')?.header ?? ''),
      [shareAt!]: header(words.gap),
      [verdictAt!]: header(words.outcome),
    },
  }
  const gates = evaluateGates(input.plan, input.score.points)
  return [
    head,
    ...gates.map(({ key, node, value, threshold, margin, passed }, at): SheetRow => {
      const row = from + 1 + at
      const [reached, least] = [`${pointsAt}${row}`, `${weightAt}${row}`]
      // Binary noise does not fail a gate (scoring, "Nothing is rounded").
      const verdict = `IF(${reached}-${least}>=-0.000000001,"${words.passed}","${words.failed}")`
      return {
        row,
        cells: {
          [labelAt!]: { value: gateName(input, key, node), style: 'text' },
          [weightAt!]: { value: threshold, style: 'points' },
          [pointsAt!]: { formula: nodeSum(input, node), result: value, style: 'points' },
          [shareAt!]: { formula: `${reached}-${least}`, result: margin, style: 'points' },
          [verdictAt!]: { formula: verdict, result: passed ? words.passed : words.failed, style: 'text' },
        },
      }
    }),
  ]
}

/** Points of a node on the worksheet; an area over its aspects is the sum of its parts. */
function nodeSum(input: ExportInput, key: string): string {
  const { layout, plan } = input
  const found = layout.rows.find(
    ({ kind, node, item }) => (node === key && kind !== 'component') || (item === key && kind === 'result'),
  )
  if (found) return cellOf(input, found)
  const parts = plan.index.nodeByKey.get(key)?.children ?? []
  return parts.map((part) => nodeSum(input, part)).join('+') || '0'
}

function cellOf({ layout }: ExportInput, { row }: LayoutRow): string {
  return `'${layout.sheet}'!${columnOf(layout, 'points')}${row}`
}

/** The edition's own words for a gate; an area's gate bears the name of the area. */
function gateName({ plan: { index } }: ExportInput, key: string, node: string): string {
  const threshold = index.edition.thresholds.find((one) => one.key === key)
  return threshold?.label.id ?? index.nodeByKey.get(node)?.name.id ?? key
}
