import { buffer } from 'node:stream/consumers'
import { exportSheet } from '#app/domain/exchange/export-sheet.ts'
import type { Beside, ExportInput } from '#app/domain/exchange/export-sheet.ts'
import { exportSummaries } from '#app/domain/exchange/export-summaries.ts'
import { readSheets } from '#app/domain/exchange/read-sheets.ts'
import type { SheetReading } from '#app/domain/exchange/readings.ts'
import type { SheetModel } from '#app/domain/exchange/sheets.ts'
import type { Answers } from '#app/domain/scoring/answers.ts'
import { compileEdition } from '#app/domain/scoring/compile-edition.ts'
import { scoreWorksheet } from '#app/domain/scoring/score-worksheet.ts'
import { readWorkbook } from '#app/platform/sheets/read-workbook.server.ts'
import { writeWorkbook } from '#app/platform/sheets/write-workbook.server.ts'
import { loadEditions } from '#db/reference/editions.server.ts'
import { loadLayouts } from '#db/reference/layouts.server.ts'

export const edition = loadEditions().get('permenpanrb-90-2021')!
export const layout = loadLayouts().get(edition.editionId)!
export const plan = compileEdition(edition, 'WBK')
export const written = new Date('2026-05-12T02:41:00.000Z')

/** The worksheet of the edition with some answers and notes, as it is exported. */
export function exported(answers: Answers, notes: Readonly<Record<string, string>> = {}): readonly SheetModel[] {
  const codes = Object.keys(notes)
  const beside = new Map<string, Beside>(codes.map((code) => [code, { note: notes[code]!, evidence: [], links: [] }]))
  const score = scoreWorksheet(plan, answers)
  const input: ExportInput = { layout, plan, title: 'Lembar kerja', answers, score, beside }
  return [...exportSummaries(input), exportSheet(input)]
}

/** The same as the bytes of a workbook. */
export function workbookOf(answers: Answers, notes: Readonly<Record<string, string>> = {}): Promise<Buffer> {
  return buffer(writeWorkbook(exported(answers, notes), written))
}

/** What a workbook says, as an import reads it. */
export async function readingOf(bytes: Buffer): Promise<SheetReading | undefined> {
  return readSheets(layout, plan.index, await readWorkbook(bytes))
}

/** The row of an item on the worksheet, or of one of its counts. */
export function rowOf(item: string, input?: string): number {
  const found = layout.rows.find((row) => {
    if (row.item !== item) return false
    return input === undefined ? row.kind === 'item' || row.kind === 'result' : row.input === input
  })
  if (!found) throw new Error(`No row for ${item} ${input ?? ''}`)
  return found.row
}
