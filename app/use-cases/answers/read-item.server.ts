import type { Actor } from '#app/domain/access/actor.ts'
import { authorize } from '#app/domain/access/authorize.ts'
import { AppError } from '#app/domain/errors.ts'
import { figuresOf } from './figures.server.ts'
import { inArea } from './find-assessment.server.ts'
import { readAround, readScored } from './read-page.server.ts'
import type { ReadTools } from './read-page.server.ts'
import type { ItemKey } from './open-item.server.ts'
import { viewItem } from './view-items.server.ts'
import { nameOf, worksheetNodes } from './view-tree.server.ts'
import type { ItemView, NodeName, WorksheetFigures, WorksheetPlace } from './worksheet-view.server.ts'

/** One item as a page of its own, with its whole history. */
export type ItemPageView = {
  readonly where: WorksheetPlace
  readonly figures: WorksheetFigures
  readonly node: NodeName
  readonly item: ItemView
}

const longestHistory = 200

/** Throws 'not-found' for an office out of reach or a code that is none, 'forbidden' for another team's area. */
export async function readItem(
  tools: ReadTools,
  actor: Actor,
  { assessmentId, itemCode }: ItemKey,
): Promise<ItemPageView> {
  const scored = await readScored(tools, actor, assessmentId)
  const { place, standing } = scored
  const indexed = standing.plan.index.itemByCode.get(itemCode)
  const node = worksheetNodes(standing.plan.index).find(({ items }) => items.some(({ code }) => code === itemCode))
  if (!indexed || !node) throw new AppError('not-found', 'item')
  authorize(actor, 'answer:read', inArea(place, indexed.areaKey))

  const shown = { codes: [itemCode], events: longestHistory }
  const { facts, where } = await readAround(tools, actor, scored, shown)
  return { where, figures: figuresOf(standing, [itemCode]), node: nameOf(node), item: viewItem(facts, indexed) }
}
