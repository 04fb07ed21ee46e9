import type { Actor } from '#app/domain/access/actor.ts'
import { areasFor } from '#app/domain/access/authorize.ts'
import { AppError } from '#app/domain/errors.ts'
import { exportSheet } from '#app/domain/exchange/export-sheet.ts'
import type { Beside, ExportInput } from '#app/domain/exchange/export-sheet.ts'
import { exportSummaries } from '#app/domain/exchange/export-summaries.ts'
import type { SheetModel } from '#app/domain/exchange/sheets.ts'
import type { Answer } from '#app/domain/scoring/answers.ts'
import { scoreWorksheet } from '#app/domain/scoring/score-worksheet.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { getAssessmentFor } from '#app/use-cases/answers/find-assessment.server.ts'
import { loadItems } from '#app/use-cases/scores/load-standing.server.ts'

export type ExportTools = Pick<Tools, 'store' | 'editions' | 'layouts' | 'now'>
export type ExportedWorksheet = { readonly fileName: string; readonly sheets: readonly SheetModel[] }

/**
 * The office's own worksheet as a workbook. Whoever reads the answers of some areas only gets these; evidence is named,
 * and links are told, only where the reader may see the evidence itself.
 *
 * Throws 'not-found' out of reach, 'forbidden' without the right to read answers, 'conflict' 'no-layout' where the
 * edition has no worksheet to exchange.
 */
export async function exportWorksheet(
  tools: ExportTools,
  actor: Actor,
  assessmentId: string,
): Promise<ExportedWorksheet> {
  const { store, editions, layouts, now } = tools
  const { assessment, place } = await getAssessmentFor(store, now, actor, assessmentId, 'answer:read')
  const layout = layouts.get(assessment.editionId)
  if (!layout) throw new AppError('conflict', 'no-layout')
  const standing = await loadItems(store, { editions, now }, assessment)
  const above = await store.units.listAncestors(assessment.officePath, place.today)
  const office = above.find(({ id }) => id === assessment.officeId)?.name ?? assessment.officeId

  const { plan, edition } = standing
  const reads = readableItems(plan.index.items, areasFor(actor, 'answer:read', place))
  const seesEvidence = readableItems(plan.index.items, areasFor(actor, 'evidence:read', place))
  const answers: Record<string, Answer> = {}
  const beside = new Map<string, Beside>()
  for (const code of reads) {
    const own = standing.answers.find((row) => row.tier === 'office' && row.itemCode === code)
    if (own && own.answer !== null) answers[code] = own.answer
    const pieces = seesEvidence.has(code) ? standing.pieces.filter(({ subject }) => subject === code) : []
    const links = pieces.flatMap(({ source, url }) => (source === 'link' && url !== null ? [url] : []))
    beside.set(code, { note: own?.note ?? '', evidence: pieces.map(({ title }) => title), links })
  }
  const title = [edition.title.id, `${office} · ${assessment.year}`].join('\n')
  const input: ExportInput = { layout, plan, title, answers, score: scoreWorksheet(plan, answers), beside }
  return {
    fileName: `${layout.sheet} ${office} ${assessment.year}.xlsx`,
    sheets: [...exportSummaries(input), exportSheet(input)],
  }
}

/** The codes of the items in some areas; of all where the areas are null. */
export function readableItems(
  items: readonly { readonly code: string; readonly areaKey: string | null }[],
  areas: readonly string[] | null,
): ReadonlySet<string> {
  const mine = items.filter(({ areaKey }) => areas === null || (areaKey !== null && areas.includes(areaKey)))
  return new Set(mine.map(({ code }) => code))
}
