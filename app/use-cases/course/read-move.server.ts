import type { Actor } from '#app/domain/access/actor.ts'
import { AppError } from '#app/domain/errors.ts'
import type { OverviewTools } from '#app/use-cases/overview/find-office.server.ts'
import type { CourseView, NextMove } from './course-view.server.ts'
import { readCourse } from './read-course.server.ts'

export type MovePage = { readonly course: CourseView; readonly move: NextMove }

/**
 * One move that the reader may make, with what is missing for it. Ten queries. Throws 'not-found' out of reach,
 * 'forbidden' for whoever makes none from here, 'conflict': 'no-such-move' where it does not lead on from here.
 */
export async function readMove(
  tools: OverviewTools,
  actor: Actor,
  { assessmentId, to }: { readonly assessmentId: string; readonly to: string },
): Promise<MovePage> {
  const course = await readCourse(tools, actor, assessmentId)
  const move = course.next.find((one) => one.to === to && one.way === 'here')
  if (move?.mine) return { course, move }
  throw move ? new AppError('forbidden', 'role') : new AppError('conflict', 'no-such-move')
}
