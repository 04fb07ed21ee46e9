import type { Actor } from '#app/domain/access/actor.ts'
import { AppError } from '#app/domain/errors.ts'
import { entryText, isSameEntry, readEntry, reasonLimit } from '#app/domain/reporting/entry.ts'
import type { EntryText } from '#app/domain/reporting/entry.ts'
import type { FigureSource } from '#app/domain/reporting/effective.ts'
import { isLocked } from '#app/domain/reporting/reports.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { getOfficeYear } from '#app/use-cases/overview/find-office.server.ts'
import type { Repositories } from '#db/store.server.ts'
import { loadPeriod } from './load-form.server.ts'
import type { OfficePeriod } from './load-form.server.ts'

/**
 * What is to stand in one field: the text as it is typed (a number by `typedFigure`), empty to take the figure away.
 * `was` is what the writer saw there; left out, whatever is there gives way.
 */
export type FigureChange = EntryText & { readonly key: string; readonly was?: EntryText }

export type SaveDraft = {
  readonly officeId: string
  /** '2026-05', '2026-Q2' or '2026'. */
  readonly period: string
  readonly changes: readonly FigureChange[]
}

export type SavedDraft = { readonly at: string; readonly changed: number }

type Held = Awaited<ReturnType<Repositories['indicatorFigures']['list']>>[number]
type Sent = { readonly key: string; readonly before: Held | undefined; readonly figure: NewFigure | null }
type NewFigure = Omit<Parameters<Repositories['indicatorFigures']['save']>[0][number], 'officeId' | 'period'>

/**
 * An office enters figures of a period. All of them are saved, or none. Errors: 'not-found' out of reach or where
 * nothing is expected, 'forbidden', and as `applyDraft`.
 */
export async function saveDraft(
  tools: Pick<Tools, 'store' | 'now' | 'catalogue'>,
  actor: Actor,
  input: SaveDraft,
): Promise<SavedDraft> {
  return tools.store.transaction(async (repositories) => {
    const { place } = await getOfficeYear(repositories, tools.now, actor, { officeId: input.officeId }, 'figure:write')
    const by = { source: 'typed', enteredBy: actor.personId, today: place.today } as const
    return applyDraft(repositories, tools, { ...input, ...by })
  })
}

/**
 * Writes figures into an office's form inside the caller's transaction; who may, the caller has asked. `enteredBy` is
 * null where a program does it. Errors: 'conflict' 'period-closed', 'figures-locked' (keys in `keys`) and
 * 'stale-version' (what stands there now in `theirs`), 'invalid' 'figures-faulty' (codes by key in `errors`).
 */
export async function applyDraft(
  repositories: Repositories,
  { now, catalogue }: Pick<Tools, 'now' | 'catalogue'>,
  {
    officeId,
    period,
    changes,
    source,
    enteredBy,
    today,
    tokenId,
  }: SaveDraft & {
    readonly source: Exclude<FigureSource, 'counted'>
    readonly enteredBy: string | null
    readonly today: string
    /** With which a program came in. */
    readonly tokenId?: string
  },
): Promise<SavedDraft> {
  const at = now().toISOString()
  const found = await loadPeriod(repositories, { catalogue }, { officeId, period, today }, true)
  if (!found.isOpen) throw new AppError('conflict', 'period-closed', { closesOn: found.closesOn })
  const held = await repositories.indicatorFigures.list(officeId, [period])
  const byKey = new Map(held.map((row) => [row.figureKey, row] as const))
  refuseFaulty(found, changes)

  const wanted = changes.filter(({ key, text, reason }) => !isSameEntry(entryText(byKey.get(key)), { text, reason }))
  if (wanted.length === 0) return { at, changed: 0 }
  refuseLocked(found, wanted)
  refuseStale(wanted, byKey)

  const sent = wanted.map((change) => sentOf(found, change, byKey.get(change.key), { source, enteredBy, at }))
  await repositories.indicatorFigures.save(
    sent.flatMap(({ figure }) => (figure ? [{ officeId, period, ...figure }] : [])),
  )
  const removed = sent.filter(({ figure }) => figure === null).map(({ key }) => key)
  await repositories.indicatorFigures.remove(officeId, period, removed)
  await moveStates(repositories, found, { officeId, held, sent })
  await repositories.events.append({
    stream: officeId,
    at,
    actorId: enteredBy,
    action: source === 'import' ? 'figures.imported' : 'figures.saved',
    subject: period,
    oldValue: { figures: Object.fromEntries(sent.map(({ key, before }) => [key, shown(before)])) },
    newValue: {
      source,
      ...(tokenId !== undefined && { tokenId }),
      figures: Object.fromEntries(sent.map(({ key, figure }) => [key, shown(figure)])),
    },
  })
  return { at, changed: sent.length }
}

function refuseFaulty({ form }: OfficePeriod, changes: readonly FigureChange[]): void {
  // A key such as __proto__ is one like any other.
  const errors: Record<string, readonly string[]> = Object.create(null)
  for (const { key, text, reason } of changes) {
    const field = form.fields.get(key)
    const read = field ? readEntry(field, text) : ({ ok: false, fault: 'unknown-figure' } as const)
    if (!read.ok) errors[key] = [read.fault]
    else if ([...reason].length > reasonLimit) errors[key] = ['too-long']
  }
  if (Object.keys(errors).length > 0) throw new AppError('invalid', 'figures-faulty', { errors })
}

function refuseLocked({ form, reports }: OfficePeriod, changes: readonly FigureChange[]): void {
  const stateOf = (code: string) => reports.find(({ indicatorCode }) => indicatorCode === code)?.state
  const keys = changes.filter(({ key }) => isLocked(form.fields.get(key)!, stateOf)).map(({ key }) => key)
  if (keys.length > 0) throw new AppError('conflict', 'figures-locked', { keys })
}

function refuseStale(changes: readonly FigureChange[], byKey: ReadonlyMap<string, Held>): void {
  const overtaken = changes.filter(({ key, was }) => was !== undefined && !isSameEntry(entryText(byKey.get(key)), was))
  if (overtaken.length === 0) return
  const theirs = Object.fromEntries(overtaken.map(({ key }) => [key, entryText(byKey.get(key))]))
  throw new AppError('conflict', 'stale-version', { theirs })
}

function sentOf(
  { form }: OfficePeriod,
  { key, text, reason }: FigureChange,
  before: Held | undefined,
  by: { readonly source: FigureSource; readonly enteredBy: string | null; readonly at: string },
): Sent {
  const read = readEntry(form.fields.get(key)!, text)
  if (!read.ok || (read.value === null && read.choice === null)) return { key, before, figure: null }
  const { value, choice } = read
  const { source, enteredBy, at: enteredAt } = by
  return { key, before, figure: { figureKey: key, value, choice, source, reason: reason.trim(), enteredBy, enteredAt } }
}

/** A report begins with its first figure, and is empty again without any as long as it was never handed in. */
async function moveStates(
  { indicatorReports, reportSummaries }: Repositories,
  { form, reports }: OfficePeriod,
  { officeId, held, sent }: { officeId: string; held: readonly Held[]; sent: readonly Sent[] },
): Promise<void> {
  const filled = new Set(held.map(({ figureKey }) => figureKey))
  for (const { key, figure } of sent) {
    if (figure) filled.add(key)
    else filled.delete(key)
  }
  let moved = 0
  for (const { indicatorCode, period, state, version, submittedAt } of reports) {
    if (submittedAt !== null || !(state === 'kosong' || state === 'draf')) continue
    const begun = [...form.fields.values()].some(({ key, codes }) => codes.includes(indicatorCode) && filled.has(key))
    const next = begun ? 'draf' : 'kosong'
    if (next === state) continue
    await indicatorReports.change({ officeId, indicatorCode, period }, version, { state: next })
    moved += 1
  }
  if (moved > 0) await reportSummaries.keep(officeId, reports[0]!.period)
}

function shown(figure: { readonly value: number | null; readonly choice: string | null } | null | undefined) {
  return figure ? (figure.choice ?? figure.value) : null
}
