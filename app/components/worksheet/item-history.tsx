import { Link } from '@remix-run/react'
import { History } from '#app/components/history.tsx'
import { useFormats, useWords } from '#app/content/language.tsx'
import { itemEvents, worksheetWords } from '#app/content/words/worksheet.ts'
import type { Item } from '#app/domain/instrument/types.ts'
import type { HistoryView } from '#app/use-cases/answers/worksheet-view.server.ts'
import { answerText } from './answer-text.ts'

type ItemHistoryProps = {
  readonly item: Item
  readonly history: readonly HistoryView[]
  /** Time of the request. */
  readonly now: string
  /** Where the rest is, when only the newest are shown. */
  readonly wholeHref?: string
}

/** What happened to an item, newest first, in words. */
export function ItemHistory({ item, history, now, wholeHref }: ItemHistoryProps) {
  const t = useWords(worksheetWords)
  const tell = useTelling(item)
  const entries = history.map((event) => {
    const { position, at, actor, reason } = event
    // Whoever wrote the reason may have ended it with a stop; the name follows after a comma.
    const what = reason ? `${tell(event)}: ${reason.trimEnd().replace(/\.$/, '')}` : tell(event)
    return { key: String(position), at, text: actor ? t.by(what, actor) : what }
  })
  return (
    <section aria-label={t.history}>
      <div className="block-head">
        <h3>{t.history}</h3>
        {wholeHref ? (
          <Link className="small" to={wholeHref}>
            {t.wholeHistory}
          </Link>
        ) : null}
      </div>
      {entries.length > 0 ? <History entries={entries} now={now} /> : <p className="hint">{t.noHistory}</p>}
    </section>
  )
}

function useTelling(item: Item): (event: HistoryView) => string {
  const t = useWords(worksheetWords)
  const events = useWords(itemEvents) as Readonly<Record<string, string>>
  const f = useFormats()
  return ({ action, change }) => {
    if (change.kind === 'documents') return t.documentsTicked(change.ticked)
    if (change.kind === 'other') return events[action] ?? t.itemChanged
    const [from, to] = [answerText(item, change.from, f), answerText(item, change.to, f)]
    if (from === to) return t.noteChanged
    if (to === null) return t.answerCleared
    return from === null ? t.answerGiven(to) : t.answerChanged(from, to)
  }
}
