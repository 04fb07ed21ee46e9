/** How far the internal team's report has come: written by a member, approved by its leader, signed by the controller. */
export const reportStages = ['none', 'draft', 'submitted', 'approved', 'signed'] as const

export type ReportStage = (typeof reportStages)[number]

/** What somebody does to a report that is written: the three steps in their order, and giving it back. */
export type ReportStep = 'submit' | 'approve' | 'sign' | 'give-back'

type Steps = {
  readonly submittedAt: string | null
  readonly approvedAt: string | null
  readonly signedAt: string | null
}

/** The stage of a report; undefined before anything of it was written. */
export function reportStage(report: Steps | undefined): ReportStage {
  if (report === undefined) return 'none'
  if (report.signedAt !== null) return 'signed'
  if (report.approvedAt !== null) return 'approved'
  return report.submittedAt === null ? 'draft' : 'submitted'
}

const stepsAt: Readonly<Record<ReportStage, readonly ReportStep[]>> = {
  none: [],
  draft: ['submit'],
  submitted: ['approve', 'give-back'],
  approved: ['sign', 'give-back'],
  signed: [],
}

/** Whether a step is the next one; nobody skips a step or repeats one (process, 2: "approve in this order"). */
export function isNextStep(stage: ReportStage, step: ReportStep): boolean {
  return stepsAt[stage].includes(step)
}

/**
 * Whether a step would be taken by the very person who took the one before: a report has three pairs of eyes, whatever
 * roles one of them holds. Giving back is open to whoever has it.
 */
export function isSameHand(
  step: ReportStep,
  report: { readonly submittedBy: string | null; readonly approvedBy: string | null },
  personId: string,
): boolean {
  if (step === 'approve') return report.submittedBy === personId
  return step === 'sign' && (report.approvedBy === personId || report.submittedBy === personId)
}

/** Whether findings and text may still change: a report that was signed stays as it is. */
export function isWritable(stage: ReportStage): boolean {
  return stage !== 'signed'
}

/** The right that a step needs. Whoever has the next step may also give the report back. */
export function rightOfStep(
  stage: ReportStage,
  step: ReportStep,
): 'finding:write' | 'finding:approve' | 'finding:sign' {
  if (step === 'submit') return 'finding:write'
  if (step === 'approve') return 'finding:approve'
  if (step === 'sign') return 'finding:sign'
  return stage === 'approved' ? 'finding:sign' : 'finding:approve'
}
