import type { Actor } from '#app/domain/access/actor.ts'
import { can } from '#app/domain/access/authorize.ts'
import type { Edition, Target } from '#app/domain/instrument/types.ts'
import { indexEdition } from '#app/domain/instrument/index-edition.ts'
import { compileEdition } from '#app/domain/scoring/compile-edition.ts'
import type { PlanGate } from '#app/domain/scoring/plan.ts'
import type { Status } from '#app/domain/scoring/status.ts'
import { isAssessmentState } from '#app/domain/workflow/states.ts'
import type { Repositories } from '#db/store.server.ts'
import { gateOf } from './gate-columns.server.ts'
import type { GateColumn } from './gate-columns.server.ts'

type Row = Awaited<ReturnType<Repositories['monitoring']['list']>>[number]
type Score = Awaited<ReturnType<Repositories['scores']['listNodes']>>[number]
type Weekly = Awaited<ReturnType<Repositories['snapshots']['listWeekly']>>[number]

/** The gate behind a column in an edition towards a target; the same for all offices of both. */
export type ColumnGate = {
  readonly node: string
  readonly threshold: number
  readonly weight: number
  /** The page of the worksheet that holds it; null for a figure over several pages. */
  readonly sheet: string | null
}

/** How the table is grouped: by status, then those without a score, then those without an assessment. */
export type OfficeGroup = Status | 'unscored' | 'none'

export type OfficeRow = {
  readonly officeId: string
  readonly name: string
  readonly officeClass: string | null
  readonly kanwil: string | null
  readonly group: OfficeGroup
  /** Whether the actor may open the office. */
  readonly opens: boolean
  readonly assessment: {
    readonly id: string
    readonly target: Target
    readonly state: string
    /** Whether the actor may look into the worksheet. */
    readonly opens: boolean
  } | null
  readonly readiness: Readonly<Record<'claimed' | 'supported' | 'verified', number>> | null
  readonly gates: { readonly failed: number; readonly of: number } | null
  /** Readiness at the end of past weeks and today, the oldest first. */
  readonly trend: readonly number[]
  /** Which of the sets of gates holds for the office. */
  readonly gateSet: string | null
  /** Supported points for each column, not rounded; null where the office has no such gate or no score. */
  readonly cells: readonly (number | null)[]
}

type Known = {
  readonly editions: ReadonlyMap<string, Edition>
  readonly gateSets: GateSets
  readonly scores: readonly Score[]
  readonly weekly: readonly Weekly[]
  readonly actor: Actor
  readonly opens: (officePath: string) => boolean
  readonly year: number
  readonly today: string
}

/** The rows of a page as the table shows them. */
export function officeRows(rows: readonly Row[], known: Known): readonly OfficeRow[] {
  const points = new Map(known.scores.map((score) => [`${score.assessmentId} ${score.node}`, score]))
  const weeks = new Map(known.weekly.map(({ assessmentId, readiness }) => [assessmentId, readiness]))
  return rows.map((row) => {
    const { officeId, officeName, officeShortName, officeClass, kanwilShortName, assessmentId, target } = row
    const { claimed, supported, verified } = row.tracks
    const edition = row.editionId === null ? undefined : known.editions.get(row.editionId)
    const setName = `${row.editionId} ${target}`
    const set = known.gateSets[setName]
    const scored = claimed !== null && supported !== null && verified !== null
    const past = (weeks.get(assessmentId ?? '') ?? []).filter((value) => value !== null)
    return {
      officeId,
      name: officeShortName ?? officeName ?? officeId,
      officeClass,
      kanwil: kanwilShortName,
      group: groupOf(row),
      opens: known.opens(row.officePath),
      assessment: assessmentId && target ? { ...assessmentOf(row, known), id: assessmentId, target } : null,
      readiness: scored
        ? { claimed: claimed.readiness, supported: supported.readiness, verified: verified.readiness }
        : null,
      gates:
        scored && edition && target
          ? { failed: supported.gatesFailed, of: compileEdition(edition, target).gates.length }
          : null,
      trend: scored ? [...past, supported.readiness] : [],
      gateSet: set ? setName : null,
      cells: (set ?? []).map((gate) => (gate && points.get(`${assessmentId} ${gate.node}`)?.points) ?? null),
    }
  })
}

function assessmentOf({ officePath, state }: Row, { actor, year, today }: Known) {
  const known = state !== null && isAssessmentState(state) ? { state } : {}
  const opens = can(actor, 'answer:read', { unitPath: officePath, areaKey: null, today, year, ...known })
  return { state: state ?? '', opens }
}

function groupOf({ assessmentId, tracks }: Row): OfficeGroup {
  if (assessmentId === null) return 'none'
  return tracks.supported?.status ?? 'unscored'
}

/** The gates of every column in each edition of the year towards each target, by the name a row gives. */
export type GateSets = Readonly<Record<string, readonly (ColumnGate | null)[]>>

export function gateSetsOf(editions: readonly Edition[], columns: readonly GateColumn[]): GateSets {
  const sets = editions.flatMap((edition) =>
    (['WBK', 'WBBM'] as const).map((target) => {
      const gates = columns.map(({ key }) => {
        const gate = gateOf(edition, target, key)
        return gate ? columnGate(edition, gate) : null
      })
      return [`${edition.editionId} ${target}`, gates] as const
    }),
  )
  return Object.fromEntries(sets)
}

function columnGate(edition: Edition, { node, threshold }: PlanGate): ColumnGate {
  const { nodeByKey } = indexEdition(edition)
  return { node, threshold, weight: nodeByKey.get(node)!.weight, sheet: sheetOf(edition, node) }
}

/** Results have one page each; an area, the levers and the total spread over many. */
function sheetOf(edition: Edition, node: string): string | null {
  const { itemByCode, results } = indexEdition(edition)
  return itemByCode.get(node)?.group ?? results.find(({ code }) => code === node)?.code ?? null
}
