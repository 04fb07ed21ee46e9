import type { Actor } from '#app/domain/access/actor.ts'
import { fitsUnitKind } from '#app/domain/access/roles.ts'
import { localDay } from '#app/domain/calendar/local-day.ts'
import { AppError } from '#app/domain/errors.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { assertInRegion } from '#app/use-cases/cycles/assert-in-region.server.ts'
import { authorizeCycles } from '#app/use-cases/cycles/authorize-cycles.server.ts'
import { rejudge } from '#app/use-cases/reporting/rejudge.server.ts'
import { refreshScores } from '#app/use-cases/scores/refresh-scores.server.ts'
import type { Repositories } from '#db/store.server.ts'

type OpeningTools = Pick<Tools, 'store' | 'now' | 'editions' | 'catalogue'>
type Target = 'WBK' | 'WBBM'

export type OpenAssessments = {
  readonly cycleId: string
  readonly officeIds: readonly string[]
  readonly target: Target
  /** The Kanwil on whose page it is asked for. */
  readonly kanwilId?: string | undefined
}

/**
 * Opens the year for some offices with the predicate they aim at; all of them or none. Errors: 'conflict' with
 * 'assessment-exists' or 'cycle-closed', 'invalid' with 'unit-not-assessed'.
 */
export async function openAssessments(tools: OpeningTools, actor: Actor, input: OpenAssessments): Promise<void> {
  authorizeCycles(actor, 'cycle:manage', localDay(tools.now()))
  await tools.store.transaction(async (repositories) => {
    for (const officeId of new Set(input.officeIds)) {
      await open(repositories, tools, actor, { ...input, officeId })
    }
  })
}

/** Opens the year for every office of a Kanwil that has none yet; the Kanwil itself is opened by name. Tells how many. */
export async function openRest(
  tools: OpeningTools,
  actor: Actor,
  { cycleId, kanwilId, target }: { readonly cycleId: string; readonly kanwilId: string; readonly target: Target },
): Promise<number> {
  const day = localDay(tools.now())
  authorizeCycles(actor, 'cycle:manage', day)
  return tools.store.transaction(async (repositories) => {
    const kanwil = await repositories.units.find(kanwilId, day)
    const cycle = await repositories.cycles.find(cycleId)
    if (!kanwil || !cycle) throw new AppError('not-found', kanwil ? 'cycle' : 'office')
    const opened = await repositories.assessments.listByYearInBranch(cycle.year, kanwil.path)
    const has = new Set(opened.map(({ officeId }) => officeId))
    const units = await repositories.units.listInBranches([kanwil.path], { day })
    const rest = units.filter(({ id, kind }) => id !== kanwilId && fitsUnitKind('kepala_kantor', kind) && !has.has(id))
    for (const { id: officeId } of rest) await open(repositories, tools, actor, { cycleId, target, officeId })
    return rest.length
  })
}

async function open(
  repositories: Repositories,
  tools: OpeningTools,
  actor: Actor,
  { cycleId, officeId, target, kanwilId }: Omit<OpenAssessments, 'officeIds'> & { readonly officeId: string },
): Promise<void> {
  const { now, editions } = tools
  const [today, at] = [localDay(now()), now().toISOString()]
  const cycle = await repositories.cycles.find(cycleId)
  if (!cycle) throw new AppError('not-found', 'cycle')
  if (cycle.state === 'closed') throw new AppError('conflict', 'cycle-closed')
  if (!editions.get(cycle.editionId)?.scoringReady) throw new AppError('conflict', 'edition-not-ready')
  const unit = await repositories.units.find(officeId, today)
  if (!unit || (unit.closedOn !== null && unit.closedOn < today)) throw new AppError('not-found', 'office')
  await assertInRegion(repositories, unit.path, kanwilId, today)
  if (!fitsUnitKind('kepala_kantor', unit.kind)) throw new AppError('invalid', 'unit-not-assessed')
  if (await repositories.assessments.findByOfficeYear(officeId, cycle.year)) {
    throw new AppError('conflict', 'assessment-exists')
  }

  const assessment = {
    id: `${officeId}-${cycle.year}`,
    officeId,
    cycleId,
    year: cycle.year,
    editionId: cycle.editionId,
    target,
    state: 'persiapan',
    version: 1,
    openedAt: at,
    openedBy: actor.personId,
    submittedAt: null,
    submittedBy: null,
  }
  await repositories.assessments.create(assessment)
  await repositories.events.append({
    stream: assessment.id,
    at,
    actorId: actor.personId,
    action: 'assessment.opened',
    subject: assessment.id,
    oldValue: null,
    newValue: { target, cycleId, state: assessment.state },
  })
  await refreshScores(repositories, tools, { ...assessment, timezone: unit.timezone })
  // Reports of an office without an assessment were judged by the targets of WBK.
  if (target !== 'WBK') await rejudge(repositories, tools, { cycleId, officeId })
}
