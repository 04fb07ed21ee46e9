import type { Actor } from '#app/domain/access/actor.ts'
import { can } from '#app/domain/access/authorize.ts'
import { proposalDay } from '#app/domain/calendar/proposal-day.ts'
import { pastWeeks, trendWeeks } from '#app/domain/calendar/weeks.ts'
import { AppError } from '#app/domain/errors.ts'
import type { Bilingual } from '#app/domain/instrument/types.ts'
import { forecast } from '#app/domain/monitoring/forecast.ts'
import type { Forecast } from '#app/domain/monitoring/forecast.ts'
import { evaluatePrerequisites } from '#app/domain/scoring/prerequisites.ts'
import type { PrerequisiteState, PrerequisiteValues } from '#app/domain/scoring/prerequisites.ts'
import type { Repositories } from '#db/store.server.ts'
import { nodesOf } from './columns.server.ts'
import type { GateColumn } from './gate-columns.server.ts'
import { gateSetsOf, officeRows } from './office-rows.server.ts'
import type { GateSets, OfficeRow } from './office-rows.server.ts'
import { openScope } from './scope.server.ts'
import type { MonitoringTools, OpenScope } from './scope.server.ts'

/** As many offices as stand side by side. */
export const comparedOffices = 4

export type ComparedOffice = OfficeRow & {
  readonly need: number | null
  readonly forecast: Forecast
  /** By key of the prerequisite; null for who may not look into the office. */
  readonly prerequisites: Readonly<Record<string, PrerequisiteState['state']>> | null
}

export type Comparison = NonNullable<Awaited<ReturnType<typeof readComparison>>>

/**
 * Up to four offices side by side, in the order asked for. Undefined as long as there is no cycle. Throws 'forbidden'
 * for who may not see the figures of many offices, 'not-found' for an office out of reach. Six queries.
 */
export async function readComparison(
  tools: MonitoringTools,
  actor: Actor,
  { officeIds: asked, year: askedYear }: { readonly officeIds: readonly string[]; readonly year: number | undefined },
) {
  const { store, now, editions } = tools
  const open = await openScope(tools, actor, askedYear)
  if (!open) return undefined
  const { used, columns, scope, today, year } = open
  const officeIds = [...new Set(asked)].slice(0, comparedOffices)
  const found = officeIds.length === 0 ? [] : await store.monitoring.list({ ...scope, officeIds, ...byName })
  if (found.length < officeIds.length) throw new AppError('not-found', 'office')

  const rows = officeIds.map((id) => found.find(({ officeId }) => officeId === id)!)
  const ids = rows.flatMap(({ assessmentId }) => assessmentId ?? [])
  const weeks = pastWeeks(today, trendWeeks)
  const [scores, weekly, conditions] = await Promise.all([
    store.scores.listNodes(ids, 'supported', nodesOf(used, columns)),
    store.snapshots.listWeekly(ids, 'supported', weeks),
    store.prerequisites.listForMany(ids),
  ])
  const gateSets = gateSetsOf(used, columns)
  const opens = (unitPath: string) => can(actor, 'assessment:read', { unitPath, areaKey: null, today, year })
  const shown = officeRows(rows, { scores, weekly, editions, gateSets, actor, opens, year, today })
  const offices = shown.map((office, place): ComparedOffice => {
    const row = rows[place]!
    const readiness = weekly.find(({ assessmentId }) => assessmentId === row.assessmentId)?.readiness ?? []
    const past = weeks.flatMap(({ until }, week) => {
      const value = readiness[week]
      return typeof value === 'number' ? [{ day: until, value }] : []
    })
    const points = office.readiness ? [...past, { day: today, value: office.readiness.supported }] : past
    return {
      ...office,
      need: row.tracks.supported?.need ?? null,
      forecast: forecast(points, proposalDay(year)),
      prerequisites: office.opens ? conditionsOf(row, open, conditions) : null,
    }
  })
  return {
    year,
    now: now().toISOString(),
    proposalDay: proposalDay(year),
    gates: comparedGates(columns, shown, gateSets),
    labels: labelsOf(open),
    offices,
  }
}

const byName = { sort: 'name', direction: 'asc', limit: comparedOffices, offset: 0 } as const

/** Every gate that one of the offices has, with what each of them comes to; null where it has no such gate or score. */
function comparedGates(columns: readonly GateColumn[], offices: readonly OfficeRow[], gateSets: GateSets) {
  const rows = columns.map((column, place) => ({
    column,
    cells: offices.map(({ gateSet, cells }) => {
      const gate = gateSets[gateSet ?? '']?.[place]
      const value = cells[place]
      return gate && typeof value === 'number' ? { ...gate, value } : null
    }),
  }))
  return rows.filter(({ cells }) => cells.some((cell) => cell !== null))
}

type Row = Awaited<ReturnType<Repositories['monitoring']['list']>>[number]
type Conditions = Awaited<ReturnType<Repositories['prerequisites']['listForMany']>>

function conditionsOf(
  { assessmentId, editionId, target }: Row,
  { used }: OpenScope,
  conditions: Conditions,
): ComparedOffice['prerequisites'] {
  const edition = used.find((one) => one.editionId === editionId)
  const own = conditions.filter((row) => row.assessmentId === assessmentId)
  if (!edition || target === null) return null
  const values = Object.fromEntries(
    own.flatMap(({ key, value }) => (value === null ? [] : [[key, JSON.parse(value) as unknown]])),
  ) as PrerequisiteValues
  const confirmed = new Set(own.filter(({ isConfirmed }) => isConfirmed === 1).map(({ key }) => key))
  const states = evaluatePrerequisites(edition, target, values, own[0]?.institutionKind, confirmed)
  return Object.fromEntries(states.map(({ key, state }) => [key, state]))
}

/** Names of the prerequisites of the year's editions, by key, in the edition's order. */
function labelsOf({ used }: OpenScope): readonly { readonly key: string; readonly name: Bilingual }[] {
  const known = new Map(
    used.flatMap(({ prerequisites }) => prerequisites.map(({ key, label }) => [key, label] as const)),
  )
  return [...known].map(([key, name]) => ({ key, name }))
}
