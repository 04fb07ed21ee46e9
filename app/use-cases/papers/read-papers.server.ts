import type { Actor } from '#app/domain/access/actor.ts'
import { can } from '#app/domain/access/authorize.ts'
import type { Role } from '#app/domain/access/roles.ts'
import type { Target } from '#app/domain/instrument/types.ts'
import { isSignedKind, paperKinds, signedKinds, signers, tierOfMinutes } from '#app/domain/papers/kinds.ts'
import type { PaperKind, SignedKind } from '#app/domain/papers/kinds.ts'
import type { AssessmentState } from '#app/domain/workflow/states.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { getAssessmentFor } from '#app/use-cases/answers/find-assessment.server.ts'
import type { OfficeHead } from '#app/use-cases/overview/overview-view.server.ts'
import { readHead } from '#app/use-cases/overview/read-head.server.ts'
import { loadStanding } from '#app/use-cases/scores/load-standing.server.ts'
import { paperCode } from './paper-code.server.ts'
import { authorizePaper } from './read-paper.server.ts'
import { hasMinutes } from './view-minutes.server.ts'

/** A scan of a signed paper, as a list shows it. */
export type ScanView = {
  readonly id: string
  readonly fileName: string
  readonly bytes: number
  readonly signedOn: string
  readonly code: string
  readonly uploadedAt: string
  readonly uploadedByName: string
  readonly isCurrent: boolean
}

export type ListedPaper = {
  readonly kind: PaperKind
  /** Whether there is something to print yet. */
  readonly available: boolean
  /** Null for a paper that nobody signs. */
  readonly signing: {
    readonly kind: SignedKind
    readonly signers: readonly Role[]
    readonly code: string
    /** Whether the reader may bring the signed paper back. */
    readonly mayUpload: boolean
    /** Whether the figures are others than those of the scan that holds. */
    readonly changed: boolean
    readonly scans: readonly ScanView[]
  } | null
}

export type Papers = {
  readonly head: OfficeHead
  readonly assessmentId: string
  readonly target: Target
  readonly state: AssessmentState
  /** Days at the office. */
  readonly today: string
  readonly papers: readonly ListedPaper[]
}

/**
 * The papers of an assessment with their signed scans. Seven queries. Throws 'not-found' out of reach, 'forbidden' for
 * whoever may not read the whole worksheet.
 */
export async function readPapers(
  tools: Pick<Tools, 'store' | 'editions' | 'now'>,
  actor: Actor,
  assessmentId: string,
): Promise<Papers> {
  const { store, now } = tools
  const { assessment, place } = await getAssessmentFor(store, now, actor, assessmentId)
  authorizePaper(actor, place)
  const standing = await loadStanding(store, tools, assessment)
  const scans = await store.signedPapers.listByAssessment(assessmentId)
  const papers = paperKinds.map((kind): ListedPaper => {
    const tier = tierOfMinutes(kind)
    const available = tier === null || hasMinutes(standing, tier)
    if (!isSignedKind(kind)) return { kind, available, signing: null }
    const own = scans.filter((scan) => scan.kind === kind)
    const code = paperCode(kind, standing)
    const current = own.find(({ supersededAt }) => supersededAt === null)
    const mayUpload = available && can(actor, signedKinds[kind], { ...place, areaKey: null })
    return {
      kind,
      available,
      signing: {
        ...{ kind, code, mayUpload, signers: signers[kind] },
        changed: current !== undefined && current.contentCode !== code,
        scans: own.map(({ id, fileName, bytes, signedOn, contentCode, uploadedAt, uploadedByName, supersededAt }) => ({
          ...{ id, fileName, bytes, signedOn, uploadedAt, uploadedByName },
          code: contentCode,
          isCurrent: supersededAt === null,
        })),
      },
    }
  })
  const { target, state } = assessment
  const head = await readHead(store, now, assessment, place.today)
  return { head, assessmentId, target, state, today: place.today, papers }
}
