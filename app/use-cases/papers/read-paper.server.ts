import type { Actor } from '#app/domain/access/actor.ts'
import { authorize } from '#app/domain/access/authorize.ts'
import type { Edition } from '#app/domain/instrument/types.ts'
import { AppError } from '#app/domain/errors.ts'
import { codeLength, isSignedKind, tierOfMinutes } from '#app/domain/papers/kinds.ts'
import type { PaperKind } from '#app/domain/papers/kinds.ts'
import { pointsOf } from '#app/domain/scoring/score-worksheet.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { getAssessmentFor } from '#app/use-cases/answers/find-assessment.server.ts'
import type { AssessmentPlace } from '#app/use-cases/answers/find-assessment.server.ts'
import { loadStanding } from '#app/use-cases/scores/load-standing.server.ts'
import type { AssessmentStanding } from '#app/use-cases/scores/load-standing.server.ts'
import { manifestOf } from '#app/use-cases/submission/manifest.server.ts'
import { paperCode } from './paper-code.server.ts'
import type { DeclarationView, PaperHead, PaperView } from './paper-view.server.ts'
import { minutesView } from './view-minutes.server.ts'
import { officeReportView } from './view-office-report.server.ts'
import { recapView } from './view-recap.server.ts'
import { worksheetView } from './view-worksheet.server.ts'

type ReadTools = Pick<Tools, 'store' | 'editions' | 'now'>
type Asked = { readonly assessmentId: string; readonly kind: PaperKind }
type Found = Awaited<ReturnType<typeof getAssessmentFor>>['assessment']

/**
 * What a paper of an assessment says, as it stands now. Up to ten queries. Throws 'not-found' out of reach and for
 * minutes of a tier that has judged nothing, 'forbidden' for whoever may not read the whole worksheet.
 */
export async function readPaper(tools: ReadTools, actor: Actor, { assessmentId, kind }: Asked): Promise<PaperView> {
  const { store, now } = tools
  const { assessment, place } = await getAssessmentFor(store, now, actor, assessmentId)
  authorizePaper(actor, place)
  const standing = await loadStanding(store, tools, assessment)
  const code = isSignedKind(kind) ? paperCode(kind, standing) : null
  const read = kind === 'office-report' ? await reportOf(store, standing, assessment) : viewOf(kind, standing)
  return { head: await headOf(tools, assessment, place, { kind, code, edition: standing.edition }), ...read }
}

/** A paper tells all of a worksheet: it is for whoever may read all of its answers. */
export function authorizePaper(actor: Actor, place: AssessmentPlace): void {
  authorize(actor, 'answer:read', place)
}

async function reportOf({ snapshots }: ReadTools['store'], standing: AssessmentStanding, { id, year }: Found) {
  const kept = await snapshots.listForAssessment(id, `${year}-01-01`)
  return { kind: 'office-report', report: officeReportView(standing, kept) } as const
}

function viewOf(kind: Exclude<PaperKind, 'office-report'>, standing: AssessmentStanding) {
  const tier = tierOfMinutes(kind)
  if (tier !== null) {
    const minutes = minutesView(standing, tier)
    if (!minutes) throw new AppError('not-found', 'paper')
    return { kind: 'minutes', minutes } as const
  }
  if (kind === 'declaration') return { kind, declaration: declarationView(standing) } as const
  if (kind === 'score-recap') return { kind, recap: recapView(standing) } as const
  return { kind: 'worksheet', worksheet: worksheetView(standing) } as const
}

function declarationView(standing: AssessmentStanding): DeclarationView {
  const { sha256, answers, pieces } = manifestOf(standing)
  const { plan, tracks } = standing
  const claimed = pointsOf(plan, tracks.claimed.worksheet, 'TOTAL')
  return { manifest: sha256, answers, pieces, items: plan.codes.length, claimed }
}

type Made = Pick<PaperHead, 'kind' | 'code'> & { readonly edition: Edition | undefined }

async function headOf(
  { store, now }: ReadTools,
  assessment: Found,
  { today }: AssessmentPlace,
  { kind, code, edition }: Made,
): Promise<PaperHead> {
  const { id, officeId, officePath, timezone, year, target, state, submittedAt } = assessment
  const above = await store.units.listAncestors(officePath, today)
  const [newest] = await store.events.listByStream(id, { limit: 1 })
  const office = above.find((unit) => unit.id === officeId)
  return {
    kind,
    code,
    units: above.map((unit) => unit.name ?? unit.id),
    office: office?.name ?? officeId,
    kanwil: above.find((unit) => unit.kind === 'kanwil' && unit.id !== officeId)?.name ?? null,
    city: office?.city ?? null,
    ...{ timezone, year, target, state, submittedAt },
    regulations: regulationsOf(edition),
    at: now().toISOString(),
    trace: newest?.hash.slice(0, codeLength) ?? null,
  }
}

function regulationsOf(edition: Edition | undefined): readonly string[] {
  if (!edition) return []
  return [...edition.legalBasis, ...(edition.amendments ?? [])].map(({ regulation }) => regulation)
}
