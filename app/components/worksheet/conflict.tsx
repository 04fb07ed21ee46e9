import type { ReactNode } from 'react'
import { Notice } from '#app/components/notice.tsx'
import { useFormats, useWords } from '#app/content/language.tsx'
import { roles } from '#app/content/words/roles.ts'
import { worksheetWords } from '#app/content/words/worksheet.ts'
import type { Item } from '#app/domain/instrument/types.ts'
import { readTyped, typedFrom } from '#app/domain/scoring/typed-answer.ts'
import type { TheirAnswer } from '#app/use-cases/answers/worksheet-view.server.ts'
import { useAnswerWords } from './answer-text.ts'
import type { Draft } from './saver.ts'

type ConflictProps = {
  readonly item: Item
  readonly theirs: TheirAnswer
  readonly mine: Draft
  /** The two ways out. */
  readonly actions: { readonly theirs: ReactNode; readonly mine: ReactNode }
}

/** Two answers to one item side by side, until one is chosen; neither is thrown away unseen. */
export function Conflict({ item, theirs, mine, actions }: ConflictProps) {
  const t = useWords(worksheetWords)
  const f = useFormats()
  const role = useWords(roles)
  const who = theirs.role ? role[theirs.role] : t.somebody
  const theirTyped = typedFrom(item, theirs.value)
  return (
    <div className="block">
      <Notice tone="warn" role="alert" title={t.conflictTitle(who, f.time(theirs.at))}>
        {t.conflictAdvice}
      </Notice>
      <div className="item-cols compare">
        <Side
          title={`${t.theirs} (${who}, ${f.moment(theirs.at)})`}
          item={item}
          draft={{ ...theirTyped, note: theirs.note }}
        >
          {actions.theirs}
        </Side>
        <Side title={t.mine} item={item} draft={mine}>
          {actions.mine}
        </Side>
      </div>
    </div>
  )
}

type SideProps = {
  readonly title: string
  readonly item: Item
  readonly draft: Draft
  readonly children: ReactNode
}

function Side({ title, item, draft, children }: SideProps) {
  const t = useWords(worksheetWords)
  const words = useAnswerWords()
  const read = readTyped(item, draft)
  const answer = read.ok ? words(item, read.value) : Object.values(draft.inputs).join(' / ')
  return (
    <section aria-label={title}>
      <div className="block-head">
        <h3>{title}</h3>
        <b>{answer}</b>
      </div>
      <p className="note-text">{draft.note === '' ? <span className="quiet">{t.noNote}</span> : draft.note}</p>
      <div className="actions">{children}</div>
    </section>
  )
}
