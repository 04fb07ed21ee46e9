import type { ReactNode, SyntheticEvent } from 'react'
import { shownPoints } from '#app/domain/scoring/show.ts'
import { useFormats, useWords } from '#app/content/language.tsx'
import { partWords } from '#app/content/words/parts.ts'
import { Icon } from './icons/icon.tsx'

export type ItemSummary = {
  /** Id in the page, for links that open here. */
  readonly id: string
  readonly letter: string
  /** The whole code, where the list goes over many parts of the instrument. */
  readonly code?: string
  readonly text: string
  /** The answer as it is shown: "A", "Ya", "89,13 %"; null while there is none. */
  readonly answer: string | null
  readonly evidenceCount: number
  readonly state: ReactNode
  /** Points on the supported track and the effective weight. */
  readonly won: number
  readonly possible: number
}

type ItemProps = {
  readonly item: ItemSummary
  readonly open?: boolean
  readonly onToggle?: (open: boolean) => void
  readonly children?: ReactNode
}

/** One row of the checklist; opened, the answer, the evidence and the conversation stand under it. */
export function Item({ item, open = false, onToggle, children }: ItemProps) {
  const toggled = (event: SyntheticEvent<HTMLDetailsElement>) => onToggle?.(event.currentTarget.open)
  return (
    <details className="item" id={item.id} open={open} onToggle={toggled}>
      <ItemRow item={item} />
      {children ? <div className="item-body">{children}</div> : null}
    </details>
  )
}

function ItemRow({ item }: { readonly item: ItemSummary }) {
  const t = useWords(partWords)
  const f = useFormats()
  return (
    <summary className="item-row">
      <span className="letter">{item.code ? null : item.letter}</span>
      <h2 className="text">
        {item.code ? <span className="code">{item.code}</span> : null} {item.text}
      </h2>
      <span className="row-meta">
        <span className="answer">
          {item.answer ?? (
            <span className="quiet">
              <span aria-hidden="true">–</span>
              <span className="sr">{t.noAnswer}</span>
            </span>
          )}
        </span>
        <span className={item.evidenceCount ? undefined : 'quiet'}>{t.evidenceCount(item.evidenceCount)}</span>
        {item.state}
        <span className="num won">
          {f.points(shownPoints(item.won))} <span>/ {f.points(shownPoints(item.possible))}</span>
        </span>
      </span>
      <Icon name="down" className="chev" />
    </summary>
  )
}

/** The heads of the columns above a list of items; the rows repeat nothing of it on a phone. */
export function ItemsHead() {
  const t = useWords(partWords)
  return (
    <div className="items-head" aria-hidden="true">
      <span />
      <span>{t.item}</span>
      <span>{t.answer}</span>
      <span>{t.evidence}</span>
      <span>{t.state}</span>
      <span className="num">{t.pointsHead}</span>
      <span />
    </div>
  )
}
