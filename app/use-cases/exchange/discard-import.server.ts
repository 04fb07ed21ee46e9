import type { Actor } from '#app/domain/access/actor.ts'
import { AppError } from '#app/domain/errors.ts'
import { assertImports, getStaged, openImportDesk } from './import-desk.server.ts'
import type { ImportTools } from './import-desk.server.ts'

/** Lets go of a file that was read. Throws as `acceptImport` does. */
export async function discardImport(
  tools: ImportTools,
  actor: Actor,
  { assessmentId, importId }: { readonly assessmentId: string; readonly importId: string },
): Promise<void> {
  const at = tools.now().toISOString()
  await tools.store.transaction(async (repositories) => {
    await repositories.assessments.lock(assessmentId)
    assertImports(actor, await openImportDesk(repositories, tools, actor, assessmentId))
    const { fileName, fileSha256 } = await getStaged(repositories, assessmentId, importId, at)
    const decision = { state: 'discarded' as const, taken: 0, decidedBy: actor.personId, decidedAt: at }
    if (!(await repositories.exchangeImports.decide(importId, decision))) {
      throw new AppError('conflict', 'import-decided')
    }
    await repositories.events.append({
      stream: assessmentId,
      at,
      actorId: actor.personId,
      action: 'exchange.discarded',
      subject: assessmentId,
      newValue: { import: importId, file: fileName, sha256: fileSha256 },
    })
  })
}
