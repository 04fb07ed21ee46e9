import type { Actor } from '#app/domain/access/actor.ts'
import { isGivenBack, itemStateOf } from '#app/domain/workflow/item-state.ts'
import { figuresOf } from '#app/use-cases/answers/figures.server.ts'
import { newestEvents } from '#app/use-cases/answers/read-history.server.ts'
import { readAround, readScored } from '#app/use-cases/answers/read-page.server.ts'
import type { ReadTools } from '#app/use-cases/answers/read-page.server.ts'
import { viewItem } from '#app/use-cases/answers/view-items.server.ts'
import type { ItemView, WorksheetFigures, WorksheetPlace } from '#app/use-cases/answers/worksheet-view.server.ts'

/** The items that lie with the office again, and nothing else. */
export type ReturnedView = {
  readonly where: WorksheetPlace
  readonly figures: WorksheetFigures
  readonly items: readonly ItemView[]
}

/**
 * What was given back of a worksheet and why, for whoever may read it: an area team its own areas. Throws 'not-found'
 * for an office out of reach.
 */
export async function readReturned(tools: ReadTools, actor: Actor, assessmentId: string): Promise<ReturnedView> {
  const scored = await readScored(tools, actor, assessmentId)
  const { standing, areas } = scored
  const items = standing.plan.index.items.filter(({ code, areaKey }) => {
    if (areas !== null && (areaKey === null || !areas.includes(areaKey))) return false
    const own = standing.answers.find((row) => row.itemCode === code && row.tier === 'office')
    const verdicts = standing.verdicts.filter(({ itemCode }) => itemCode === code)
    return isGivenBack(
      itemStateOf(
        own,
        verdicts,
        standing.reopenings.some(({ itemCode }) => itemCode === code),
      ),
    )
  })
  const codes = items.map(({ code }) => code)
  const { facts, where } = await readAround(tools, actor, scored, { codes, events: codes.length * newestEvents * 3 })
  const views = items.map((item) => viewItem(facts, item))
  return {
    where,
    figures: figuresOf(standing, codes),
    items: views.map((view) => ({ ...view, history: view.history.slice(0, newestEvents) })),
  }
}
