import type { Actor } from '#app/domain/access/actor.ts'
import type { DatedWindow } from '#app/domain/calendar/windows.ts'
import type { PieceView } from '#app/domain/evidence/piece-view.ts'
import type { IndexedItem } from '#app/domain/instrument/index-edition.ts'
import { itemEditing } from '#app/domain/workflow/item-editing.ts'
import { itemStateOf } from '#app/domain/workflow/item-state.ts'
import type { ClaimWarning } from '#app/use-cases/indicator-views/claims.server.ts'
import type { MessageView } from '#app/use-cases/conversation/conversation-view.server.ts'
import { mayWrite } from '#app/use-cases/conversation/read-conversation.server.ts'
import { reopening } from '#app/domain/workflow/reopening.ts'
import type { ItemsStanding } from '#app/use-cases/scores/load-standing.server.ts'
import type { Beside } from './read-beside.server.ts'
import { withoutPauses } from './item-history.server.ts'
import type { AssessmentPlace } from './find-assessment.server.ts'
import type { HistoryView, ItemView, ReturnView } from './worksheet-view.server.ts'

/** All that was read for a page, from which each of its items is shown. */
export type PageFacts = {
  readonly actor: Actor
  readonly place: AssessmentPlace
  readonly standing: ItemsStanding
  readonly pieces: ReadonlyMap<string, readonly PieceView[]>
  readonly windows: readonly DatedWindow[]
  readonly ticks: readonly { readonly itemCode: string; readonly documentKey: string }[]
  readonly history: ReadonlyMap<string, readonly HistoryView[]>
  readonly messages: ReadonlyMap<string, readonly MessageView[]>
  readonly beside: Beside
  readonly warnings: readonly ClaimWarning[]
}

/** One item with everything that stands under it. */
export function viewItem(facts: PageFacts, { code, letter, item, areaKey, effectiveWeight }: IndexedItem): ItemView {
  const { actor, place, standing, pieces, windows, ticks, history, messages, beside, warnings } = facts
  const own = standing.answers.find((row) => row.itemCode === code && row.tier === 'office')
  const verdicts = standing.verdicts.filter(({ itemCode }) => itemCode === code)
  const opened = standing.reopenings.find(({ itemCode }) => itemCode === code)
  const itemState = itemStateOf(own, verdicts, opened !== undefined)
  const where = {
    place: { ...place, areaKey: areaKey ?? undefined },
    itemState,
    windows,
    cycleState: standing.cycle.state,
  }
  const editing = itemEditing(actor, 'answer:write', where)
  return {
    code,
    letter,
    item,
    weight: effectiveWeight,
    answer: own?.answer ?? null,
    note: own?.note ?? '',
    version: own?.version ?? 0,
    answeredAt: own?.answeredAt ?? null,
    tierAnswers: standing.answers.flatMap(({ itemCode, tier, answer }) =>
      itemCode === code && tier !== 'office' && answer !== null ? [{ tier, answer }] : [],
    ),
    pieces: pieces.get(code) ?? [],
    ticked: ticks.filter(({ itemCode }) => itemCode === code).map(({ documentKey }) => documentKey),
    returned: itemState === 'perlu_perbaikan' ? returnOf(verdicts) : null,
    reopened:
      itemState === 'dibuka_kembali' && opened
        ? { tier: opened.tier, reason: opened.reason, at: opened.reopenedAt }
        : null,
    reopenable: reopening(actor, where.place, own?.version ?? 0, verdicts).allowed,
    editing,
    lastYear: editing.editable ? (beside.lastYear.get(code) ?? null) : null,
    findings: beside.findings.get(code) ?? [],
    warnings: warnings.flatMap((warning) => {
      const items = warning.items.filter((claim) => claim.code === code)
      return items.length > 0 ? [{ ...warning, items }] : []
    }),
    evidenceEditable: itemEditing(actor, 'evidence:write', where).editable,
    conversation: { messages: messages.get(code) ?? [], mayWrite: mayWrite(actor, place, areaKey) },
    history: withoutPauses(history.get(code) ?? []),
  }
}

/** The newest return: it is the one the office has to answer. */
function returnOf(verdicts: ItemsStanding['verdicts']): ReturnView | null {
  const returns = verdicts.filter(({ outcome }) => outcome === 'returned')
  const newest = returns.reduce<(typeof returns)[number] | null>(
    (latest, verdict) => (latest && latest.judgedAt >= verdict.judgedAt ? latest : verdict),
    null,
  )
  return newest && { tier: newest.tier, reasonCode: newest.reasonCode, note: newest.note, at: newest.judgedAt }
}
