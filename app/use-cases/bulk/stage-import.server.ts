import type { Actor } from '#app/domain/access/actor.ts'
import { longestCell } from '#app/domain/bulk/columns.ts'
import type { BulkKind, ListFault } from '#app/domain/bulk/columns.ts'
import { readList } from '#app/domain/bulk/read-list.ts'
import { localDay } from '#app/domain/calendar/local-day.ts'
import { canonicalJson } from '#app/domain/trace/canonical-json.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { authorizeImport } from './plan-import.server.ts'

export type StagedImport =
  { readonly ok: true; readonly id: string } | { readonly ok: false; readonly faults: readonly ListFault[] }

/** A list waits this many days for a decision. */
const daysToDecide = 7
const day = 24 * 3_600_000

/**
 * Keeps a list that was read until it is accepted or put aside; nothing else is written. A list whose columns or
 * length do not fit is not kept: its faults come back.
 */
export async function stageImport(
  { store, now, newId }: Pick<Tools, 'store' | 'now' | 'newId'>,
  actor: Actor,
  {
    kind,
    fileName,
    table,
  }: { readonly kind: BulkKind; readonly fileName: string; readonly table: readonly (readonly string[])[] },
): Promise<StagedImport> {
  const at = now()
  authorizeImport(actor, kind, localDay(at))
  const { faults } = readList(kind, table)
  if (faults.length > 0) return { ok: false, faults }

  const id = newId()
  // One character more than allowed is enough to tell that a cell is too long.
  const cells = table.map((row) => row.map((cell) => cell.slice(0, longestCell + 1)))
  await store.transaction(async ({ bulkImports }) => {
    await bulkImports.removeExpired(at.toISOString())
    await bulkImports.create({
      ...{ id, kind, fileName },
      cells: canonicalJson(cells),
      createdBy: actor.personId,
      createdAt: at.toISOString(),
      expiresAt: new Date(at.getTime() + daysToDecide * day).toISOString(),
      state: 'staged',
      decidedAt: null,
    })
  })
  return { ok: true, id }
}
