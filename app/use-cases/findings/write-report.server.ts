import type { Actor } from '#app/domain/access/actor.ts'
import { AppError } from '#app/domain/errors.ts'
import { isNextStep, isSameHand, isWritable, reportStage, rightOfStep } from '#app/domain/findings/report.ts'
import type { ReportStep } from '#app/domain/findings/report.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import type { Repositories } from '#db/store.server.ts'
import { assertMayReport, draftStream, holdAssessment } from './open-findings.server.ts'
import { noSteps } from './reopen-report.server.ts'
import { tellOf, tellPublished } from './tell-findings.server.ts'

type ReportTools = Pick<Tools, 'store' | 'now' | 'newId'>

export type WriteReport = {
  readonly assessmentId: string
  /** 0 before anything of it was written. */
  readonly expectedVersion: number
  readonly letterNumber: string
  readonly letterDate: string | null
  readonly summary: string
}

/**
 * A member of the internal team writes the letter and the summary of the report. One that was handed on becomes a
 * draft again. Throws 'conflict' 'report-signed', 'report-changed' or 'finding-not-now', 'forbidden' and 'not-found'.
 */
export async function writeReport(tools: ReportTools, actor: Actor, input: WriteReport): Promise<void> {
  const at = tools.now().toISOString()
  await tools.store.transaction(async (repositories) => {
    const { assessment, place } = await holdAssessment(repositories, tools, actor, input.assessmentId)
    assertMayReport(actor, 'finding:write', place)
    const before = await repositories.evaluationReports.find(assessment.id)
    if (!isWritable(reportStage(before))) throw new AppError('conflict', 'report-signed')

    const { letterNumber, letterDate, summary } = input
    const text = { letterNumber, letterDate, summary }
    const written = { writtenBy: actor.personId, writtenAt: at, returnNote: before?.returnNote ?? '' }
    const report = { assessmentId: assessment.id, ...text, ...written, ...noSteps }
    await save(repositories, report, input.expectedVersion)
    await repositories.events.append({
      stream: draftStream(assessment.id),
      at,
      actorId: actor.personId,
      action: 'report.written',
      subject: assessment.id,
      oldValue: before
        ? { letterNumber: before.letterNumber, letterDate: before.letterDate, summary: before.summary }
        : null,
      newValue: text,
    })
  })
}

export type StepReport = {
  readonly assessmentId: string
  readonly expectedVersion: number
  readonly step: ReportStep
  /** Why it is given back; empty for the other steps. */
  readonly reason: string
}

/**
 * Hands the report on: a member to the leader, whose approval publishes the findings, then the controller's signature.
 * Whoever has it may give it back with a reason. Throws 'invalid' 'report-incomplete' without letter or summary,
 * 'conflict' 'report-step' out of order and 'report-changed', 'forbidden' (also 'same-hand': each step is another's)
 * and 'not-found'.
 */
export async function stepReport(tools: ReportTools, actor: Actor, input: StepReport): Promise<void> {
  const { step, expectedVersion, reason } = input
  const at = tools.now().toISOString()
  await tools.store.transaction(async (repositories) => {
    const { assessment, place } = await holdAssessment(repositories, tools, actor, input.assessmentId)
    const report = await repositories.evaluationReports.find(assessment.id)
    const stage = reportStage(report)
    assertMayReport(actor, rightOfStep(stage, step), place)
    if (!report || !isNextStep(stage, step)) throw new AppError('conflict', 'report-step')
    if (isSameHand(step, report, actor.personId)) throw new AppError('forbidden', 'same-hand')
    const { version: _seen, ...kept } = report
    if (step === 'submit' && !isComplete(kept)) throw new AppError('invalid', 'report-incomplete')

    const by = actor.personId
    const changed = { ...kept, ...stepped(step, by, at), ...(step === 'give-back' && { returnNote: reason }) }
    await save(repositories, changed, expectedVersion)

    const drafts = (await repositories.findings.listByAssessment(assessment.id)).filter(
      ({ publishedAt }) => publishedAt === null,
    )
    const told = { assessment, today: place.today }
    if (step === 'approve') {
      await repositories.findings.publishDrafts(assessment.id, at)
      await tellPublished(repositories, tools, actor, { ...told, findings: drafts })
    }
    const news = newsOf[step]
    await tellOf(repositories, tools, actor, { ...told, news: news.news, roles: [...news.roles] })

    const shown = step === 'approve' || step === 'sign'
    await repositories.events.append({
      stream: shown ? assessment.id : draftStream(assessment.id),
      at,
      actorId: by,
      action: events[step],
      subject: assessment.id,
      oldValue: { stage },
      newValue: { stage: reportStage(changed), ...(shown && { letterNumber: report.letterNumber }) },
      ...(reason !== '' && { reason }),
    })
  })
}

const newsOf = {
  submit: { news: 'submitted', roles: ['tpi_ketua'] },
  approve: { news: 'to-sign', roles: ['tpi_pengendali_teknis'] },
  sign: { news: 'signed', roles: ['tpi_ketua', 'kepala_kantor', 'ketua_tim_zi', 'kepala_kanwil'] },
  'give-back': { news: 'given-back', roles: ['tpi_anggota'] },
} as const

const events: Readonly<Record<ReportStep, string>> = {
  submit: 'report.submitted',
  approve: 'report.approved',
  sign: 'report.signed',
  'give-back': 'report.given-back',
}

function stepped(step: ReportStep, by: string, at: string) {
  if (step === 'submit') return { submittedBy: by, submittedAt: at, returnNote: '' }
  if (step === 'approve') return { approvedBy: by, approvedAt: at }
  return step === 'sign' ? { signedBy: by, signedAt: at } : noSteps
}

type Report = Parameters<Repositories['evaluationReports']['save']>[0]

function isComplete({ letterNumber, letterDate, summary }: Report): boolean {
  return letterNumber !== '' && letterDate !== null && summary.trim() !== ''
}

async function save(
  { evaluationReports }: Pick<Repositories, 'evaluationReports'>,
  report: Report,
  expectedVersion: number,
): Promise<void> {
  if (!(await evaluationReports.save(report, expectedVersion))) throw new AppError('conflict', 'report-changed')
}
