import type { Actor } from '#app/domain/access/actor.ts'
import { extensionOf } from '#app/domain/evidence/file-names.ts'
import { untoldKind } from '#app/domain/evidence/kinds.ts'
import type { PieceOutcome } from '#app/domain/evidence/outcomes.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { refreshScores } from '#app/use-cases/scores/refresh-scores.server.ts'
import type { SubjectKey } from './check-upload.server.ts'
import { duplicateOf } from './duplicate-of.server.ts'
import { openSubject } from './open-subject.server.ts'
import { fileVersion, undated, withStoredFiles } from './stored-files.server.ts'
import type { IncomingFile } from './stored-files.server.ts'
import { tracedPiece } from './trace-piece.server.ts'

export type AddFiles = SubjectKey & { readonly files: readonly IncomingFile[] }

/**
 * Makes a piece of each file and attaches it to an item or prerequisite, all or nothing, with one event for each. A
 * file that the office has already is not kept a second time: its outcome names the piece that holds it. Throws as
 * `assertEditable`; then no row and no file is left.
 */
export function addFiles(tools: Tools, actor: Actor, input: AddFiles): Promise<readonly PieceOutcome[]> {
  const { store, newId, now } = tools
  return withStoredFiles(tools, input.files, () =>
    store.transaction(async (repositories) => {
      const desk = await openSubject(repositories, tools, actor, input, 'evidence:write')
      const { assessment } = desk
      const { assessmentId, subject } = input
      const [at, by, officeId] = [now().toISOString(), actor.personId, assessment.officeId]
      const outcomes: PieceOutcome[] = []
      for (const file of input.files) {
        const same = await repositories.evidenceLibrary.listDoubles(officeId, file.sha256)
        const double = await duplicateOf(repositories, { actor, desk, subject, name: file.name }, same)
        if (double) {
          outcomes.push(double)
          continue
        }
        const piece = {
          id: newId(),
          title: titleOf(file.name),
          officeId,
          kind: untoldKind,
          createdBy: by,
          createdAt: at,
        }
        const version = { ...fileVersion(file), ...undated, uploadedBy: by, uploadedAt: at }
        await repositories.evidence.create(piece, version)
        await repositories.evidenceLinks.link({ ...link(input, piece.id), officeId, linkedBy: by, linkedAt: at })
        const newValue = tracedPiece(piece, { ...version, number: 1 })
        await repositories.events.append({
          stream: assessmentId,
          at,
          actorId: by,
          action: 'evidence.added',
          subject,
          newValue,
        })
        outcomes.push({ status: 'added', name: file.name, piece: { id: piece.id, title: piece.title, version: 1 } })
      }
      if (outcomes.some(({ status }) => status === 'added')) await refreshScores(repositories, tools, assessment)
      return outcomes
    }),
  )
}

function link({ assessmentId, subject }: SubjectKey, pieceId: string) {
  return { assessmentId, subject, pieceId }
}

/** The file's name without its end; people change it to what the document is called. */
function titleOf(name: string): string {
  const extension = extensionOf(name)
  return (
    (extension &&
      name
        .slice(0, -(extension.length + 1))
        .replaceAll('_', ' ')
        .trim()) ||
    name
  )
}
