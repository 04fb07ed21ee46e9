import { activeGrants, reaches } from '#app/domain/access/actor.ts'
import type { Actor } from '#app/domain/access/actor.ts'
import { areasFor, can } from '#app/domain/access/authorize.ts'
import { deskOf } from '#app/domain/access/roles.ts'
import { proposalDay } from '#app/domain/calendar/proposal-day.ts'
import { windowFor } from '#app/domain/calendar/windows.ts'
import { gapList } from '#app/domain/scoring/gaps.ts'
import { statusOf } from '#app/domain/scoring/status.ts'
import { coursePlace } from '#app/domain/workflow/course.ts'
import type { AssessmentState } from '#app/domain/workflow/states.ts'
import { isPlain, movesFrom } from '#app/domain/workflow/transitions.ts'
import { windowsOf } from '#app/use-cases/course/windows-of.server.ts'
import { loadStanding } from '#app/use-cases/scores/load-standing.server.ts'
import type { AssessmentStanding } from '#app/use-cases/scores/load-standing.server.ts'
import { readOpenFindings } from '#app/use-cases/findings/read-open-findings.server.ts'
import { claimsOf, conditionsOf } from '#app/use-cases/indicator-views/claims.server.ts'
import { officeIndicators } from '#app/use-cases/indicator-views/office-section.server.ts'
import { responsibleFor } from '#app/use-cases/responsibilities/read-tasks.server.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { getOfficeYear } from './find-office.server.ts'
import type { OfficeYear, OverviewTools } from './find-office.server.ts'
import type {
  OfficeHead,
  Overview,
  OverviewActs,
  OverviewCourse,
  OverviewPrerequisite,
} from './overview-view.server.ts'
import { activityView, readableEvents } from './view-activity.server.ts'
import { overviewGates, overviewTerms, radarAreas } from './view-gates.server.ts'
import { leversOf } from './view-levers.server.ts'
import { nextSteps } from './view-steps.server.ts'
import { changeOver, trendOf } from './view-trend.server.ts'

type IndicatorTools = Pick<Tools, 'catalogue'>

export type OverviewPage =
  | { readonly head: OfficeHead; readonly overview: null; readonly canOpenCycles: boolean }
  | { readonly head: OfficeHead; readonly overview: Overview; readonly canOpenCycles: boolean }

const shownSteps = 5
const shownEvents = 6

/**
 * Everything on the first page of an office: where it stands, what is missing and what to do next, for one year
 * (that of the day, unless told otherwise). Ten queries; one for a year without an assessment. Throws 'not-found'
 * out of reach and 'forbidden' for somebody who may not see assessments.
 */
export async function readOverview(
  tools: OverviewTools & IndicatorTools,
  actor: Actor,
  asked: { readonly officeId: string; readonly year?: number | undefined },
): Promise<OverviewPage> {
  const { store, now } = tools
  const found = await getOfficeYear(store, now, actor, asked)
  const head = headOf(found, now().toISOString())
  const canOpenCycles = can(actor, 'cycle:manage', found.place)
  const { assessment, place, office } = found
  if (!assessment) return { head, overview: null, canOpenCycles }

  const standing = await loadStanding(store, tools, assessment)
  const windows = await windowsOf(store, assessment, place.today)
  const snapshots = await store.snapshots.listForAssessment(assessment.id, `${assessment.year}-01-01`)
  const edition = standing.edition
  const filter = readableEvents(actor, place, { officeId: office.id, assessment, edition })
  const events = filter && (await store.activity.list(filter, { limit: shownEvents }))

  const inCharge = await responsibleFor(store, assessment.id)

  const { plan, tracks } = standing
  const at = { ...place, state: assessment.state }
  const areas = areasFor(actor, 'answer:read', at)
  const mayRead = ({ areaKey }: { readonly areaKey: string | null }) =>
    areas === null || (areaKey !== null && areas.includes(areaKey))
  const gaps = gapList(plan, tracks.supported)
  const readiness = {
    claimed: tracks.claimed.readiness,
    supported: tracks.supported.readiness,
    verified: tracks.verified.readiness,
  }
  const trend = trendOf(snapshots, standing.today, readiness)
  const overview: Overview = {
    ...head,
    assessmentId: assessment.id,
    version: assessment.version,
    target: assessment.target,
    state: assessment.state,
    status: statusOf({
      supported: tracks.supported.gates,
      verified: tracks.verified.gates,
      prerequisites: standing.prerequisites,
    }),
    readiness,
    need: tracks.supported.need.total,
    terms: overviewTerms(standing, { gaps, mayRead }),
    gates: overviewGates(standing, { gaps, mayRead }),
    verifiedGates: tracks.verified.gates.filter(({ passed }) => passed).length,
    estimates: tracks.verified.estimates,
    levers: leversOf(standing),
    steps: nextSteps(standing, { gaps, mayRead }, { actor, place: at, windows, inCharge }, shownSteps),
    openItems: gaps.length,
    areas: radarAreas(standing),
    trend,
    change: changeOver(trend) ?? null,
    prerequisites: prerequisitesOf(standing),
    course: courseOf(assessment, standing, windows),
    findings: await readOpenFindings(store, actor, assessment.id, at),
    indicators: await indicatorsOf(tools, actor, { ...at, officeId: office.id }, standing, mayRead),
    activity: events?.map((event) => activityView(event, office, edition)) ?? null,
    acts: actsOf(actor, at, areas === null || areas.length > 0),
  }
  return { head, overview, canOpenCycles }
}

/** The indicators of the year that runs, with the readable claims that they speak against. One query. */
function indicatorsOf(
  { store, catalogue }: OverviewTools & IndicatorTools,
  actor: Actor,
  place: MovePlace & { readonly year: number; readonly officeId: string },
  standing: AssessmentStanding,
  mayRead: (item: { readonly areaKey: string | null }) => boolean,
) {
  const { today, year } = place
  if (year !== Number(today.slice(0, 4)) || !can(actor, 'indicator:read', place)) return null
  const readable = standing.plan.index.items.filter(mayRead).map(({ code }) => code)
  const office = { officeId: place.officeId, today }
  return officeIndicators(store, { catalogue }, office, [...claimsOf(standing, readable), ...conditionsOf(standing)])
}

/** What every page of an office has at its top. */
export function headOf({ office, year, years }: OfficeYear, now: string): OfficeHead {
  return {
    officeId: office.id,
    office: office.name ?? office.id,
    kanwil: office.parentKind === 'kanwil' ? office.parentName : null,
    timezone: office.timezone,
    year,
    years,
    now,
  }
}

/** The conditions beside the points, in the edition's order, with their names. */
export function prerequisitesOf({ plan, prerequisites }: AssessmentStanding): readonly OverviewPrerequisite[] {
  return plan.prerequisites.flatMap(({ key, level, type, label }) => {
    const found = prerequisites.find((one) => one.key === key)
    if (!found) return []
    const { state, awaitsConfirmation, min, value } = found
    return [{ key, level, type, label, state, awaitsConfirmation, min, value }]
  })
}

type Row = NonNullable<OfficeYear['assessment']>

function courseOf(
  { state, year, openedAt, submittedAt }: Row,
  { plan, verdicts, answers }: AssessmentStanding,
  windows: Parameters<typeof windowFor>[0],
): OverviewCourse {
  const version = new Map(answers.filter(({ tier }) => tier === 'office').map((row) => [row.itemCode, row.version]))
  const judged = verdicts.filter(
    ({ tier, itemCode, answerVersion }) => tier === 'kanwil' && answerVersion === (version.get(itemCode) ?? 0),
  )
  return {
    ...coursePlace(state),
    openedAt,
    submittedAt,
    proposalDay: proposalDay(year),
    fillUntil: windowFor(windows, 'fill')?.closesOn ?? null,
    verifyUntil: windowFor(windows, 'verify')?.closesOn ?? null,
    reviseUntil: windowFor(windows, 'revise')?.closesOn ?? null,
    judged: judged.length,
    items: plan.codes.length,
  }
}

type MovePlace = Parameters<typeof can>[2] & { readonly state: AssessmentState }

function actsOf(actor: Actor, place: MovePlace, readsAnswers: boolean): OverviewActs {
  const near = activeGrants(actor, place.today).filter((grant) => reaches(grant, place.unitPath))
  return {
    moves: movesFrom(place.state)
      .filter((move) => isPlain(move) && near.some(({ role }) => move.by !== 'time' && move.by.includes(role)))
      .map(({ to }) => to),
    submits: can(actor, 'assessment:submit', place),
    entersPrerequisites: can(actor, 'prerequisite:write', place),
    readsAnswers,
    supposes: can(actor, 'answer:read', place),
    isOffice: near.some(({ role }) => deskOf[role] === 'office'),
  }
}
