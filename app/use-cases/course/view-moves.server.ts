import { roleThen } from '#app/domain/access/role-then.ts'
import { localDay } from '#app/domain/calendar/local-day.ts'
import { windowFor } from '#app/domain/calendar/windows.ts'
import type { GivenWindow } from '#app/domain/calendar/window-exceptions.ts'
import { coursePlace, courseSteps, statesOfStep, windowOfState } from '#app/domain/workflow/course.ts'
import { monitoringFrom } from '#app/domain/workflow/passing.ts'
import type { AssessmentState } from '#app/domain/workflow/states.ts'
import { asGrant } from '#app/use-cases/overview/view-activity.server.ts'
import type { Repositories } from '#db/store.server.ts'
import type { CourseStageView, MoveView } from './course-view.server.ts'

type Row = Awaited<ReturnType<Repositories['moves']['listByOffice']>>[number]

/** A move for the screen: who made it in which role, and with which letter. */
export function moveView(row: Row, office: { readonly path: string; readonly timezone: string }): MoveView {
  const { letterNumber, letterDate, movedAt, movedBy } = row
  return {
    version: row.version,
    from: row.fromState as AssessmentState,
    to: row.toState as AssessmentState,
    at: movedAt,
    decidedOn: row.decidedOn,
    role: roleThen(row.actorRoles.flatMap(asGrant), office.path, localDay(new Date(movedAt), office.timezone)),
    byTime: movedBy === null,
    reason: row.reason,
    letter: letterNumber !== null && letterDate !== null ? { number: letterNumber, date: letterDate } : null,
    hasScan: row.scanSha256 !== null,
  }
}

/** The moves with the passing to monitoring where its day has come and nobody has written it yet. */
export function withPassing(moves: readonly MoveView[], state: AssessmentState): readonly MoveView[] {
  const last = moves.at(-1)
  const from = last && state === 'pemantauan' ? monitoringFrom(last.to, last.decidedOn) : null
  if (!last || from === null) return moves
  const passing = { from: last.to, to: state, at: `${from}T00:00:00.000Z`, decidedOn: from, role: null, byTime: true }
  return [...moves, { ...passing, version: last.version + 1, reason: '', letter: null, hasScan: false }]
}

/** The steps of the year with the states the assessment went through, and the day each began. */
export function stageViews(
  state: AssessmentState,
  moves: readonly MoveView[],
  windows: readonly GivenWindow[],
  openedAt: string,
): readonly CourseStageView[] {
  const { step: here, stopped } = coursePlace(state)
  const since = new Map<AssessmentState, string>([['persiapan', openedAt.slice(0, 10)]])
  for (const { to, decidedOn } of moves) since.set(to, decidedOn)
  return courseSteps.map((step, place) => {
    const been = statesOfStep(step).filter((one) => one === state || since.has(one))
    const kind = step === 'penilaian_mandiri' || step === 'penilaian_kanwil' ? windowOfState(step) : null
    return {
      step,
      phase: place < here ? 'done' : place > here ? 'ahead' : stopped ? 'stopped' : 'now',
      states: been
        .map((one) => ({ state: one, since: since.get(one) ?? null }))
        .sort((one, other) => ((one.since ?? '9') < (other.since ?? '9') ? -1 : 1)),
      window: kind ? (windowFor(windows, kind) ?? null) : null,
    }
  })
}
