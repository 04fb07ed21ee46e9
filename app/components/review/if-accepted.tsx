import { useFormats, useText, useWords } from '#app/content/language.tsx'
import { reviewWords } from '#app/content/words/review.ts'
import { scoreItem } from '#app/domain/scoring/score-item.ts'
import { shownPoints } from '#app/domain/scoring/show.ts'
import { readTyped } from '#app/domain/scoring/typed-answer.ts'
import type { DeskView } from '#app/use-cases/review/review-view.server.ts'
import type { VerdictDraft } from './verdict-draft.ts'

/** What the chosen answer would make of the area on the verified track. */
export function IfAccepted({ view, draft }: { readonly view: DeskView; readonly draft: VerdictDraft }) {
  const t = useWords(reviewWords)
  const f = useFormats()
  const text = useText()
  const { area, item } = view
  const read = readTyped(item.item, draft)
  if (!read.ok || read.value === null || !scoreItem(item.item, read.value).answered) return null
  const becomes = area.points - area.ofItem + scoreItem(item.item, read.value).score * item.weight
  const shown = (points: number) =>
    f.points(shownPoints(points, { failing: area.threshold !== null && points < area.threshold - 1e-9 }))
  return (
    <div className="after">
      <p className="caption">{t.ifAccepted}</p>
      <p>
        {t.wouldBecome(text(area.name), shown(area.points), shown(becomes))}
        {area.threshold === null ? '.' : t.threshold(f.points(area.threshold))}
      </p>
    </div>
  )
}
