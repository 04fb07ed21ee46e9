import { activeGrants, isOwnOffice, reaches } from '#app/domain/access/actor.ts'
import type { Actor } from '#app/domain/access/actor.ts'
import { areasFor, can } from '#app/domain/access/authorize.ts'
import { deskOf } from '#app/domain/access/roles.ts'
import { proposalDay } from '#app/domain/calendar/proposal-day.ts'
import { isOpenOn, windowFor } from '#app/domain/calendar/windows.ts'
import { windowOfState } from '#app/domain/workflow/course.ts'
import { unmetGuards } from '#app/domain/workflow/guards.ts'
import type { CourseFacts } from '#app/domain/workflow/guards.ts'
import { stateOn } from '#app/domain/workflow/passing.ts'
import type { AssessmentState } from '#app/domain/workflow/states.ts'
import { isHandingIn, isPlain, movesFrom } from '#app/domain/workflow/transitions.ts'
import type { Transition } from '#app/domain/workflow/transitions.ts'
import { getAssessmentFor } from '#app/use-cases/answers/find-assessment.server.ts'
import type { AssessmentPlace } from '#app/use-cases/answers/find-assessment.server.ts'
import type { OverviewTools } from '#app/use-cases/overview/find-office.server.ts'
import { readHead } from '#app/use-cases/overview/read-head.server.ts'
import type { CourseView, NextMove } from './course-view.server.ts'
import { loadFacts } from './load-facts.server.ts'
import { nextRoles } from './make-move.server.ts'
import { moveView, stageViews, withPassing } from './view-moves.server.ts'

const windowKinds = ['fill', 'verify', 'revise'] as const
const endings: readonly AssessmentState[] = ['tidak_diusulkan', 'pembinaan', 'dicabut']

/**
 * The course of an assessment: where it stands, how it came there, who acts next and until when, and what is missing
 * for each next move. Ten queries. Throws 'not-found' out of reach, 'forbidden' for somebody who may not see assessments.
 */
export async function readCourse(tools: OverviewTools, actor: Actor, assessmentId: string): Promise<CourseView> {
  const { store, now } = tools
  const { assessment, place: kept } = await getAssessmentFor(store, now, actor, assessmentId)
  const { windows, moves, facts } = await loadFacts(store, tools, assessment, kept)
  const exceptions = await store.windowExceptions.listByAssessment(assessmentId)
  const summaries = await store.scores.listSummaries(assessmentId)
  const head = await readHead(store, now, assessment, kept.today)

  const office = { path: assessment.officePath, timezone: assessment.timezone }
  const ofThisYear = moves.filter((move) => move.assessmentId === assessmentId)
  const last = ofThisYear.at(-1)
  const state = stateOn(kept.state, last?.toState === kept.state ? last.decidedOn : null, kept.today)
  const place = { ...kept, state }
  const made = withPassing(
    ofThisYear.map((move) => moveView(move, office)),
    state,
  )
  const ended = moves.filter(({ year, toState }) => year < assessment.year && endings.some((one) => one === toState))
  const earlier = ended.at(-1)
  const verified = summaries.find(({ track }) => track === 'verified')
  const deadline = windowOfState(state)
  return {
    head,
    officePath: assessment.officePath,
    assessmentId,
    version: assessment.version,
    target: assessment.target,
    state,
    openedAt: assessment.openedAt,
    stages: stageViews(state, made, windows, assessment.openedAt),
    actors: nextRoles(state),
    until: deadline
      ? (windowFor(windows, deadline)?.closesOn ?? null)
      : state.startsWith('evaluasi_tpi')
        ? proposalDay(assessment.year)
        : null,
    next: movesFrom(state).map((move) => nextMove(move, actor, place, facts)),
    windows: windowKinds.flatMap((kind) => {
      const window = windowFor(windows, kind)
      return window ? [{ ...window, open: isOpenOn(window, kept.today) }] : []
    }),
    exceptions: exceptions.map(({ id, kind, opensOn, closesOn, reason, endedAt }) => {
      const active = endedAt === null && opensOn <= kept.today && kept.today <= closesOn
      return { id, kind, opensOn, closesOn, reason, active }
    }),
    moves: [...made].reverse(),
    earlier: earlier ? { year: earlier.year, move: moveView(earlier, office) } : null,
    proposal:
      state === 'evaluasi_tpi_2' && verified
        ? { failingGates: verified.gatesFailed, gates: verified.gates, prerequisites: verified.prerequisitesOpen }
        : null,
    givesExceptions: can(actor, 'window-exception:give', place),
    recordsResults: can(actor, 'national-result:record', place),
    readsAnswers: areasFor(actor, 'answer:read', place)?.length !== 0,
  }
}

function nextMove(transition: Transition, actor: Actor, place: AssessmentPlace, facts: CourseFacts): NextMove {
  const { to, by, letter, reason, recorded, guards, nextYear } = transition
  const roles = by === 'time' ? [] : by
  const own = isOwnOffice(actor, place.unitPath, place.year)
  const mine = activeGrants(actor, place.today).some(
    ({ role, ...grant }) =>
      roles.includes(role) && reaches({ role, ...grant }, place.unitPath) && (deskOf[role] === 'office' || !own),
  )
  const way = nextYear ? 'next-year' : by === 'time' ? 'time' : isHandingIn(transition) ? 'hand-in' : 'here'
  const unmet = unmetGuards(guards, facts)
  return { to, letter, reason, recorded, by: roles, way, plain: isPlain(transition), mine, unmet }
}
