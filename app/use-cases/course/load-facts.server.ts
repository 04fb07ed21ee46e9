import { isOpenOn, windowFor } from '#app/domain/calendar/windows.ts'
import type { GivenWindow } from '#app/domain/calendar/window-exceptions.ts'
import { AppError } from '#app/domain/errors.ts'
import { findingProgress } from '#app/domain/findings/progress.ts'
import { indexEdition } from '#app/domain/instrument/index-edition.ts'
import { yearsAfter } from '#app/domain/workflow/guards.ts'
import type { CourseFacts } from '#app/domain/workflow/guards.ts'
import { isGivenBack, isLocked, itemStateOf } from '#app/domain/workflow/item-state.ts'
import { judgedStates } from '#app/domain/workflow/review-progress.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import type { AssessmentPlace } from '#app/use-cases/answers/find-assessment.server.ts'
import { getEdition } from '#app/use-cases/scores/load-standing.server.ts'
import type { Repositories } from '#db/store.server.ts'
import { windowsOf } from './windows-of.server.ts'

type Row = {
  readonly id: string
  readonly officeId: string
  readonly cycleId: string
  readonly editionId: string
  readonly officePath: string
  readonly year: number
  readonly target: 'WBK' | 'WBBM'
}

type Reading = Pick<Repositories, 'answers' | 'cycles' | 'findings' | 'moves' | 'reopenings' | 'verdicts'>

const revocationYears = 2

/**
 * Everything that the guards of the course ask about an assessment, with its windows and the moves of all years of
 * its office. Six queries, one more while the office follows up findings. Throws 'not-found' when its cycle or edition is gone.
 */
export async function loadFacts(
  repositories: Reading,
  { editions }: Pick<Tools, 'editions'>,
  assessment: Row,
  { today, state }: AssessmentPlace,
) {
  const cycle = await repositories.cycles.find(assessment.cycleId)
  if (!cycle) throw new AppError('not-found', 'cycle')
  const windows = await windowsOf(repositories, assessment, today)
  const moves = await repositories.moves.listByOffice(assessment.officeId)
  const items = await countItems(repositories, { editions }, assessment)
  const open = (kind: GivenWindow['kind']) => cycle.state === 'open' && isOpenOn(windowFor(windows, kind), today)
  const facts: CourseFacts = {
    target: assessment.target,
    ...items,
    findingsOpen: state === 'tindak_lanjut_tpi' ? await openFindings(repositories, assessment.id) : 0,
    fillOpen: open('fill'),
    reviseOpen: open('revise'),
    objections: moves.filter(({ assessmentId, toState }) => assessmentId === assessment.id && toState === 'sanggah')
      .length,
    revokedUntil: revokedUntil(moves, assessment.id),
    today,
  }
  return { cycle, windows, moves, facts }
}

async function openFindings({ findings }: Pick<Repositories, 'findings'>, assessmentId: string): Promise<number> {
  return findingProgress(await findings.listByAssessment(assessmentId)).open
}

async function countItems(
  { answers, verdicts, reopenings }: Reading,
  { editions }: Pick<Tools, 'editions'>,
  { id, editionId }: Row,
): Promise<Pick<CourseFacts, 'waiting' | 'unaccepted' | 'givenBack'>> {
  const { items } = indexEdition(getEdition(editions, editionId))
  const rows = await answers.listFacts(id)
  const given = await verdicts.listFacts(id)
  const reopened = new Set((await reopenings.listOpen(id)).map(({ itemCode }) => itemCode))
  const codes = items.map(({ code }) => code)
  const ofKanwil = judgedStates(codes, rows, given, 'kanwil')
  const states = codes.map((code) => {
    const own = rows.find(({ itemCode, tier }) => itemCode === code && tier === 'office')
    const verdictsOfItem = given.filter(({ itemCode }) => itemCode === code)
    const state = itemStateOf(own, verdictsOfItem, reopened.has(code))
    return { state, claimed: own !== undefined && own.value !== null }
  })
  return {
    waiting: codes.filter((code) => ofKanwil.get(code) === 'waiting').length,
    unaccepted: states.filter(({ state, claimed }) => claimed && !isLocked(state)).length,
    givenBack: states.filter(({ state }) => isGivenBack(state)).length,
  }
}

type MoveRow = { readonly assessmentId: string; readonly toState: string; readonly decidedOn: string }

/** A revocation of an earlier year holds; one of this very assessment has ended its course anyway. */
function revokedUntil(moves: readonly MoveRow[], assessmentId: string): string | null {
  const revoked = moves.filter((move) => move.toState === 'dicabut' && move.assessmentId !== assessmentId)
  const last = revoked
    .map(({ decidedOn }) => decidedOn)
    .sort()
    .at(-1)
  return last === undefined ? null : yearsAfter(last, revocationYears)
}
