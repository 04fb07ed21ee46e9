import type { Edition, InstitutionKind, Target } from '#app/domain/instrument/types.ts'
import type { Answers, Flag } from './answers.ts'
import { compileEdition } from './compile-edition.ts'
import { evaluateGates } from './gates.ts'
import type { Gate } from './gates.ts'
import { pointsNeeded, readiness } from './need.ts'
import type { Need } from './need.ts'
import { evaluatePrerequisites } from './prerequisites.ts'
import type { PrerequisiteState, PrerequisiteValues } from './prerequisites.ts'
import { nodeTable, pointsOf, scoreWorksheet } from './score-worksheet.ts'
import type { Unanswered, WorksheetScore } from './score-worksheet.ts'

/** One worksheet scored, in the form that other programs read. Keys and their order are a contract; nothing is rounded. */
export type ScoreReport = {
  readonly edition: string
  readonly target: Target
  readonly total: number
  readonly nodes: Readonly<Record<string, { readonly points: number; readonly weight: number }>>
  readonly gates: readonly Gate[]
  readonly prerequisites: readonly Pick<PrerequisiteState, 'key' | 'state'>[]
  readonly need: Need
  readonly readiness: number
  readonly completeness: WorksheetScore['completeness']
  readonly flags: readonly Flag[]
}

/** Scores answers that have passed `checkAnswers`, and prerequisites that have passed `checkPrerequisites`. */
export function scoreReport(
  edition: Edition,
  target: Target,
  input: { readonly answers: Answers; readonly prerequisites: PrerequisiteValues },
  options: { readonly unanswered?: Unanswered; readonly institutionKind?: InstitutionKind } = {},
): ScoreReport {
  const { unanswered = 'zero', institutionKind = 'kementerian_lembaga' } = options
  const plan = compileEdition(edition, target, institutionKind)
  const worksheet = scoreWorksheet(plan, input.answers, { unanswered })
  const need = pointsNeeded(plan, worksheet.points)
  const prerequisites = evaluatePrerequisites(edition, target, input.prerequisites, institutionKind)
  return {
    edition: edition.editionId,
    target,
    total: pointsOf(plan, worksheet, 'TOTAL'),
    nodes: nodeTable(plan, worksheet),
    gates: evaluateGates(plan, worksheet.points),
    prerequisites: prerequisites.map(({ key, state }) => ({ key, state })),
    need,
    readiness: readiness(plan, need),
    completeness: worksheet.completeness,
    flags: worksheet.flags,
  }
}
