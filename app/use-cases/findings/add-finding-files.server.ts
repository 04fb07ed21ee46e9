import type { Actor } from '#app/domain/access/actor.ts'
import { AppError } from '#app/domain/errors.ts'
import { extensionOf } from '#app/domain/evidence/file-names.ts'
import { untoldKind } from '#app/domain/evidence/kinds.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { getAssessmentFor } from '#app/use-cases/answers/find-assessment.server.ts'
import { fileVersion, undated, withStoredFiles } from '#app/use-cases/evidence/stored-files.server.ts'
import type { IncomingFile } from '#app/use-cases/evidence/stored-files.server.ts'
import { tracedPiece } from '#app/use-cases/evidence/trace-piece.server.ts'
import type { Repositories } from '#db/store.server.ts'
import { tracedSubject } from './finding-subject.server.ts'
import { assertMay } from './open-findings.server.ts'

export type FindingFiles = { readonly assessmentId: string; readonly findingId: string }

/**
 * Asks before anything is received whether files for this finding could be kept. Throws 'not-found', 'forbidden', or
 * 'conflict' ('finding-closed', 'finding-not-now').
 */
export function checkFindingUpload({ store, now }: Pick<Tools, 'store' | 'now'>, actor: Actor, key: FindingFiles) {
  return openForFiles(store, { now }, actor, key)
}

/**
 * Keeps files in the office's library and names them with a finding: follow-up goes on while the worksheet is closed.
 * A file that the office has already is named, not kept a second time. All or nothing, one event for each; throws as
 * `checkFindingUpload`.
 */
export function addFindingFiles(
  tools: Tools,
  actor: Actor,
  { files, ...key }: FindingFiles & { readonly files: readonly IncomingFile[] },
): Promise<number> {
  return withStoredFiles(tools, files, () =>
    tools.store.transaction(async (repositories) => {
      await repositories.assessments.lock(key.assessmentId)
      const { assessment, finding } = await openForFiles(repositories, tools, actor, key)
      const [at, by, officeId] = [tools.now().toISOString(), actor.personId, assessment.officeId]
      for (const file of files) {
        const [same] = await repositories.evidenceLibrary.listDoubles(officeId, file.sha256)
        const piece = { id: same?.id ?? tools.newId(), title: same?.title ?? titleOf(file.name) }
        const version = { ...fileVersion(file), ...undated, uploadedBy: by, uploadedAt: at }
        if (!same) {
          const added = { ...piece, officeId, kind: untoldKind, createdBy: by, createdAt: at }
          await repositories.evidence.create(added, version)
        }
        const cited = { findingId: finding.id, pieceId: piece.id, officeId, addedBy: by, addedAt: at }
        await repositories.findings.addPieces([cited])
        await repositories.events.append({
          stream: assessment.id,
          at,
          actorId: by,
          action: 'finding.evidence-added',
          subject: tracedSubject(finding),
          newValue: { finding: finding.number, ...tracedPiece(piece, { ...version, number: 1 }) },
        })
      }
      return files.length
    }),
  )
}

async function openForFiles(
  repositories: Pick<Repositories, 'assessments' | 'findings'>,
  { now }: Pick<Tools, 'now'>,
  actor: Actor,
  { assessmentId, findingId }: FindingFiles,
) {
  const { assessment, place } = await getAssessmentFor(repositories, now, actor, assessmentId, 'finding:read')
  const finding = await repositories.findings.find(findingId)
  if (!finding || finding.assessmentId !== assessmentId || finding.publishedAt === null) {
    throw new AppError('not-found', 'finding')
  }
  assertMay(actor, 'finding:answer', place, finding.areaKey)
  if (finding.state === 'closed') throw new AppError('conflict', 'finding-closed')
  return { assessment, finding }
}

/** The file's name without its end; people change it to what the document is called. */
function titleOf(name: string): string {
  const extension = extensionOf(name)
  const bare = extension ? name.slice(0, -(extension.length + 1)) : name
  return bare.replaceAll('_', ' ').trim() || name
}
