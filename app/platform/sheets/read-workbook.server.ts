import { AppError } from '#app/domain/errors.ts'
import type { ReadSheet } from '#app/domain/exchange/sheets.ts'
import { guardWorkbook } from './guard.server.ts'
import type { WorkbookParts } from './guard.server.ts'
import { sheetLimits } from './limits.server.ts'
import type { SheetLimits } from './limits.server.ts'
import { readCells } from './read-cells.server.ts'
import { attributeOf, tagsOf, unescapeXml } from './xml-tags.server.ts'

/**
 * Reads the sheets of a workbook (.xlsx) as plain values, in their order; formulas are never computed, their kept
 * results are read. Throws as `guardWorkbook` does.
 */
export async function readWorkbook(bytes: Buffer, limits: SheetLimits = sheetLimits): Promise<readonly ReadSheet[]> {
  const parts = await guardWorkbook(bytes, limits)
  const strings = stringsOf(parts)
  return sheetParts(parts).map(({ name, part }) => ({ name, rows: readCells(part.toString('utf8'), strings, limits) }))
}

/** The cells of the sheet of a list, of a workbook that was let through. Throws as `readWorkbook` does. */
export function listSheetOf(parts: WorkbookParts, limits: SheetLimits): ReadSheet['rows'] {
  const part = parts.get(listSheetPath(parts) ?? '')
  if (!part) throw new AppError('unsupported', 'sheet-not-a-workbook')
  return readCells(part.toString('utf8'), stringsOf(parts), limits)
}

function stringsOf(parts: WorkbookParts): readonly string[] {
  return sharedStrings(parts.get('xl/sharedStrings.xml')?.toString('utf8') ?? '')
}

function sheetParts(parts: WorkbookParts): readonly { readonly name: string; readonly part: Buffer }[] {
  const found = sheetPaths(parts).flatMap(({ name, path }) => {
    // A sheet of charts is no part that is read.
    const part = parts.get(path)
    return part ? [{ name, part }] : []
  })
  if (found.length === 0) throw new AppError('unsupported', 'sheet-not-a-workbook')
  return found
}

type SheetPath = { readonly name: string; readonly path: string; readonly hidden: boolean }

/** Where the sheet of a list lies: the first that is shown and no drawing; where all are hidden the first of them. */
export function listSheetPath(parts: WorkbookParts): string | undefined {
  const sheets = sheetPaths(parts).filter(({ path }) => /^xl\/worksheets\//i.test(path))
  return (sheets.find(({ hidden }) => !hidden) ?? sheets[0])?.path
}

/** The sheets of a workbook in their order, and where each lies. */
function sheetPaths(parts: WorkbookParts): readonly SheetPath[] {
  const targets = new Map<string, string>()
  for (const tag of tagsOf(parts.get('xl/_rels/workbook.xml.rels')?.toString('utf8') ?? '')) {
    const [id, target] = [attributeOf(tag, 'Id'), attributeOf(tag, 'Target')]
    if (tag.name === 'Relationship' && id && target) targets.set(id, pathOf(target))
  }
  return [...tagsOf(parts.get('xl/workbook.xml')?.toString('utf8') ?? '')]
    .filter((tag) => tag.name === 'sheet' && !tag.closing)
    .map((tag) => ({
      name: attributeOf(tag, 'name') ?? '',
      path: targets.get(attributeOf(tag, 'r:id') ?? '') ?? '',
      // 'hidden', and 'veryHidden', which no menu shows again.
      hidden: /hidden$/i.test(attributeOf(tag, 'state') ?? ''),
    }))
}

/** Targets are relative to the workbook, or begin at the root. */
function pathOf(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`
}

/** Texts that cells point at, by their number. A text in several fonts is one text; how it is pronounced is left out. */
export function sharedStrings(xml: string): readonly string[] {
  const strings: string[] = []
  let spoken = false
  for (const tag of tagsOf(xml)) {
    if (tag.name === 'rPh') spoken = !tag.closing && !tag.empty
    if (tag.name === 'si' && !tag.closing) strings.push('')
    if (tag.name === 't' && !tag.closing && !tag.empty && !spoken && strings.length > 0) {
      strings[strings.length - 1] += unescapeXml(tag.text)
    }
  }
  return strings
}
