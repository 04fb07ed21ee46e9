import type { Actor } from '#app/domain/access/actor.ts'
import { can } from '#app/domain/access/authorize.ts'
import { proposalDay } from '#app/domain/calendar/proposal-day.ts'
import { daysBefore } from '#app/domain/calendar/weeks.ts'
import { changeActs, changeBetween, changeKinds, isOfKind } from '#app/domain/monitoring/change.ts'
import type { Acts, Change, ChangeKind } from '#app/domain/monitoring/change.ts'
import type { Repositories } from '#db/store.server.ts'
import { openScope } from './scope.server.ts'
import type { MonitoringTools } from './scope.server.ts'

export type ChangesQuestion = {
  readonly days: number
  readonly kanwilId: string
  readonly kind: ChangeKind | ''
  /** From 1; a page past the end is the last one. */
  readonly page: number
}

export type ChangeRow = Change & {
  readonly officeId: string
  readonly name: string
  readonly target: 'WBK' | 'WBBM' | null
  readonly state: string | null
  /** Readiness today, unrounded, and how many gates fail. */
  readonly now: number | null
  readonly gatesFailed: number | null
  /** Whether the actor may open the office. */
  readonly opens: boolean
}

export type ChangesView = NonNullable<Awaited<ReturnType<typeof readChanges>>>

const pageSize = 25

/**
 * What has changed at the offices within reach over the last days, the largest change of readiness first. Undefined
 * as long as there is no cycle. Throws 'forbidden' for who may not see the figures of many offices. Four queries.
 */
export async function readChanges(tools: MonitoringTools, actor: Actor, question: ChangesQuestion) {
  const { store, now } = tools
  const open = await openScope(tools, actor, undefined)
  if (!open) return undefined
  const { today, year } = open
  const scope = { ...open.scope, kanwilId: question.kanwilId }
  const since = daysBefore(today, question.days)
  const [offices, acts, kanwil] = await Promise.all([
    store.monitoredFigures.list(scope, since),
    store.monitoredFigures.countActs(scope, {
      since: startOf(since),
      actions: [...new Set(Object.values(changeActs).flat())],
    }),
    store.units.listInBranches(scope.branchPaths, { day: today, kinds: ['kanwil'] }),
  ])
  const opens = (unitPath: string) => can(actor, 'assessment:read', { unitPath, areaKey: null, today, year })
  const changed = changedOffices(offices, acts, opens)
  const asked = question.kind === '' ? changed : changed.filter((row) => isOfKind(row, question.kind as ChangeKind))
  const pages = Math.max(1, Math.ceil(asked.length / pageSize))
  const page = Math.min(question.page, pages)
  return {
    year,
    now: now().toISOString(),
    proposalDay: proposalDay(year),
    since,
    followed: offices.filter(({ assessmentId }) => assessmentId !== null).length,
    counts: Object.fromEntries(
      changeKinds.map((kind) => [kind, changed.filter((row) => isOfKind(row, kind)).length]),
    ) as Readonly<Record<ChangeKind, number>>,
    kanwil: kanwil.map(({ id, shortName, name }) => ({ id, name: shortName ?? name ?? id })),
    changed: changed.length,
    rows: asked.slice((page - 1) * pageSize, page * pageSize),
    total: asked.length,
    page,
    pages,
  }
}

type Office = Awaited<ReturnType<Repositories['monitoredFigures']['list']>>[number]
type Counted = Awaited<ReturnType<Repositories['monitoredFigures']['countActs']>>

function changedOffices(
  offices: readonly Office[],
  counted: Counted,
  opens: (unitPath: string) => boolean,
): readonly ChangeRow[] {
  const acts = new Map<string, Record<string, number>>()
  for (const { assessmentId, action, times } of counted) {
    acts.set(assessmentId, { ...acts.get(assessmentId), [action]: times })
  }
  const rows = offices.flatMap((office): readonly ChangeRow[] => {
    const own: Acts = acts.get(office.assessmentId ?? '') ?? {}
    const then = {
      readiness: office.pastReadiness,
      status: office.pastStatus,
      failedGates: office.pastFailedGates,
    }
    const change = changeBetween(then, office, own)
    if (!change) return []
    const { officeId, officeShortName, officeName, target, state, readiness, failedGates } = office
    return [
      {
        ...change,
        officeId,
        name: officeShortName ?? officeName ?? officeId,
        ...{ target, state, now: readiness },
        gatesFailed: failedGates === null ? null : failedGates.split(',').filter((key) => key !== '').length,
        opens: opens(office.officePath),
      },
    ]
  })
  return rows.sort(
    (one, other) =>
      Math.abs(other.readiness ?? 0) - Math.abs(one.readiness ?? 0) || one.name.localeCompare(other.name, 'id'),
  )
}

/** The first instant after a day in western Indonesia has ended. */
function startOf(day: string): string {
  return new Date(Date.parse(day) + 17 * 3_600_000).toISOString()
}
