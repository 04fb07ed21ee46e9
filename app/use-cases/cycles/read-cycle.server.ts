import type { Actor } from '#app/domain/access/actor.ts'
import { localDay } from '#app/domain/calendar/local-day.ts'
import { AppError } from '#app/domain/errors.ts'
import type { PrerequisiteValue } from '#app/domain/instrument/types.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { getEdition } from '#app/use-cases/scores/load-standing.server.ts'
import { authorizeCycles } from './authorize-cycles.server.ts'
import { institutionConditions } from './enter-condition.server.ts'

/** One year with its windows, the conditions of the institution, and how many offices each Kanwil has opened. */
export async function readCycle(
  { store, now, editions }: Pick<Tools, 'store' | 'now' | 'editions'>,
  actor: Actor,
  cycleId: string,
) {
  const today = localDay(now())
  const grant = authorizeCycles(actor, 'cycle:manage', today)
  const cycle = await store.cycles.find(cycleId)
  if (!cycle) throw new AppError('not-found', 'cycle')
  const edition = getEdition(editions, cycle.editionId)
  const windows = await store.cycles.listWindows(cycleId)
  const entered = await store.prerequisites.listByCycle(cycleId)
  const units = await store.units.listInBranches([grant.unitPath], { day: today, kinds: ['kementerian', 'kanwil'] })
  const offices = await store.units.countByParent(today)
  const opened = await store.assessments.countByParent(cycleId)
  const nameOf = (unitId: string) => units.find(({ id }) => id === unitId)?.shortName ?? unitId

  return {
    cycle,
    edition: { id: edition.editionId, title: edition.title },
    rootId: grant.unitId,
    // The institution's own first, then what differs from them.
    windows: windows
      .map((window) => ({ ...window, unitName: nameOf(window.unitId) }))
      .sort((one, other) => Number(other.unitId === grant.unitId) - Number(one.unitId === grant.unitId)),
    conditions: institutionConditions(edition, cycle.institutionKind).map(({ key, label, type, order, min }) => {
      const row = entered.find((one) => one.key === key)
      const value = row?.value ? (JSON.parse(row.value) as PrerequisiteValue) : null
      return { key, label, type, order: order ?? null, min, value, note: row?.note ?? '', version: row?.version ?? 0 }
    }),
    units: units.map(({ id, name, kind }) => ({ id, name: name ?? id, kind })),
    regions: units
      .filter(({ kind }) => kind === 'kanwil')
      .map(({ id, shortName }) => ({
        id,
        name: shortName ?? id,
        offices: offices.get(id) ?? 0,
        opened: opened.get(id) ?? 0,
      })),
  }
}

/** The offices of one Kanwil in a year: which are opened, with what target, and whether it can still change. */
export async function readRegion(
  { store, now }: Pick<Tools, 'store' | 'now'>,
  actor: Actor,
  { cycleId, kanwilId }: { readonly cycleId: string; readonly kanwilId: string },
) {
  const today = localDay(now())
  authorizeCycles(actor, 'cycle:manage', today)
  const cycle = await store.cycles.find(cycleId)
  const kanwil = await store.units.find(kanwilId, today)
  if (!cycle || kanwil?.kind !== 'kanwil') throw new AppError('not-found', cycle ? 'office' : 'cycle')
  const units = await store.units.listInBranches([kanwil.path], { day: today })
  const assessments = await store.assessments.listByYearInBranch(cycle.year, kanwil.path)
  const byOffice = new Map(assessments.map((assessment) => [assessment.officeId, assessment]))
  return {
    cycle: { id: cycle.id, year: cycle.year, state: cycle.state },
    kanwil: { id: kanwil.id, name: kanwil.shortName ?? kanwil.id },
    offices: units.map(({ id, name, officeClass }) => {
      const { id: assessmentId, state, target, version } = byOffice.get(id) ?? {}
      const assessment =
        assessmentId && state && target && version ? { id: assessmentId, state, target, version } : null
      return { id, name: name ?? id, officeClass, assessment }
    }),
  }
}

export type RegionPage = Awaited<ReturnType<typeof readRegion>>
