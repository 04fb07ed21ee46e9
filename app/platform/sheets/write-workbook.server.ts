import { PassThrough } from 'node:stream'
import type { Readable } from 'node:stream'
import ExcelJS from 'exceljs'
import type { Cell, CellStyle, SheetModel } from '#app/domain/exchange/sheets.ts'

export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const line = { style: 'thin', color: { argb: 'FFBFC5CC' } } as const
const borders = { top: line, left: line, bottom: line, right: line }
const filled = (argb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } }) as const
const text = { vertical: 'top', wrapText: true } as const

const looks: Readonly<Record<CellStyle, Partial<ExcelJS.Style>>> = {
  title: { font: { bold: true, size: 12 }, alignment: { ...text, horizontal: 'center' } },
  header: {
    font: { bold: true },
    fill: filled('FFD9E1EA'),
    border: borders,
    alignment: { ...text, horizontal: 'center' },
  },
  group: { font: { bold: true }, fill: filled('FFEDF1F5'), border: borders, alignment: { vertical: 'top' } },
  subArea: { font: { bold: true }, border: borders, alignment: { vertical: 'top' } },
  text: { border: borders, alignment: text },
  answer: { fill: filled('FFFFF8DC'), border: borders, alignment: { ...text, horizontal: 'center' } },
  points: { numFmt: '0.00', border: borders, alignment: { vertical: 'top', horizontal: 'right' } },
  percent: { numFmt: '0.00%', border: borders, alignment: { vertical: 'top', horizontal: 'right' } },
  total: { font: { bold: true }, fill: filled('FFD9E1EA'), border: borders, alignment: { vertical: 'top' } },
}

/**
 * Writes sheets as a workbook (.xlsx), which flows while it is made. Formulas carry their results, so that a reader
 * that does not calculate shows them too; texts are kept as texts, whatever they begin with.
 */
export function writeWorkbook(sheets: readonly SheetModel[], at: Date): Readable {
  const stream = new PassThrough()
  write(sheets, at, stream).catch((error: unknown) => stream.destroy(error as Error))
  return stream
}

async function write(sheets: readonly SheetModel[], at: Date, stream: PassThrough): Promise<void> {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: true })
  workbook.creator = 'Menuju'
  workbook.created = at
  workbook.modified = at
  const shown = Math.max(
    0,
    sheets.findIndex(({ hidden }) => !hidden),
  )
  workbook.views = [
    { x: 0, y: 0, width: 24_000, height: 14_000, firstSheet: shown, activeTab: shown, visibility: 'visible' },
  ]
  for (const model of sheets) writeSheet(workbook, model)
  await workbook.commit()
}

function writeSheet(workbook: ExcelJS.stream.xlsx.WorkbookWriter, model: SheetModel): void {
  const sheet = workbook.addWorksheet(model.name, {
    state: model.hidden ? 'hidden' : 'visible',
    views: [{ state: 'frozen', ySplit: model.frozenRows }],
  })
  for (const [letter, width] of Object.entries(model.widths)) sheet.getColumn(letter).width = width
  for (const { row, cells, merged } of model.rows) {
    for (const [letter, cell] of Object.entries(cells)) put(sheet.getCell(`${letter}${row}`), cell)
    if (merged) sheet.mergeCells(`${merged[0]}${row}:${merged[1]}${row}`)
    if (cells[Object.keys(cells)[0] ?? '']?.style === 'title') sheet.getRow(row).height = 64
  }
  sheet.commit()
}

function put(target: ExcelJS.Cell, { value, formula, result, style, choices, range }: Cell): void {
  if (formula !== undefined) target.value = { formula, result: result ?? '' }
  else if (value !== undefined) target.value = value
  target.style = { ...looks[style] }
  if (choices)
    target.dataValidation = {
      type: 'list',
      allowBlank: true,
      formulae: [`"${choices.join(',')}"`],
      showErrorMessage: true,
    }
  if (range) {
    const { min, max, whole } = range
    const type = whole ? 'whole' : 'decimal'
    target.dataValidation = {
      type,
      operator: 'between',
      allowBlank: true,
      formulae: [min, max],
      showErrorMessage: true,
    }
  }
}
