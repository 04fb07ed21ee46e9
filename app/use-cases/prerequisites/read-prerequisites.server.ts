import type { Actor } from '#app/domain/access/actor.ts'
import { can } from '#app/domain/access/authorize.ts'
import { localDay } from '#app/domain/calendar/local-day.ts'
import { isOpenOn, windowFor } from '#app/domain/calendar/windows.ts'
import { pieceViews } from '#app/domain/evidence/piece-view.ts'
import type { PieceView } from '#app/domain/evidence/piece-view.ts'
import { prerequisiteMark } from '#app/domain/instrument/subjects.ts'
import { itemEditing } from '#app/domain/workflow/item-editing.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { getAssessmentFor } from '#app/use-cases/answers/find-assessment.server.ts'
import type { OverviewTools } from '#app/use-cases/overview/find-office.server.ts'
import { windowsOf } from '#app/use-cases/course/windows-of.server.ts'
import type { OfficeHead } from '#app/use-cases/overview/overview-view.server.ts'
import { loadStanding } from '#app/use-cases/scores/load-standing.server.ts'
import type { AssessmentStanding } from '#app/use-cases/scores/load-standing.server.ts'
import { readConditionWarnings } from '#app/use-cases/indicator-views/claims.server.ts'
import type { Repositories } from '#db/store.server.ts'
import { entryRefusal } from './enterable.server.ts'
import type { PrerequisitePage, PrerequisiteRow } from './prerequisite-view.server.ts'

/**
 * The conditions beside the points with what was entered, confirmed and attached, the figures that speak against what
 * is declared, and what the reader may do about them. Six queries. Throws 'not-found' out of reach, 'forbidden' for somebody who may not see assessments.
 */
export async function readPrerequisites(
  tools: OverviewTools & Pick<Tools, 'catalogue'>,
  actor: Actor,
  assessmentId: string,
): Promise<PrerequisitePage> {
  const { store, now } = tools
  const named = { find: (id: string) => store.assessments.findNamed(id, localDay(now())) }
  const { assessment, place } = await getAssessmentFor({ assessments: named }, now, actor, assessmentId)
  const standing = await loadStanding(store, tools, assessment)
  const windows = await windowsOf(store, assessment, place.today)
  const readsEvidence = can(actor, 'evidence:read', place)
  const pieces = readsEvidence ? pieceViews(standing.pieces, standing.window, standing.today) : new Map()
  const evidence = itemEditing(actor, 'evidence:write', {
    place: { ...place, areaKey: undefined },
    itemState: 'belum_unggah',
    windows,
    cycleState: standing.cycle.state,
  })
  const rows = standing.plan.prerequisites.map(({ key, level }) => ({ level, row: rowOf(standing, key, pieces) }))
  return {
    head: headOf(assessment, now().toISOString()),
    assessmentId,
    target: assessment.target,
    state: assessment.state,
    ofUnit: rows.filter(({ level }) => level === 'unit').map(({ row }) => row),
    ofInstitution: rows.filter(({ level }) => level === 'instansi').map(({ row }) => row),
    canEnter: entryRefusal(actor, place, windows, standing.cycle) === undefined,
    canAttach: evidence.editable,
    canConfirm:
      can(actor, 'prerequisite:confirm', place) &&
      standing.cycle.state === 'open' &&
      isOpenOn(windowFor(windows, 'verify'), place.today),
    readsEvidence,
    warnings: await readConditionWarnings(store, tools, actor, { ...place, officeId: assessment.officeId }, standing),
  }
}

type NamedAssessment = NonNullable<Awaited<ReturnType<Repositories['assessments']['findNamed']>>>

function headOf({ officeId, names, timezone, year }: NamedAssessment, now: string): OfficeHead {
  return { officeId, office: names.office ?? officeId, kanwil: names.kanwil, timezone, year, years: [year], now }
}

function rowOf(
  { plan, prerequisites, unitPrerequisites, institutionPrerequisites }: AssessmentStanding,
  key: string,
  pieces: ReadonlyMap<string, readonly PieceView[]>,
): PrerequisiteRow {
  const { type, label, order = [], nothingDue } = plan.prerequisites.find((one) => one.key === key)!
  const { min, state, awaitsConfirmation, value } = prerequisites.find((one) => one.key === key)!
  const own = unitPrerequisites.find((row) => row.key === key)
  const entered = own ?? institutionPrerequisites.find((row) => row.key === key)
  return {
    ...{ key, type, label, order, min, state, awaitsConfirmation, value },
    mayBeNothingDue: nothingDue !== undefined,
    note: entered?.note ?? '',
    version: entered?.version ?? 0,
    enteredAt: entered?.enteredAt ?? null,
    confirmedAt: own && own.confirmedVersion === own.version ? own.confirmedAt : null,
    pieces: pieces.get(prerequisiteMark + key) ?? [],
  }
}
