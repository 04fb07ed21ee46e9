import { createHash } from 'node:crypto'
import type { Actor } from '#app/domain/access/actor.ts'
import type { BulkKind } from '#app/domain/bulk/columns.ts'
import type { Outcome, Plan, PlannedRow } from '#app/domain/bulk/plan.ts'
import { readList } from '#app/domain/bulk/read-list.ts'
import { localDay } from '#app/domain/calendar/local-day.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { findStaged, planImport } from './plan-import.server.ts'
import type { ImportPlan } from './plan-import.server.ts'

export type ImportRow = Omit<PlannedRow<never>, 'value'>

export type ImportView = {
  readonly id: string
  readonly kind: BulkKind
  readonly fileName: string
  readonly createdAt: string
  readonly expiresAt: string
  readonly counts: Readonly<Record<Outcome, number>>
  /** Heads of columns that were passed over. */
  readonly ignored: readonly string[]
  /** The rows of one page; those at fault come first, the unchanged last. */
  readonly rows: readonly ImportRow[]
  readonly page: number
  readonly pages: number
  /** Stands for exactly this plan; accepting asks for it, so that nothing else is written than what was shown. */
  readonly digest: string
}

const rowsOnPage = 200
const order: readonly Outcome[] = ['fault', 'change', 'create', 'same']

/**
 * A list that waits, with what each of its rows would do now; null once it was settled. Throws 'not-found' for
 * anybody else's and for an old one.
 */
export async function readImport(
  { store, now }: Pick<Tools, 'store' | 'now'>,
  actor: Actor,
  { id, page }: { readonly id: string; readonly page: number },
): Promise<ImportView | null> {
  const found = await store.bulkImports.find(id)
  if (found?.createdBy === actor.personId && found.state !== 'staged') return null
  const staged = await findStaged(store, now, actor, id)
  const planned = await planImport(store, actor, staged, localDay(now()))
  const { kind, fileName, createdAt, expiresAt } = staged
  const { ignored } = readList(kind, JSON.parse(staged.cells) as readonly (readonly string[])[])
  const plan: Plan<unknown> = planned.plan
  const rows = order.flatMap((outcome) => plan.rows.filter((row) => row.outcome === outcome))
  const pages = Math.max(1, Math.ceil(rows.length / rowsOnPage))
  const shown = rows.slice((page - 1) * rowsOnPage, page * rowsOnPage)
  return {
    ...{ id, kind, fileName, createdAt, expiresAt, page, pages, ignored },
    counts: plan.counts,
    rows: shown.map(({ row, name, outcome, changes, faults }) => ({ row, name, outcome, changes, faults })),
    digest: digestOf(planned),
  }
}

/** The same for the same plan, another for any other. */
export function digestOf({ plan }: ImportPlan): string {
  return createHash('sha256').update(JSON.stringify(plan.rows)).digest('hex')
}
