import type { Answer } from '#app/domain/scoring/answers.ts'
import { assessmentStates, openStates } from '#app/domain/workflow/states.ts'
import type { AssessmentState } from '#app/domain/workflow/states.ts'
import type { Repositories } from '#db/store.server.ts'
import type { FindingMark, LastYear } from './worksheet-view.server.ts'

/** What stands beside the items of a page, by their codes. */
export type Beside = {
  readonly lastYear: ReadonlyMap<string, LastYear>
  readonly findings: ReadonlyMap<string, readonly FindingMark[]>
}

type Where = {
  readonly id: string
  readonly officeId: string
  readonly year: number
  readonly state: AssessmentState
}

const evaluated = assessmentStates.slice(assessmentStates.indexOf('evaluasi_tpi_1'))

/**
 * While the office fills in: what it answered the year before, for the items that are still empty. Once the internal
 * team evaluates: its published findings about the items. One query at most.
 */
export async function readBeside(
  { carryOver, findings }: Pick<Repositories, 'carryOver' | 'findings'>,
  { id, officeId, year, state }: Where,
  { codes, empty }: { readonly codes: readonly string[]; readonly empty: readonly string[] },
): Promise<Beside> {
  const nothing: Beside = { lastYear: new Map(), findings: new Map() }
  if (openStates.includes(state)) {
    const earlier = await carryOver.listEarlier(officeId, year - 1, empty)
    const lastYear = earlier.map(({ itemCode, value, pieces }) => {
      return [itemCode, { year: year - 1, answer: JSON.parse(value) as Answer, pieces }] as const
    })
    return { ...nothing, lastYear: new Map(lastYear) }
  }
  if (!evaluated.includes(state)) return nothing
  const marks = new Map<string, FindingMark[]>()
  for (const finding of await findings.listByAssessment(id)) {
    const { itemCode, publishedAt, number, dueOn, state: followUp } = finding
    if (itemCode === null || publishedAt === null || !codes.includes(itemCode)) continue
    marks.set(itemCode, [...(marks.get(itemCode) ?? []), { number, dueOn, closed: followUp === 'closed' }])
  }
  return { ...nothing, findings: marks }
}
