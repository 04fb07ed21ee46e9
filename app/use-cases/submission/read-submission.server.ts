import { activeGrants, reaches } from '#app/domain/access/actor.ts'
import type { Actor } from '#app/domain/access/actor.ts'
import { areasFor, can } from '#app/domain/access/authorize.ts'
import { isOpenOn } from '#app/domain/calendar/windows.ts'
import type { DatedWindow } from '#app/domain/calendar/windows.ts'
import { pieceFault } from '#app/domain/evidence/linked-piece.ts'
import { prerequisiteMark } from '#app/domain/instrument/subjects.ts'
import { gapList } from '#app/domain/scoring/gaps.ts'
import type { Gap } from '#app/domain/scoring/gaps.ts'
import { pointsOf } from '#app/domain/scoring/score-worksheet.ts'
import type { Track } from '#app/domain/scoring/standing.ts'
import { statusOf } from '#app/domain/scoring/status.ts'
import { openStates } from '#app/domain/workflow/states.ts'
import { mayMove } from '#app/domain/workflow/transitions.ts'
import { getAssessmentFor } from '#app/use-cases/answers/find-assessment.server.ts'
import type { AssessmentPlace } from '#app/use-cases/answers/find-assessment.server.ts'
import { windowsOf } from '#app/use-cases/course/windows-of.server.ts'
import { nameOfSubject } from '#app/use-cases/evidence/subject-names.server.ts'
import type { OverviewTools } from '#app/use-cases/overview/find-office.server.ts'
import { readHead } from '#app/use-cases/overview/read-head.server.ts'
import { prerequisitesOf } from '#app/use-cases/overview/read-overview.server.ts'
import { placeOfItem } from '#app/use-cases/overview/view-gates.server.ts'
import { loadStanding } from '#app/use-cases/scores/load-standing.server.ts'
import type { AssessmentStanding } from '#app/use-cases/scores/load-standing.server.ts'
import type { FaultyPiece, ListedItem, Submission, SubmissionRight, TrackFigures } from './submission-view.server.ts'
import { submissionWindow } from './submit-assessment.server.ts'

type MayRead = (code: string) => boolean

/**
 * What the head of office should see before handing in: items that are open, weak or without evidence, pieces that do
 * not count, flags, open prerequisites, and the figures. Six queries.
 */
export async function readSubmission(tools: OverviewTools, actor: Actor, assessmentId: string): Promise<Submission> {
  const { store, now } = tools
  const { assessment, place } = await getAssessmentFor(store, now, actor, assessmentId)
  const standing = await loadStanding(store, tools, assessment)
  const windows = await windowsOf(store, assessment, place.today)
  const window = submissionWindow(windows, assessment.state)

  const { plan, tracks } = standing
  const areas = areasFor(actor, 'answer:read', place)
  const mayRead = (code: string) => {
    const areaKey = plan.index.itemByCode.get(code)?.areaKey ?? null
    return areas === null || (areaKey !== null && areas.includes(areaKey))
  }
  const gaps = gapList(plan, tracks.supported).filter(({ code }) => mayRead(code))
  const { answered, items } = tracks.claimed.worksheet.completeness
  return {
    head: await readHead(store, now, assessment, place.today),
    assessmentId,
    version: assessment.version,
    target: assessment.target,
    state: assessment.state,
    submittedAt: assessment.submittedAt,
    opensOn: window?.opensOn ?? null,
    closesOn: window?.closesOn ?? null,
    right: rightOf(actor, place, window, standing.cycle.state),
    status: statusOf({
      supported: tracks.supported.gates,
      verified: tracks.verified.gates,
      prerequisites: standing.prerequisites,
    }),
    gates: plan.gates.length,
    figures: {
      claimed: figuresOf(standing, 'claimed'),
      supported: figuresOf(standing, 'supported'),
      verified: figuresOf(standing, 'verified'),
    },
    answered,
    items,
    open: listed(standing, gaps, ({ reason }) => reason === 'unanswered'),
    weak: listed(standing, gaps, ({ reason, feedsFailingGate }) => reason === 'low_answer' && feedsFailingGate),
    unsupported: listed(standing, gaps, ({ reason }) => ['no_evidence', 'expired', 'returned'].includes(reason)),
    pieces: faultyPieces(standing, mayRead),
    flags: tracks.claimed.worksheet.flags
      .filter(({ code }) => mayRead(code))
      .map((flag) => {
        const indexed = plan.index.itemByCode.get(flag.code)
        return { flag, page: indexed ? placeOfItem(indexed) : null }
      }),
    prerequisites: prerequisitesOf(standing).filter(({ state }) => state !== 'met'),
  }
}

function rightOf(
  actor: Actor,
  place: AssessmentPlace,
  window: DatedWindow | undefined,
  cycleState: 'open' | 'closed',
): SubmissionRight {
  if (!openStates.includes(place.state)) return 'done'
  const near = activeGrants(actor, place.today).filter((grant) => reaches(grant, place.unitPath))
  const submits = near.some(({ role }) => mayMove('penilaian_mandiri', 'penilaian_kanwil', role))
  const resubmits = near.some(({ role }) => mayMove('tindak_lanjut_kanwil', 'penilaian_kanwil', role))
  const returned = place.state === 'tindak_lanjut_kanwil'
  if (returned ? !resubmits : !submits) return 'role'
  if (!returned && !can(actor, 'assessment:submit', place)) return 'too-early'
  return cycleState === 'open' && isOpenOn(window, place.today) ? 'yes' : 'window'
}

function figuresOf({ plan, tracks }: AssessmentStanding, track: Track): TrackFigures {
  const { worksheet, readiness, gates } = tracks[track]
  return {
    total: pointsOf(plan, worksheet, 'TOTAL'),
    readiness,
    failing: gates.filter(({ passed }) => !passed).length,
  }
}

function listed(
  { plan }: AssessmentStanding,
  gaps: readonly Gap[],
  wanted: (gap: Gap) => boolean,
): readonly ListedItem[] {
  return gaps.filter(wanted).map(({ code, points, reason }) => {
    const indexed = plan.index.itemByCode.get(code)!
    return { code, points, reason, text: indexed.item.text, page: placeOfItem(indexed) }
  })
}

/** Each piece once, with everything it was attached to where it does not count. */
function faultyPieces(
  { edition, pieces, window, today }: AssessmentStanding,
  mayRead: MayRead,
): readonly FaultyPiece[] {
  const found = new Map<string, FaultyPiece>()
  for (const piece of pieces) {
    const fault = pieceFault(piece, window, today)
    const ofPrerequisite = piece.subject.startsWith(prerequisiteMark)
    if (fault === null || !(ofPrerequisite || mayRead(piece.subject))) continue
    const { pieceId: id, title, subject } = piece
    const named = ofPrerequisite ? nameOfSubject(edition, subject) : subject
    const subjects = [...(found.get(id)?.subjects ?? []), named]
    found.set(id, { id, title, fault: found.get(id)?.fault ?? fault, subjects })
  }
  return [...found.values()]
}
