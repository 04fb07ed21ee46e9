import type { Actor } from '#app/domain/access/actor.ts'
import { authorize } from '#app/domain/access/authorize.ts'
import { AppError } from '#app/domain/errors.ts'
import { pairedSubArea } from '#app/domain/instrument/paired-sub-area.ts'
import { figuresOf } from './figures.server.ts'
import { inArea } from './find-assessment.server.ts'
import { readAround, readScored } from './read-page.server.ts'
import { newestEvents } from './read-history.server.ts'
import type { ReadTools } from './read-page.server.ts'
import { viewItem } from './view-items.server.ts'
import type { PageFacts } from './view-items.server.ts'
import { isReadable, nameOf, treeOf, worksheetNodes } from './view-tree.server.ts'
import type { WorksheetNode } from './view-tree.server.ts'
import type { NodeName, SubAreaView, TreeArea, WorksheetFigures, WorksheetPlace } from './worksheet-view.server.ts'

/** One page of the worksheet. */
export type WorksheetView = {
  readonly where: WorksheetPlace
  readonly tree: readonly TreeArea[]
  readonly figures: WorksheetFigures
  readonly main: SubAreaView
  /** The sub-area of the other aspect that speaks of the same thing. */
  readonly pair: SubAreaView | null
  readonly previous: NodeName | null
  readonly next: NodeName | null
}

/**
 * A sub-area or a result group with its items, beside the tree of the whole worksheet, in nine queries. Throws
 * 'not-found' for an office out of reach or a node that is none, 'forbidden' for another team's area.
 */
export async function readWorksheet(
  tools: ReadTools,
  actor: Actor,
  { assessmentId, node }: { readonly assessmentId: string; readonly node: string },
): Promise<WorksheetView> {
  const scored = await readScored(tools, actor, assessmentId)
  const { place, standing, areas } = scored
  const { plan } = standing
  const nodes = worksheetNodes(plan.index)
  const main = nodes.find(({ code }) => code === node)
  if (!main) throw new AppError('not-found', 'node')
  authorize(actor, 'answer:read', inArea(place, main.areaKey))

  const pairCode = pairedSubArea(plan.index, node)?.code
  const pair = nodes.find(({ code }) => code === pairCode) ?? null
  const codes = [...main.items, ...(pair?.items ?? [])].map(({ code }) => code)
  const { facts, where } = await readAround(tools, actor, scored, { codes, events: codes.length * newestEvents * 3 })
  const readable = nodes.filter((other) => isReadable(other, areas))
  const at = readable.indexOf(main)
  const [previous, next] = [readable[at - 1], readable[at + 1]]
  return {
    where,
    tree: treeOf(plan, areas),
    figures: figuresOf(standing, codes),
    main: viewNode(facts, main),
    pair: pair && viewNode(facts, pair),
    previous: previous ? nameOf(previous) : null,
    next: next ? nameOf(next) : null,
  }
}

export function viewNode(facts: PageFacts, node: WorksheetNode): SubAreaView {
  const { component, area, aspect, items } = node
  const views = items.map((item) => viewItem(facts, item))
  const shown = views.map((view) => ({ ...view, history: view.history.slice(0, newestEvents) }))
  return { ...nameOf(node), component, area, aspect, items: shown }
}
