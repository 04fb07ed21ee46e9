import type { Actor } from '#app/domain/access/actor.ts'
import { AppError } from '#app/domain/errors.ts'
import type { Target } from '#app/domain/instrument/types.ts'
import { getAssessmentFor } from '#app/use-cases/answers/find-assessment.server.ts'
import type { OverviewTools } from '#app/use-cases/overview/find-office.server.ts'
import { getEdition } from '#app/use-cases/scores/load-standing.server.ts'
import type { Repositories } from '#db/store.server.ts'
import type { FindingView } from './findings-view.server.ts'
import { readAll } from './read-findings.server.ts'

type EvaluationReport = NonNullable<Awaited<ReturnType<Repositories['evaluationReports']['find']>>>

/** All that the printed report of the internal team says. */
export type ReportPaperView = {
  /** The units above the office by their names of the day, the ministry first; the office itself is the last. */
  readonly units: readonly string[]
  readonly office: string
  readonly kanwil: string | null
  readonly timezone: string
  readonly year: number
  readonly target: Target
  readonly regulations: readonly string[]
  readonly at: string
  readonly trace: string | null
  readonly report: Pick<
    EvaluationReport,
    'letterNumber' | 'letterDate' | 'summary' | 'submittedAt' | 'approvedAt' | 'signedAt'
  >
  readonly findings: readonly FindingView[]
}

const shownDigits = 12

/**
 * The report of the internal team as it stands: for the team at any time, for everybody else who may see all findings
 * once its leader approved it. Six queries. Throws 'not-found' out of reach and before anything was written,
 * 'forbidden' for a draft and for members of area teams, who see their own findings alone.
 */
export async function readReport(tools: OverviewTools, actor: Actor, assessmentId: string): Promise<ReportPaperView> {
  const { store, now, editions } = tools
  const { assessment, place } = await getAssessmentFor(store, now, actor, assessmentId, 'finding:read')
  const { report, findings, drafts, wholeOffice } = await readAll(tools, actor, assessment, place)
  if (!wholeOffice) throw new AppError('forbidden', 'area')
  if (!drafts && (report?.approvedAt ?? null) === null) throw new AppError('forbidden', 'role')
  if (!report) throw new AppError('not-found', 'paper')

  const above = await store.units.listAncestors(assessment.officePath, place.today)
  const [newest] = await store.events.listByStream(assessment.id, { limit: 1 })
  const { legalBasis, amendments = [] } = getEdition(editions, assessment.editionId)
  const { letterNumber, letterDate, summary, submittedAt, approvedAt, signedAt } = report
  return {
    units: above.map(({ name, id }) => name ?? id),
    office: above.find(({ id }) => id === assessment.officeId)?.name ?? assessment.officeId,
    kanwil: above.find(({ kind, id }) => kind === 'kanwil' && id !== assessment.officeId)?.name ?? null,
    ...{ timezone: assessment.timezone, year: assessment.year, target: assessment.target },
    regulations: [...legalBasis, ...amendments].map(({ regulation }) => regulation),
    at: now().toISOString(),
    trace: newest?.hash.slice(0, shownDigits) ?? null,
    report: { letterNumber, letterDate, summary, submittedAt, approvedAt, signedAt },
    findings: findings.map(({ view }) => view),
  }
}
