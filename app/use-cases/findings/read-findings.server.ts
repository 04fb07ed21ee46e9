import type { Actor } from '#app/domain/access/actor.ts'
import { areasFor, can } from '#app/domain/access/authorize.ts'
import { findingProgress, isOverdue } from '#app/domain/findings/progress.ts'
import { isNextStep, isWritable, reportStage, rightOfStep } from '#app/domain/findings/report.ts'
import type { ReportStage, ReportStep } from '#app/domain/findings/report.ts'
import { indexEdition } from '#app/domain/instrument/index-edition.ts'
import type { EditionIndex } from '#app/domain/instrument/index-edition.ts'
import { getAssessmentFor, inArea } from '#app/use-cases/answers/find-assessment.server.ts'
import type { AssessmentPlace } from '#app/use-cases/answers/find-assessment.server.ts'
import type { OverviewTools } from '#app/use-cases/overview/find-office.server.ts'
import { readHead } from '#app/use-cases/overview/read-head.server.ts'
import { getEdition } from '#app/use-cases/scores/load-standing.server.ts'
import type { Repositories } from '#db/store.server.ts'
import { choicesFor } from './choose-pieces.server.ts'
import type { FindingsPage, FindingView, ReportView, SubjectView } from './findings-view.server.ts'
import { seesDrafts } from './open-findings.server.ts'

type Finding = NonNullable<Awaited<ReturnType<Repositories['findings']['find']>>>
type Report = Awaited<ReturnType<Repositories['evaluationReports']['find']>>

export type AskedFindings = {
  readonly assessmentId: string
  /** The finding to be answered, with words to search the library for; the answer's pieces are read for it alone. */
  readonly answering: string | null
  readonly search: string
}

/**
 * The findings of an assessment that the actor may see, with the report: the internal team sees all, everybody else
 * what is published, members of area teams what is about their areas. At most eight queries. Throws 'not-found' out
 * of reach and 'forbidden'.
 */
export async function readFindings(tools: OverviewTools, actor: Actor, asked: AskedFindings): Promise<FindingsPage> {
  const { store, now } = tools
  const { assessment, place } = await getAssessmentFor(store, now, actor, asked.assessmentId, 'finding:read')
  const head = await readHead(store, now, assessment, place.today)
  const { index, findings, report } = await readAll(tools, actor, assessment, place)

  const shown = findings.map(({ view }) => view)
  const answered = findings.find(({ row }) => row.id === asked.answering && maySay(actor, place, row))
  const choices = answered && (await choicesFor(tools, actor, { assessment, place, ...asked, finding: answered.view }))
  const drafts = seesDrafts(actor, place)
  const stage = reportStage(report)
  const writes = can(actor, 'finding:write', { ...place, areaKey: null }) && isWritable(stage)
  return {
    head,
    assessmentId: assessment.id,
    target: assessment.target,
    state: assessment.state,
    today: place.today,
    progress: findingProgress(findings.map(({ row }) => row)),
    overdue: shown.filter(({ overdue }) => overdue).length,
    findings: shown,
    report: drafts || (report?.approvedAt ?? null) !== null ? reportView(actor, place, report) : null,
    writes,
    subjects: writes ? subjectChoices(index, areasFor(actor, 'finding:write', place)) : null,
    choices: choices?.offered ?? null,
    moreChoices: choices?.more ?? false,
  }
}

type Assessment = Awaited<ReturnType<typeof getAssessmentFor>>['assessment']

/** The findings that the actor may see and the report as it is kept. Three queries. */
export async function readAll(
  { store, editions }: OverviewTools,
  actor: Actor,
  assessment: Assessment,
  place: AssessmentPlace,
) {
  const index = indexEdition(getEdition(editions, assessment.editionId))
  const areas = areasFor(actor, 'finding:read', place)
  const drafts = seesDrafts(actor, place)
  const rows = (await store.findings.listByAssessment(assessment.id)).filter(
    ({ publishedAt, areaKey }) =>
      (publishedAt !== null || drafts) && (areas === null || (areaKey !== null && areas.includes(areaKey))),
  )
  const pieces = await store.findings.listPieces(assessment.id)
  const report = await store.evaluationReports.find(assessment.id)
  const writable = isWritable(reportStage(report))
  const findings = rows.map((row) => ({
    row,
    view: viewOf(row, {
      subject: nameSubject(index, row),
      overdue: isOverdue(row, place.today),
      pieces: pieces.flatMap(({ findingId, pieceId: id, title }) => (findingId === row.id ? [{ id, title }] : [])),
      may: {
        edit: row.publishedAt === null && writable && can(actor, 'finding:write', inArea(place, row.areaKey)),
        answer: maySay(actor, place, row),
        judge: row.state === 'answered' && can(actor, 'finding:judge', inArea(place, row.areaKey)),
      },
    }),
  }))
  return { index, findings, report, drafts, wholeOffice: areas === null }
}

function maySay(actor: Actor, place: AssessmentPlace, { publishedAt, state, areaKey }: Finding): boolean {
  return publishedAt !== null && state !== 'closed' && can(actor, 'finding:answer', inArea(place, areaKey))
}

function viewOf(
  row: Finding,
  { subject, ...more }: Pick<FindingView, 'overdue' | 'pieces' | 'may'> & { readonly subject: SubjectView },
): FindingView {
  const { id, number, version, condition, recommendation, dueOn, state, answer, answeredAt, returnNote } = row
  return {
    ...{ id, number, version, condition, recommendation, dueOn, state, answer, answeredAt, returnNote },
    ...{ closedAt: row.closedAt, published: row.publishedAt !== null },
    ...subject,
    ...more,
  }
}

/** The names of what a finding is about. */
export function nameSubject(
  index: EditionIndex,
  { areaKey, itemCode }: { readonly areaKey: string | null; readonly itemCode: string | null },
): SubjectView {
  const areaName = index.areas.find(({ key }) => key === areaKey)?.name ?? null
  const itemText = index.itemByCode.get(itemCode ?? '')?.item.text ?? null
  return { areaKey, areaName, itemCode, itemText }
}

const allSteps: readonly ReportStep[] = ['submit', 'approve', 'sign', 'give-back']

function reportView(actor: Actor, place: AssessmentPlace, report: Report): ReportView {
  const stage = reportStage(report)
  const may = (action: Parameters<typeof can>[1]) => can(actor, action, { ...place, areaKey: null })
  const { version = 0, letterNumber = '', letterDate = null, summary = '', returnNote = '' } = report ?? {}
  const { submittedAt = null, approvedAt = null, signedAt = null } = report ?? {}
  return {
    ...{ stage, version, letterNumber, letterDate, summary, returnNote, submittedAt, approvedAt, signedAt },
    steps: stepsOf(stage, may),
    writable: isWritable(stage) && may('finding:write'),
  }
}

function stepsOf(stage: ReportStage, may: (action: Parameters<typeof can>[1]) => boolean): readonly ReportStep[] {
  return allSteps.filter((step) => isNextStep(stage, step) && may(rightOfStep(stage, step)))
}

function subjectChoices({ areas, items }: EditionIndex, own: readonly string[] | null): FindingsPage['subjects'] {
  const isOwn = (areaKey: string | null) => own === null || (areaKey !== null && own.includes(areaKey))
  return {
    areas: areas.filter(({ key }) => isOwn(key)).map(({ key, name }) => ({ key, name })),
    items: items.filter(({ areaKey }) => isOwn(areaKey)).map(({ code, item }) => ({ code, text: item.text })),
  }
}
