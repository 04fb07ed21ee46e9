import type { Actor } from '#app/domain/access/actor.ts'
import { areasFor } from '#app/domain/access/authorize.ts'
import { AppError } from '#app/domain/errors.ts'
import type { ItemReading, SheetReading } from '#app/domain/exchange/readings.ts'
import type { KeptItem } from '#app/domain/exchange/compare.ts'
import { indexEdition } from '#app/domain/instrument/index-edition.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { getAssessmentFor } from '#app/use-cases/answers/find-assessment.server.ts'
import { keptValue } from '#app/use-cases/answers/own-answer.server.ts'
import { assertEditable, openDeskOf } from '#app/use-cases/assessments/editing-guard.server.ts'
import type { EditingDesk } from '#app/use-cases/assessments/editing-guard.server.ts'
import type { Repositories } from '#db/store.server.ts'
import { readableItems } from './export-worksheet.server.ts'

export type ImportTools = Pick<Tools, 'store' | 'editions' | 'layouts' | 'now' | 'newId'>

/** What was read, as it is kept: each item with the version of the answer that was there then. */
export type StagedReading = Omit<SheetReading, 'items'> & {
  readonly items: readonly (ItemReading & { readonly version: number })[]
}

/** Days that a file which was read waits to be taken over. */
export const stagedDays = 7

/** What importing is decided by: the assessment, its answers, and which items the actor may read. Four queries. */
export async function openImportDesk(
  repositories: Repositories,
  tools: Pick<Tools, 'editions' | 'layouts' | 'now'>,
  actor: Actor,
  assessmentId: string,
) {
  const { assessment, place } = await getAssessmentFor(repositories, tools.now, actor, assessmentId, 'answer:read')
  const desk = await openDeskOf(repositories, tools, assessment)
  const index = indexEdition(desk.edition)
  const readable = readableItems(index.items, areasFor(actor, 'answer:read', place))
  return { assessment, place, desk, index, readable, layout: tools.layouts.get(assessment.editionId) }
}

export type ImportDesk = Awaited<ReturnType<typeof openImportDesk>>

/** Why the actor cannot change an item now; null when nothing stands in the way. */
export function refusalOf(actor: Actor, desk: EditingDesk, code: string): AppError | null {
  try {
    assertEditable(actor, desk, code, 'answer:write')
    return null
  } catch (error) {
    if (error instanceof AppError) return error
    throw error
  }
}

/**
 * Goes on where the actor may change at least one item. Otherwise throws the refusal that says most: that it is not
 * the time ('conflict') before that it is not theirs ('forbidden').
 */
export function assertImports(actor: Actor, { desk, index }: Pick<ImportDesk, 'desk' | 'index'>): void {
  const refusals: AppError[] = []
  for (const { code } of index.items) {
    const refusal = refusalOf(actor, desk, code)
    if (refusal === null) return
    refusals.push(refusal)
  }
  throw refusals.find(({ code }) => code === 'conflict') ?? refusals[0] ?? new AppError('forbidden', 'role')
}

/** What the office has kept of an item. */
export function keptItem({ own }: EditingDesk, code: string): KeptItem | undefined {
  const row = own.find(({ itemCode }) => itemCode === code)
  return row && { value: keptValue(row.value), note: row.note, version: row.version }
}

/**
 * A staged import of this assessment that may still be decided about. Throws 'not-found' for another one, 'conflict'
 * 'import-decided' or 'import-expired'.
 */
export async function getStaged(
  { exchangeImports }: Pick<Repositories, 'exchangeImports'>,
  assessmentId: string,
  importId: string,
  now: string,
) {
  const row = await exchangeImports.find(importId)
  if (!row || row.assessmentId !== assessmentId) throw new AppError('not-found', 'import')
  if (row.state === 'staged' && row.expiresAt <= now) throw new AppError('conflict', 'import-expired')
  if (row.state !== 'staged') throw new AppError('conflict', 'import-decided')
  return { ...row, reading: JSON.parse(row.reading) as StagedReading }
}
