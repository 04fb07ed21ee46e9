import { Notice } from '#app/components/notice.tsx'
import { useAnswerWords } from '#app/components/worksheet/answer-text.ts'
import { useFormats, useWords } from '#app/content/language.tsx'
import { returnReasons } from '#app/content/words/reasons.ts'
import { judgedStates, reviewWords } from '#app/content/words/review.ts'
import { roles } from '#app/content/words/roles.ts'
import type { CurrentVerdict } from '#app/use-cases/review/stale-verdict.server.ts'
import type { DeskView } from '#app/use-cases/review/review-view.server.ts'

type StaleNoticeProps = { readonly view: DeskView; readonly current: CurrentVerdict }

/** Somebody was faster: what they decided, or that the office changed its answer; what was typed stays beneath. */
export function StaleNotice({ view, current }: StaleNoticeProps) {
  const t = useWords(reviewWords)
  const names = useWords(roles)
  const states = useWords(judgedStates)
  const reasons = useWords(returnReasons) as Readonly<Record<string, string>>
  const words = useAnswerWords()
  const { verdict, answerChanged } = current
  const { item } = view.item
  return (
    <Notice tone="warn" role="alert" title={t.staleTitle}>
      {answerChanged ? <p>{t.staleAnswer}</p> : null}
      {verdict ? (
        <p>
          {t.staleVerdict(verdict.role ? names[verdict.role] : t.somebody)}{' '}
          <b>
            {states[verdict.outcome]}
            {verdict.answer === null ? '' : ` (${words(item, verdict.answer)})`}
          </b>
          . {[reasons[verdict.reasonCode ?? ''], verdict.note].filter(Boolean).join(': ')}
        </p>
      ) : null}
      <p>{t.staleAdvice}</p>
    </Notice>
  )
}

/** Why the item cannot be judged here and now. */
export function ClosedNotice({ view }: { readonly view: DeskView }) {
  const t = useWords(reviewWords)
  const f = useFormats()
  const { closed, head, item } = view
  if (closed === null) {
    if (head.finishedAt === null || item.state === 'waiting') return null
    return <Notice>{t.finishedOn(f.date(head.finishedAt))}</Notice>
  }
  if (closed === 'own-office') return <Notice tone="warn">{t.closedOwn}</Notice>
  if (closed === 'area') return <Notice>{t.closedArea}</Notice>
  if (closed === 'role') return <Notice>{t.closedRole}</Notice>
  return <Notice>{closed === 'state' ? t.closedState : t.closedWindow}</Notice>
}

/** Whether the fields may be used. */
export function isClosed({ closed, head, item }: DeskView): boolean {
  return closed !== null || (head.finishedAt !== null && item.state !== 'waiting')
}
