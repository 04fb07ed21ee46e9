import type { Actor } from '#app/domain/access/actor.ts'
import { proposalOf } from '#app/domain/exchange/compare.ts'
import { AppError } from '#app/domain/errors.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { readHead } from '#app/use-cases/overview/read-head.server.ts'
import type { ExchangeView, ImportStatus, ImportView, ItemDifference } from './exchange-view.server.ts'
import { assertImports, keptItem, openImportDesk, refusalOf } from './import-desk.server.ts'
import type { ImportDesk, StagedReading } from './import-desk.server.ts'

type ReadTools = Pick<Tools, 'store' | 'editions' | 'layouts' | 'now'>

const shownImports = 20

/** The page of the exchange: what may be done, and the files that were brought. Six queries. */
export async function readExchange(tools: ReadTools, actor: Actor, assessmentId: string): Promise<ExchangeView> {
  const { store, now } = tools
  const desk = await openImportDesk(store, tools, actor, assessmentId)
  const imports = await store.exchangeImports.listByAssessment(assessmentId, shownImports)
  const at = now().toISOString()
  return {
    ...(await placeOf(tools, desk)),
    hasLayout: desk.layout !== undefined,
    closed: closedReason(actor, desk),
    imports: imports.map(({ id, fileName, createdAt, taken, state, expiresAt }) => ({
      id,
      fileName,
      createdAt,
      taken,
      status: statusOf(state, expiresAt, at),
    })),
  }
}

/**
 * What a file would change, beside what stands in the worksheet now; only items that the actor may read. Six queries.
 * Throws 'not-found' for an import of another assessment.
 */
export async function readImport(
  tools: ReadTools,
  actor: Actor,
  { assessmentId, importId }: { readonly assessmentId: string; readonly importId: string },
): Promise<ImportView> {
  const { store, now } = tools
  const desk = await openImportDesk(store, tools, actor, assessmentId)
  const row = await store.exchangeImports.find(importId)
  if (!row || row.assessmentId !== assessmentId) throw new AppError('not-found', 'import')
  const status = statusOf(row.state, row.expiresAt, now().toISOString())
  const reading: StagedReading =
    status === 'staged'
      ? (JSON.parse(row.reading) as StagedReading)
      : { sheet: '', items: [], missing: [], strangers: [] }
  const { id, fileName, createdAt, expiresAt, decidedAt, taken } = row
  return {
    ...(await placeOf(tools, desk)),
    import: { id, fileName, createdAt, expiresAt, decidedAt, taken, status },
    sheet: reading.sheet,
    mayDecide: closedReason(actor, desk) === null,
    items: reading.items.filter(({ code }) => desk.readable.has(code)).map((item) => differenceOf(actor, desk, item)),
    missing: reading.missing.filter((code) => desk.readable.has(code)),
    // Rows that stand for nothing belong to no area.
    strangers: desk.readable.size === desk.index.items.length ? reading.strangers : [],
  }
}

function differenceOf(actor: Actor, desk: ImportDesk, item: StagedReading['items'][number]): ItemDifference {
  const { code, faults, warnings, version: seen } = item
  const kept = keptItem(desk.desk, code)
  const { value, note, valueDiffers, noteDiffers } = proposalOf(item, kept)
  const differs = valueDiffers || noteDiffers
  const version = kept?.version ?? 0
  return {
    code,
    text: desk.index.itemByCode.get(code)!.item.text,
    from: { value: kept?.value ?? null, note: kept?.note ?? '' },
    to: { value, note },
    valueDiffers,
    noteDiffers,
    blank: item.value === null && item.note === null,
    version,
    changedSince: version !== seen,
    closed: differs ? (refusalOf(actor, desk.desk, code)?.reason ?? null) : null,
    faults,
    warnings,
  }
}

function statusOf(state: 'staged' | 'accepted' | 'discarded', expiresAt: string, now: string): ImportStatus {
  return state === 'staged' && expiresAt <= now ? 'expired' : state
}

function closedReason(actor: Actor, desk: ImportDesk): string | null {
  try {
    assertImports(actor, desk)
    return null
  } catch (error) {
    if (error instanceof AppError) return error.reason
    throw error
  }
}

async function placeOf({ store, now }: ReadTools, { assessment, place }: ImportDesk) {
  return {
    head: await readHead(store, now, assessment, place.today),
    assessmentId: assessment.id,
    target: assessment.target,
    state: place.state,
  }
}
