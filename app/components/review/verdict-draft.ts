import { typedFrom } from '#app/domain/scoring/typed-answer.ts'
import type { TypedAnswer } from '#app/domain/scoring/typed-answer.ts'
import { inputPrefix } from '#app/forms/answer-fields.ts'
import type { VerdictRefused } from '#app/use-cases/review/stale-verdict.server.ts'
import type { DeskItem } from '#app/use-cases/review/review-view.server.ts'

/** What stands in the fields of a verdict. */
export type VerdictDraft = TypedAnswer & { readonly note: string; readonly reasonCode: string }

/**
 * What the fields begin with: what was typed before, else the tier's own verdict, else the office's claim, which is
 * what a reviewer most often confirms.
 */
export function firstDraft({ item, answer, verdict }: DeskItem, refused: VerdictRefused | null): VerdictDraft {
  if (refused) {
    const { values } = refused
    const figures = Object.entries(values).filter(([name]) => name.startsWith(inputPrefix))
    return {
      choice: values['choice'] ?? null,
      inputs: Object.fromEntries(figures.map(([name, value]) => [name.slice(inputPrefix.length), value])),
      note: values['note'] ?? '',
      reasonCode: values['reasonCode'] ?? '',
    }
  }
  const typed = typedFrom(item, verdict?.answer ?? answer)
  return { ...typed, note: verdict?.note ?? '', reasonCode: verdict?.reasonCode ?? '' }
}
