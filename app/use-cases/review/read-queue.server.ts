import type { Actor } from '#app/domain/access/actor.ts'
import { activeGrants, isOwnOffice } from '#app/domain/access/actor.ts'
import { areasFor, authorizeAnywhere, grantsFor } from '#app/domain/access/authorize.ts'
import { deskOf } from '#app/domain/access/roles.ts'
import { localDay } from '#app/domain/calendar/local-day.ts'
import { windowFor } from '#app/domain/calendar/windows.ts'
import { compileEdition } from '#app/domain/scoring/compile-edition.ts'
import type { Target } from '#app/domain/instrument/types.ts'
import { countProgress, judgedStates, judgingTier, nextWaiting } from '#app/domain/workflow/review-progress.ts'
import type { ReviewProgress } from '#app/domain/workflow/review-progress.ts'
import { pointsFor } from '#app/domain/workflow/review-totals.ts'
import { isAssessmentState } from '#app/domain/workflow/states.ts'
import type { AssessmentState } from '#app/domain/workflow/states.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { unitsOnPath } from '#app/use-cases/answers/find-assessment.server.ts'
import { keptValue } from '#app/use-cases/answers/own-answer.server.ts'
import { getEdition } from '#app/use-cases/scores/load-standing.server.ts'
import type { Repositories } from '#db/store.server.ts'

/** What is asked of the queue; an empty text leaves nothing out. `page` counts from 1. */
export type QueueQuestion = {
  readonly search: string
  readonly kanwilId: string
  readonly waiting: 'waiting' | 'judged' | ''
  readonly page: number
}

/** An office that a tier judges, with what of it waits. */
export type QueueRow = {
  readonly assessmentId: string
  readonly office: string
  readonly kanwil: string | null
  readonly timezone: string
  readonly target: Target
  readonly state: AssessmentState
  readonly year: number
  readonly progress: ReviewProgress
  /** Since when the item that has waited longest waits; null when nothing does. */
  readonly waitingSince: string | null
  /** Last day for judging; null without a limit. */
  readonly closesOn: string | null
  /** Claimed points of the items that wait. */
  readonly stake: number
  /** The item to judge next; null when none waits for this person. */
  readonly next: string | null
  /** One's own office: somebody else judges it. */
  readonly passedOn: boolean
  /** Whether the tier has said that it is finished. */
  readonly finished: boolean
}

export type QueueView = Awaited<ReturnType<typeof readQueue>>

type QueueTools = Pick<Tools, 'store' | 'editions' | 'now'>
type Part = Parameters<Repositories['reviewQueue']['count']>[0]['parts'][number]

const pageSize = 20

/**
 * The offices whose worksheets wait for a verdict of the reader's tier, the oldest and most valuable first. Seven
 * queries, eight for a list that is narrowed, and one for each cycle in it, whatever the offices. Throws 'forbidden'
 * for who has no desk.
 */
export async function readQueue({ store, editions, now }: QueueTools, actor: Actor, question: QueueQuestion) {
  const today = localDay(now())
  authorizeAnywhere(actor, 'review:read', today)
  const parts = partsOf(actor, today)
  const filter = {
    parts,
    day: today,
    search: question.search,
    kanwilId: question.kanwilId,
    waiting: question.waiting === '' ? undefined : question.waiting === 'waiting',
  }
  const all = await store.reviewQueue.count({ parts, day: today })
  const narrowed = question.search !== '' || question.kanwilId !== '' || question.waiting !== ''
  const { offices: total } = narrowed ? await store.reviewQueue.count(filter) : all
  const pages = Math.max(1, Math.ceil(total / pageSize))
  const page = Math.min(question.page, pages)
  const listed = await store.reviewQueue.list(filter, { limit: pageSize, offset: (page - 1) * pageSize })
  const kanwil = await store.units.listInBranches(
    parts.flatMap(({ branchPaths }) => branchPaths),
    { day: today, kinds: ['kanwil'] },
  )
  const facts = await readFacts(store, listed)
  const rows = listed.map((row) => queueRow(row, { ...facts, editions, actor, now: now() }))
  return {
    now: now().toISOString(),
    year: Number(today.slice(0, 4)),
    rows,
    total,
    page,
    pages,
    offices: all.offices,
    waitingOffices: all.waiting,
    /** Where the queue begins: the first office on the page of which something waits for the reader. */
    first: rows.find(({ next }) => next !== null) ?? null,
    judges: grantsFor(actor, 'item:judge', today).length > 0,
    kanwil: kanwil.map(({ id, shortName, name }) => ({ id, name: shortName ?? name ?? id })),
  }
}

/** What the reader's roles judge, each in its own branch. */
function partsOf(actor: Actor, today: string): readonly Part[] {
  const branches = (desk: 'kanwil' | 'internal') => {
    const grants = activeGrants(actor, today).filter(({ role }) => deskOf[role] === desk)
    return [...new Set(grants.map(({ unitPath }) => unitPath))]
  }
  const parts: readonly Part[] = [
    { tier: 'kanwil', states: ['penilaian_kanwil'], branchPaths: branches('kanwil') },
    { tier: 'internal', states: ['evaluasi_tpi_1', 'evaluasi_tpi_2'], branchPaths: branches('internal') },
  ]
  return parts.filter(({ branchPaths }) => branchPaths.length > 0)
}

type Listed = Awaited<ReturnType<Repositories['reviewQueue']['list']>>

async function readFacts({ reviewQueue, reviewCompletions, cycles }: Repositories, listed: Listed) {
  const ids = listed.map(({ id }) => id)
  const answers = byAssessment(await reviewQueue.listAnswers(ids))
  const verdicts = byAssessment(await reviewQueue.listVerdicts(ids))
  const again = byAssessment(await reviewQueue.listResubmitted(ids))
  const open = await reviewCompletions.listOpen(ids)
  const windows = new Map<string, Awaited<ReturnType<typeof cycles.listWindows>>>()
  for (const cycleId of new Set(listed.map((row) => row.cycleId))) {
    windows.set(cycleId, await cycles.listWindows(cycleId))
  }
  return { answers, verdicts, again, open, windows }
}

function byAssessment<Row extends { readonly assessmentId: string }>(
  rows: readonly Row[],
): ReadonlyMap<string, readonly Row[]> {
  const found = new Map<string, Row[]>()
  for (const row of rows) {
    const known = found.get(row.assessmentId)
    if (known) known.push(row)
    else found.set(row.assessmentId, [row])
  }
  return found
}

type Facts = Awaited<ReturnType<typeof readFacts>> &
  Pick<QueueTools, 'editions'> & { readonly actor: Actor; readonly now: Date }

function queueRow(row: Listed[number], { answers, verdicts, again, open, windows, ...given }: Facts): QueueRow {
  const { id, officePath, timezone, year, target, submittedAt, cycleId } = row
  const state = isAssessmentState(row.state) ? row.state : 'penilaian_kanwil'
  const tier = judgingTier(state) ?? 'kanwil'
  const plan = compileEdition(getEdition(given.editions, row.editionId), target)
  const own = answers.get(id) ?? []
  const states = judgedStates(plan.codes, own, verdicts.get(id) ?? [], tier)
  const waiting = plan.index.items.filter(({ code }) => states.get(code) === 'waiting')
  const values = new Map(own.map(({ itemCode, value }) => [itemCode, value]))
  const handedInAgain = new Map((again.get(id) ?? []).map(({ itemCode, at }) => [itemCode, at]))
  const since = waiting.map(({ code }) => handedInAgain.get(code) ?? submittedAt).filter((at) => at !== null)
  const today = localDay(given.now, timezone)
  const place = { unitPath: officePath, today, year, state }
  const areas = areasFor(given.actor, 'item:judge', place)
  const mine = (code: string) => {
    const areaKey = plan.index.itemByCode.get(code)?.areaKey ?? null
    return areas === null || (areaKey !== null && areas.includes(areaKey))
  }
  return {
    assessmentId: id,
    office: row.officeShortName ?? row.officeName ?? row.officeId,
    kanwil: row.kanwilShortName ?? row.kanwilName,
    ...{ timezone, target, state, year },
    progress: countProgress([...states.values()]),
    waitingSince: since.reduce<string | null>((first, at) => (first !== null && first < at ? first : at), null),
    closesOn: tier === 'kanwil' ? closingDay(windows.get(cycleId) ?? [], officePath) : null,
    stake: waiting.reduce((sum, item) => sum + pointsFor(item, keptValue(values.get(item.code) ?? null)), 0),
    next: nextWaiting(states, null, mine),
    passedOn: isOwnOffice(given.actor, officePath, year),
    finished: open.some((done) => done.assessmentId === id && done.state === state),
  }
}

type Window = Awaited<ReturnType<Repositories['cycles']['listWindows']>>[number]

/** The last day for judging at an office: that of the nearest unit above it that has a window. */
function closingDay(windows: readonly Window[], officePath: string): string | null {
  const above = unitsOnPath(officePath)
  const near = windows
    .filter(({ unitId }) => above.includes(unitId))
    .sort((one, other) => above.indexOf(other.unitId) - above.indexOf(one.unitId))
  return windowFor(near, 'verify')?.closesOn ?? null
}
