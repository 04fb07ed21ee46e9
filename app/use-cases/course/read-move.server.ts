import type { Actor } from '#app/domain/access/actor.ts'
import { decide } from '#app/domain/access/authorize.ts'
import { localDay } from '#app/domain/calendar/local-day.ts'
import { AppError } from '#app/domain/errors.ts'
import type { AssessmentState } from '#app/domain/workflow/states.ts'
import { transitions } from '#app/domain/workflow/transitions.ts'
import type { OverviewTools } from '#app/use-cases/overview/find-office.server.ts'
import type { CourseView, NextMove } from './course-view.server.ts'
import { readCourse } from './read-course.server.ts'

/** `move` is null where it does not lead on from the present state: somebody was faster, or it never did. */
export type MovePage = { readonly course: CourseView; readonly to: AssessmentState; readonly move: NextMove | null }

/**
 * One move that the reader may make, with what is missing for it. Ten queries. Throws 'not-found' out of reach and for
 * a state no move leads to, 'forbidden' for whoever does not make it.
 */
export async function readMove(
  tools: OverviewTools,
  actor: Actor,
  { assessmentId, to }: { readonly assessmentId: string; readonly to: AssessmentState },
): Promise<MovePage> {
  const course = await readCourse(tools, actor, assessmentId)
  const move = course.next.find((one) => one.to === to && one.way === 'here')
  if (move) {
    if (!move.mine) throw new AppError('forbidden', 'role')
    return { course, to, move }
  }
  const { officePath, head, state } = course
  const today = localDay(tools.now(), head.timezone)
  const decision = decide(actor, 'assessment:advance', { unitPath: officePath, today, year: head.year, state })
  if (!decision.allowed && decision.reason !== 'state') throw new AppError('forbidden', decision.reason)
  if (!transitions.some((one) => one.to === to)) throw new AppError('not-found', 'move')
  return { course, to, move: null }
}
