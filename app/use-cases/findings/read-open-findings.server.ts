import type { Actor } from '#app/domain/access/actor.ts'
import { areasFor } from '#app/domain/access/authorize.ts'
import { isOverdue } from '#app/domain/findings/progress.ts'
import { assessmentStates } from '#app/domain/workflow/states.ts'
import type { AssessmentPlace } from '#app/use-cases/answers/find-assessment.server.ts'
import type { Repositories } from '#db/store.server.ts'

/** A finding that waits for the office, as its first page lists it. */
export type OpenFinding = {
  readonly id: string
  readonly number: number
  readonly itemCode: string | null
  readonly recommendation: string
  readonly dueOn: string
  readonly overdue: boolean
}

export type OpenFindings = { readonly open: readonly OpenFinding[]; readonly total: number }

const evaluated = assessmentStates.slice(assessmentStates.indexOf('evaluasi_tpi_1'))

/**
 * Published findings of an assessment that the actor may see: those that wait for the office, the most urgent first,
 * and how many there are in all. Null before the internal team evaluates and where there are none. One query.
 */
export async function readOpenFindings(
  { findings }: Pick<Repositories, 'findings'>,
  actor: Actor,
  assessmentId: string,
  place: AssessmentPlace,
): Promise<OpenFindings | null> {
  if (!evaluated.includes(place.state)) return null
  const areas = areasFor(actor, 'finding:read', place)
  const seen = (await findings.listByAssessment(assessmentId)).filter(
    ({ publishedAt, areaKey }) =>
      publishedAt !== null && (areas === null || (areaKey !== null && areas.includes(areaKey))),
  )
  if (seen.length === 0) return null
  const open = seen
    .filter(({ state }) => state === 'open')
    .sort((one, other) => (one.dueOn < other.dueOn ? -1 : one.dueOn > other.dueOn ? 1 : one.number - other.number))
  return {
    total: seen.length,
    open: open.map((finding) => {
      const { id, number, itemCode, recommendation, dueOn } = finding
      return { id, number, itemCode, recommendation, dueOn, overdue: isOverdue(finding, place.today) }
    }),
  }
}
