import type { Actor } from '#app/domain/access/actor.ts'
import { AppError } from '#app/domain/errors.ts'
import { readSheets } from '#app/domain/exchange/read-sheets.ts'
import type { ReadSheet } from '#app/domain/exchange/sheets.ts'
import { assertImports, keptItem, openImportDesk, stagedDays } from './import-desk.server.ts'
import type { ImportTools, StagedReading } from './import-desk.server.ts'

/** A workbook that was let through and read. `sha256` is the digest of the file, `name` what its sender called it. */
export type ReadFile = { readonly name: string; readonly sha256: string; readonly sheets: readonly ReadSheet[] }
export type StageImport = { readonly assessmentId: string; readonly file: ReadFile }

/** Whether a file may be brought at all, before its first byte is received. Throws as `stageImport` does. */
export async function checkImport(tools: ImportTools, actor: Actor, assessmentId: string): Promise<void> {
  const desk = await openImportDesk(tools.store, tools, actor, assessmentId)
  assertImports(actor, desk)
  if (!desk.layout) throw new AppError('conflict', 'no-layout')
}

/**
 * Keeps what a workbook says beside the versions of the answers of this moment. No answer is changed: that is done by
 * accepting. Gives the id of the import.
 *
 * Throws 'not-found' out of reach, 'forbidden' for whoever answers nothing, 'conflict' where nothing is open, or
 * 'no-layout', and 'unsupported' 'sheet-not-the-worksheet' for another workbook.
 */
export async function stageImport(
  tools: ImportTools,
  actor: Actor,
  { assessmentId, file }: StageImport,
): Promise<string> {
  const now = tools.now()
  const at = now.toISOString()
  const id = tools.newId()
  const found = await readFile(tools, actor, { assessmentId, file })
  await tools.store.transaction(async (repositories) => {
    await repositories.assessments.lock(assessmentId)
    const desk = await openImportDesk(repositories, tools, actor, assessmentId)
    assertImports(actor, desk)
    const items = found.items.map((item) => ({ ...item, version: keptItem(desk.desk, item.code)?.version ?? 0 }))
    const reading: StagedReading = { ...found, items }

    await repositories.exchangeImports.discardExpired(assessmentId, at)
    await repositories.exchangeImports.create({
      id,
      assessmentId,
      fileName: file.name,
      fileSha256: file.sha256,
      reading: JSON.stringify(reading),
      state: 'staged',
      taken: 0,
      createdBy: actor.personId,
      createdAt: at,
      expiresAt: new Date(now.getTime() + stagedDays * 24 * 3_600_000).toISOString(),
      decidedBy: null,
      decidedAt: null,
    })
    await repositories.events.append({
      stream: assessmentId,
      at,
      actorId: actor.personId,
      action: 'exchange.staged',
      subject: assessmentId,
      newValue: { import: id, file: file.name, sha256: file.sha256, items: items.length },
    })
  })
  return id
}

/** Finding the rows takes a moment in which nobody should have to wait for the database. */
async function readFile(tools: ImportTools, actor: Actor, { assessmentId, file }: StageImport) {
  const { layout, index } = await openImportDesk(tools.store, tools, actor, assessmentId)
  if (!layout) throw new AppError('conflict', 'no-layout')
  const found = readSheets(layout, index, file.sheets)
  if (!found) throw new AppError('unsupported', 'sheet-not-the-worksheet')
  return found
}
