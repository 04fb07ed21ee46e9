import type { Actor } from '#app/domain/access/actor.ts'
import { areasFor } from '#app/domain/access/authorize.ts'
import { pieceFault } from '#app/domain/evidence/linked-piece.ts'
import { mayEdit } from '#app/use-cases/assessments/editing-guard.server.ts'
import { isReadable, worksheetNodes } from '#app/use-cases/answers/view-tree.server.ts'
import type { OverviewTools } from '#app/use-cases/overview/find-office.server.ts'
import { readHead } from '#app/use-cases/overview/read-head.server.ts'
import type { CarriedItem, CarriedPiece, CarryOverPage } from './carry-over-view.server.ts'
import { openCarryOver } from './open-carry-over.server.ts'
import type { CarryOverDesk } from './open-carry-over.server.ts'

export type AskedCarryOver = {
  readonly assessmentId: string
  /** The one item to show; null for all. */
  readonly only: string | null
  /** Whether items that are answered this year are shown too. */
  readonly all: boolean
}

/**
 * Last year's answers and pieces as proposals, sub-area by sub-area; somebody limited to areas sees these. Nothing is
 * written. Eight queries; throws as `openCarryOver`.
 */
export async function readCarryOver(
  { store, editions, now }: OverviewTools,
  actor: Actor,
  { assessmentId, only, all }: AskedCarryOver,
): Promise<CarryOverPage> {
  const opened = await openCarryOver(store, { editions, now }, actor, assessmentId)
  const { assessment, place, index, earlier, proposals } = opened
  const head = await readHead(store, now, assessment, place.today)
  const areas = areasFor(actor, 'answer:write', place)
  const readable = worksheetNodes(index).filter((node) => isReadable(node, areas))
  const codes = new Set(readable.flatMap(({ items }) => items.map(({ code }) => code)))

  const fitting = proposals.filter(({ itemCode, misfit }) => misfit === null && codes.has(itemCode))
  const isEmpty = ({ present }: (typeof fitting)[number]) => present === null
  const shown = fitting.filter((one) => (only === null ? all || isEmpty(one) : one.itemCode === only))
  const byCode = new Map(shown.map((one) => [one.itemCode, one]))
  const nodes = readable.map(({ code, name, items }) => ({
    code,
    name,
    items: items.flatMap((indexed): readonly CarriedItem[] => {
      const proposal = byCode.get(indexed.code)
      return proposal ? [itemView(opened, actor, indexed.item, proposal)] : []
    }),
  }))
  return {
    head,
    assessmentId,
    target: assessment.target,
    state: assessment.state,
    fromYear: earlier?.year ?? null,
    nodes: nodes.filter(({ items }) => items.length > 0),
    misfits: proposals.flatMap(({ itemCode, misfit }) =>
      misfit !== null && (areas === null || codes.has(itemCode)) ? [{ code: itemCode, misfit }] : [],
    ),
    empty: fitting.filter(isEmpty).length,
    answered: fitting.length - fitting.filter(isEmpty).length,
    all,
    only,
  }
}

function itemView(
  { desk, links, linked, place }: CarryOverDesk,
  actor: Actor,
  item: CarriedItem['item'],
  { itemCode, answer, note, present, version, same }: CarryOverDesk['proposals'][number],
): CarriedItem {
  const window = { from: desk.cycle.evidenceFrom, to: desk.cycle.evidenceTo }
  const attached = new Set(linked.filter(({ subject }) => subject === itemCode).map(({ pieceId }) => pieceId))
  const pieces = links
    .filter(({ subject }) => subject === itemCode)
    .map((link): CarriedPiece => {
      const { pieceId: id, title, documentDate } = link
      // Last year's verdict says nothing about this year.
      const fault = pieceFault({ ...link, verdict: 'pending' }, window, place.today)
      return { id, title, documentDate, fault, attached: attached.has(id) }
    })
  return {
    code: itemCode,
    ...{ item, answer, note, present, version, same, pieces },
    editable: mayEdit(actor, desk, itemCode, 'answer:write'),
    attachable: mayEdit(actor, desk, itemCode, 'evidence:write'),
  }
}
