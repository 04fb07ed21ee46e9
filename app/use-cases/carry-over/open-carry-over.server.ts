import type { Actor } from '#app/domain/access/actor.ts'
import { decide } from '#app/domain/access/authorize.ts'
import { proposalsOf } from '#app/domain/carry-over/proposals.ts'
import type { KeptOwn } from '#app/domain/carry-over/proposals.ts'
import { AppError } from '#app/domain/errors.ts'
import { indexEdition } from '#app/domain/instrument/index-edition.ts'
import type { Answer } from '#app/domain/scoring/answers.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { getAssessmentFor } from '#app/use-cases/answers/find-assessment.server.ts'
import { openDeskOf } from '#app/use-cases/assessments/editing-guard.server.ts'
import type { Repositories } from '#db/store.server.ts'

type Reading = Pick<Repositories, 'assessments' | 'answers' | 'cycles' | 'evidenceLinks' | 'judgedAnswers'>
type Row = Awaited<ReturnType<Reading['answers']['listByAssessment']>>[number]

/** An assessment the office works on, with its own of the year before and what that one proposes. */
export type CarryOverDesk = Awaited<ReturnType<typeof openCarryOver>>

/**
 * Opens what may be taken over from the year before, in seven queries; `earlier` is undefined where the office was not
 * assessed. Throws 'not-found' out of reach, 'forbidden' for whoever does not answer for the office, and 'conflict'
 * 'assessment-closed' when the worksheet is not the office's to fill in.
 */
export async function openCarryOver(
  repositories: Reading,
  tools: Pick<Tools, 'editions' | 'now'>,
  actor: Actor,
  assessmentId: string,
) {
  const { assessment, place } = await getAssessmentFor(repositories, tools.now, actor, assessmentId)
  const decision = decide(actor, 'answer:write', { ...place, areaKey: null })
  if (!decision.allowed) {
    throw decision.reason === 'state'
      ? new AppError('conflict', 'assessment-closed')
      : new AppError('forbidden', decision.reason)
  }
  const desk = await openDeskOf(repositories, tools, assessment)
  const index = indexEdition(desk.edition)
  const earlier = await repositories.assessments.findByOfficeYear(assessment.officeId, assessment.year - 1)
  const answers = earlier ? await repositories.answers.listByAssessment(earlier.id) : []
  const links = earlier ? await repositories.evidenceLinks.listByAssessment(earlier.id) : []
  const linked = await repositories.evidenceLinks.listByAssessment(assessment.id)

  const items = new Map(index.items.map(({ code, item }) => [code, item]))
  const proposals = proposalsOf(items, ofOffice(answers), desk.own.map(keptOwn))
  return { assessment, place, desk, index, earlier, links, linked, proposals }
}

function ofOffice(rows: readonly Row[]): readonly KeptOwn[] {
  return rows.filter(({ tier }) => tier === 'office').map(keptOwn)
}

function keptOwn({ itemCode, value, note, version }: Row): KeptOwn {
  return { itemCode, answer: value === null ? null : (JSON.parse(value) as Answer), note, version }
}
