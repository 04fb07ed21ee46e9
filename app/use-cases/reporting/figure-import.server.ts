import { createHash } from 'node:crypto'
import type { Actor } from '#app/domain/access/actor.ts'
import { AppError } from '#app/domain/errors.ts'
import { planFigures, readFigureList } from '#app/domain/reporting/figure-list.ts'
import type { FigureListFault, FigureOutcome, FigureRow, PlannedFigure } from '#app/domain/reporting/figure-list.ts'
import { isLocked } from '#app/domain/reporting/reports.ts'
import { canonicalJson } from '#app/domain/trace/canonical-json.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { headOf } from '#app/use-cases/overview/read-overview.server.ts'
import type { OfficeHead } from '#app/use-cases/overview/overview-view.server.ts'
import type { Repositories } from '#db/store.server.ts'
import type { PeriodView } from './form-view.server.ts'
import { loadPeriod } from './load-form.server.ts'
import type { OfficePeriod } from './load-form.server.ts'
import { periodView } from './read-form.server.ts'
import { reportingOffice } from './reporting-office.server.ts'
import { applyDraft } from './save-draft.server.ts'

type Where = { readonly officeId: string; readonly period: string }
type Named = Where & { readonly importId: string }
type ImportTools = Pick<Tools, 'store' | 'now' | 'newId' | 'catalogue'>

/** A file waits this many days for a decision. */
const daysToDecide = 7
const day = 24 * 3_600_000

export type FigureImportPage = {
  readonly head: OfficeHead
  readonly period: PeriodView
}

export type FigureImportView = FigureImportPage & {
  readonly id: string
  readonly fileName: string
  readonly counts: Readonly<Record<FigureOutcome, number>>
  readonly rows: readonly PlannedFigure[]
  /** Stands for exactly this plan; accepting asks for it. */
  readonly digest: string
}

/** Whether figures of a period may be brought as a file now: the page on which it is chosen. */
export async function readImportPage(tools: ImportTools, actor: Actor, where: Where): Promise<FigureImportPage> {
  const { office, found } = await openPeriod(tools.store, tools, actor, where)
  return { head: headOf(office, tools.now().toISOString()), period: periodView(found, office.place.today) }
}

/**
 * Keeps what a file says until it is accepted or put aside; the form stays as it is. A file that is no list of figures
 * is not kept: its fault comes back. Throws as `readImportPage` does.
 */
export async function stageFigures(
  tools: ImportTools,
  actor: Actor,
  {
    officeId,
    period,
    fileName,
    table,
  }: Where & { readonly fileName: string; readonly table: readonly (readonly string[])[] },
): Promise<{ readonly ok: true; readonly id: string } | { readonly ok: false; readonly fault: FigureListFault }> {
  await openPeriod(tools.store, tools, actor, { officeId, period })
  const list = readFigureList(table, { officeId, period })
  if (!list.ok) return list
  const at = tools.now()
  const id = tools.newId()
  await tools.store.transaction(async ({ figureImports }) => {
    await figureImports.removeExpired(at.toISOString())
    await figureImports.create({
      ...{ id, officeId, period, fileName, createdBy: actor.personId, createdAt: at.toISOString() },
      cells: canonicalJson(list.rows.map(({ row, key, value, reason }) => [row, key, value, reason])),
      expiresAt: new Date(at.getTime() + daysToDecide * day).toISOString(),
      ...{ state: 'staged', decidedAt: null },
    })
  })
  return { ok: true, id }
}

/** What a file that waits would do now. Throws 'not-found' for anybody else's, a settled and an old one. */
export async function readFigureImport(tools: ImportTools, actor: Actor, named: Named): Promise<FigureImportView> {
  const { store, now } = tools
  const { office, found } = await openPeriod(store, tools, actor, named)
  const staged = await findStaged(store, tools, actor, named)
  const rows = await planned(store, found, staged, named.officeId)
  const counts = { create: 0, change: 0, same: 0, fault: 0 }
  for (const { outcome } of rows) counts[outcome] += 1
  return {
    head: headOf(office, now().toISOString()),
    period: periodView(found, office.place.today),
    ...{ id: staged.id, fileName: staged.fileName, counts, rows, digest: digestOf(rows) },
  }
}

/**
 * Takes over every figure of a file, or none. Tells how many were changed. Errors: 'conflict' 'import-changed' when it
 * would no longer do what was shown, 'invalid' 'import-faulty' while a row is at fault, and as `applyDraft`.
 */
export async function acceptFigures(
  tools: ImportTools,
  actor: Actor,
  { digest, ...named }: Named & { readonly digest: string },
): Promise<number> {
  return tools.store.transaction(async (repositories) => {
    const { office, found } = await openPeriod(repositories, tools, actor, named, true)
    const staged = await findStaged(repositories, tools, actor, named)
    const rows = await planned(repositories, found, staged, named.officeId)
    if (digestOf(rows) !== digest) throw new AppError('conflict', 'import-changed')
    if (rows.some(({ outcome }) => outcome === 'fault')) throw new AppError('invalid', 'import-faulty')
    const at = tools.now().toISOString()
    if (!(await repositories.figureImports.decide(staged.id, 'accepted', at))) {
      throw new AppError('conflict', 'import-changed')
    }
    const changes = rows
      .filter(({ outcome }) => outcome !== 'same')
      .map(({ key, before, after }) => ({ key, ...after, was: before }))
    const by = { source: 'import', enteredBy: actor.personId, today: office.place.today } as const
    const { changed } = await applyDraft(repositories, tools, { ...named, changes, ...by })
    return changed
  })
}

/** Puts a file aside; of what it held nothing is kept. */
export async function discardFigures(tools: ImportTools, actor: Actor, named: Named): Promise<void> {
  await tools.store.transaction(async (repositories) => {
    await openPeriod(repositories, tools, actor, named)
    const { id } = await findStaged(repositories, tools, actor, named)
    await repositories.figureImports.decide(id, 'discarded', tools.now().toISOString())
  })
}

async function openPeriod(
  repositories: Repositories,
  tools: Pick<Tools, 'now' | 'catalogue'>,
  actor: Actor,
  { officeId, period }: Where,
  hold = false,
) {
  const office = await reportingOffice(repositories, tools, actor, { officeId, period }, 'figure:write')
  const found = await loadPeriod(repositories, tools, { officeId, period, today: office.place.today }, hold)
  if (!found.isOpen) throw new AppError('conflict', 'period-closed', { closesOn: found.closesOn })
  return { office, found }
}

async function findStaged(
  { figureImports }: Pick<Repositories, 'figureImports'>,
  { now }: Pick<Tools, 'now'>,
  actor: Actor,
  { officeId, period, importId }: Named,
) {
  const found = await figureImports.find(importId)
  const waits = found?.state === 'staged' && found.expiresAt >= now().toISOString()
  const own = found?.createdBy === actor.personId && found.officeId === officeId && found.period === period
  if (!found || !waits || !own) throw new AppError('not-found', 'import')
  return found
}

async function planned(
  { indicatorFigures }: Pick<Repositories, 'indicatorFigures'>,
  { form, reports, period }: OfficePeriod,
  { cells }: { readonly cells: string },
  officeId: string,
): Promise<readonly PlannedFigure[]> {
  const held = await indicatorFigures.list(officeId, [period.key])
  const kept = JSON.parse(cells) as readonly (readonly [number, string, string, string])[]
  const rows = kept.map(([row, key, value, reason]): FigureRow => ({ row, key, value, reason }))
  const stateOf = (code: string) => reports.find(({ indicatorCode }) => indicatorCode === code)?.state
  return planFigures(rows, form, new Map(held.map((row) => [row.figureKey, row])), (field) => isLocked(field, stateOf))
}

function digestOf(rows: readonly PlannedFigure[]): string {
  const told = rows.map(({ row, key, outcome, before, after }) => [row, key, outcome, before, after])
  return createHash('sha256').update(JSON.stringify(told)).digest('hex')
}
