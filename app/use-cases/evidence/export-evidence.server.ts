import type { Actor } from '#app/domain/access/actor.ts'
import { can } from '#app/domain/access/authorize.ts'
import { defaultNames, foldersOf } from '#app/domain/evidence/default-names.ts'
import { findSubject } from '#app/domain/instrument/subjects.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { getAssessmentFor, inArea } from '#app/use-cases/answers/find-assessment.server.ts'
import { personalData } from '#app/use-cases/publication/close-paper.server.ts'
import { getEdition } from '#app/use-cases/scores/load-standing.server.ts'
import type { Repositories } from '#db/store.server.ts'

type LinkedPiece = Awaited<ReturnType<Repositories['evidenceLinks']['listByAssessment']>>[number]

/** Why a file is named, but not given along. */
export type LeftOut = 'personal-data' | 'missing'

/** One piece on one of the things it serves, for taking it away. */
export type ExportedPiece = Pick<
  LinkedPiece,
  'subject' | 'title' | 'kind' | 'url' | 'documentDate' | 'periodFrom' | 'periodTo' | 'verdict' | 'sha256'
> & {
  /** Where it lies in the archive; empty for a link and for what is left out. */
  readonly path: string
  readonly bytes: number
  /** The name its sender gave it; empty for a link. */
  readonly ownName: string
  readonly leftOut: LeftOut | null
}

export type ExportedEvidence = {
  readonly officeId: string
  readonly office: string
  readonly timezone: string
  readonly year: number
  readonly now: string
  readonly pieces: readonly ExportedPiece[]
}

/**
 * All evidence of an assessment that the actor may read, in its current versions, under its default names in folders. A
 * piece lies once beneath everything it serves. What a reviewer returned for its personal data is named but not given
 * along, wherever it serves; nor is a file that the store does not have. Throws as `getAssessmentFor`.
 */
export async function exportEvidence(
  tools: Pick<Tools, 'store' | 'editions' | 'evidence' | 'now'>,
  actor: Actor,
  assessmentId: string,
): Promise<ExportedEvidence> {
  const { store, editions, now } = tools
  const { assessment, place } = await getAssessmentFor(store, now, actor, assessmentId, 'evidence:read')
  const { officeId, timezone, year } = assessment
  const edition = getEdition(editions, assessment.editionId)
  const linked = await store.evidenceLinks.listByAssessment(assessmentId)
  const office = await store.units.find(officeId, place.today)

  const files = linked.filter(({ source }) => source === 'file')
  const names = new Map(defaultNames(files, assessment).map((name, index) => [files[index], name]))
  const unmasked = new Set(
    linked
      .filter(({ verdict, reasonCode }) => verdict === 'returned' && reasonCode === personalData)
      .map(({ pieceId }) => pieceId),
  )
  const pieces: ExportedPiece[] = []
  for (const piece of linked) {
    const subject = findSubject(edition, piece.subject)
    if (!subject || !can(actor, 'evidence:read', inArea(place, subject.areaKey ?? null))) continue
    const bytes = piece.sha256 === null ? undefined : await tools.evidence.find(piece.sha256)
    const leftOut = unmasked.has(piece.pieceId) ? 'personal-data' : missing(piece, bytes)
    const name = leftOut === null ? names.get(piece) : undefined
    pieces.push({
      ...shownOf(piece),
      path: name === undefined ? '' : `${foldersOf(piece, edition, timezone)}/${name}`,
      bytes: bytes ?? 0,
      leftOut,
    })
  }
  return { officeId, office: office?.name ?? officeId, timezone, year, now: now().toISOString(), pieces }
}

function missing({ source }: LinkedPiece, bytes: number | undefined): LeftOut | null {
  return source === 'file' && bytes === undefined ? 'missing' : null
}

function shownOf(piece: LinkedPiece) {
  const { subject, title, kind, url, documentDate, periodFrom, periodTo, verdict, sha256, fileName: ownName } = piece
  return { subject, title, kind, url, documentDate, periodFrom, periodTo, verdict, sha256, ownName }
}
