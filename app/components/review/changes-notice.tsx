import { Notice } from '#app/components/notice.tsx'
import { useAnswerWords } from '#app/components/worksheet/answer-text.ts'
import { useFormats, useWords } from '#app/content/language.tsx'
import { reviewWords } from '#app/content/words/review.ts'
import type { ReviewChanges } from '#app/domain/workflow/review-changes.ts'
import type { DeskItem } from '#app/use-cases/review/review-view.server.ts'

type ChangesNoticeProps = { readonly item: DeskItem; readonly changes: ReviewChanges }

/** What the office changed since the last verdict: old beside new. */
export function ChangesNotice({ item: { item }, changes }: ChangesNoticeProps) {
  const t = useWords(reviewWords)
  const f = useFormats()
  const words = useAnswerWords()
  const { since, answer, note, added, replaced, removed } = changes
  const lines = [
    ...(answer ? [t.changedAnswer(words(item, answer.from), words(item, answer.to))] : []),
    ...added.map((title) => t.added(title)),
    ...replaced.map((title) => t.replaced(title)),
    ...removed.map((title) => t.removed(title)),
  ]
  return (
    <Notice tone="warn" title={t.changed(f.date(since))}>
      <ul className="changes">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
        {note ? (
          <li>
            {t.changedNote} <q>{note.from === '' ? '–' : note.from}</q>
          </li>
        ) : null}
      </ul>
    </Notice>
  )
}
