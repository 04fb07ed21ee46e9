import type { Actor } from '#app/domain/access/actor.ts'
import { itemEditing } from '#app/domain/workflow/item-editing.ts'
import type { ItemPlace as EditingPlace } from '#app/domain/workflow/item-editing.ts'
import type { DatedWindow } from '#app/domain/calendar/windows.ts'
import type { Gap } from '#app/domain/scoring/gaps.ts'
import { itemStateOf } from '#app/domain/workflow/item-state.ts'
import type { ItemsStanding } from '#app/use-cases/scores/load-standing.server.ts'
import type { responsibleFor } from '#app/use-cases/responsibilities/read-tasks.server.ts'
import type { OverviewStep } from './overview-view.server.ts'
import { placeOfItem } from './view-gates.server.ts'
import type { OpenItems } from './view-gates.server.ts'

type InCharge = Awaited<ReturnType<typeof responsibleFor>>

type StepFacts = {
  readonly actor: Actor
  readonly place: Omit<EditingPlace, 'areaKey'>
  readonly windows: readonly DatedWindow[]
  readonly inCharge: InCharge
}

/**
 * The open items that the reader may see and that add most towards a failing gate. Those that may be worked on now
 * come first when any may.
 */
export function nextSteps(
  standing: ItemsStanding,
  { gaps, mayRead }: OpenItems,
  facts: StepFacts,
  limit: number,
): readonly OverviewStep[] {
  const { plan } = standing
  const readable = gaps.filter(({ code, reason }) => {
    const indexed = plan.index.itemByCode.get(code)!
    // What people answered in a survey cannot be worked on in the worksheet.
    return mayRead(indexed) && !(indexed.item.kind === 'index' && reason === 'low_answer')
  })
  const steps = readable.map((gap) => ({ gap, editable: isEditable(standing, gap.code, facts) }))
  const ordered = [...steps.filter(({ editable }) => editable), ...steps.filter(({ editable }) => !editable)]
  return ordered.slice(0, limit).map(({ gap, editable }) => stepOf(standing, gap, editable, facts.inCharge))
}

function stepOf(
  { plan, tracks }: ItemsStanding,
  { code, points, reason }: Gap,
  editable: boolean,
  inCharge: InCharge,
): OverviewStep {
  const indexed = plan.index.itemByCode.get(code)!
  const answer = tracks.supported.standings.get(code)?.answer
  const option = reason === 'low_answer' && typeof answer === 'string' ? answer : null
  const shown = { text: indexed.item.text, page: placeOfItem(indexed), option, editable }
  return { code, points, reason, ...shown, inCharge: inCharge(indexed) }
}

function isEditable(standing: ItemsStanding, code: string, { actor, place, windows }: StepFacts): boolean {
  const { areaKey } = standing.plan.index.itemByCode.get(code)!
  const own = standing.answers.find((row) => row.itemCode === code && row.tier === 'office')
  const verdicts = standing.verdicts.filter(({ itemCode }) => itemCode === code)
  const reopened = standing.reopenings.some(({ itemCode }) => itemCode === code)
  return itemEditing(actor, 'answer:write', {
    place: { ...place, areaKey: areaKey ?? undefined },
    itemState: itemStateOf(own, verdicts, reopened),
    windows,
    cycleState: standing.cycle.state,
  }).editable
}
