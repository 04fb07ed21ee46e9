import { useRef, useState } from 'react'
import { Item } from '#app/components/item.tsx'
import { ItemState } from '#app/components/named-states.tsx'
import { Notice } from '#app/components/notice.tsx'
import { useFormats, useText, useWords } from '#app/content/language.tsx'
import { worksheetWords } from '#app/content/words/worksheet.ts'
import type { FileLimits } from '#app/domain/evidence/file-rules.ts'
import { readTyped } from '#app/domain/scoring/typed-answer.ts'
import type { ItemFigures, ItemView, WorksheetPlace } from '#app/use-cases/answers/worksheet-view.server.ts'
import { answerText } from './answer-text.ts'
import { ItemBody } from './item-body.tsx'
import { itemPath } from './paths.ts'
import type { SaveOutcome } from './saver.ts'
import { useAnswer } from './use-answer.ts'

export type Saved = Extract<SaveOutcome, { kind: 'saved' }>

type Told = { readonly upon: ItemView; readonly history: ItemView['history'] }

type WorksheetItemProps = {
  readonly view: ItemView
  readonly figures: ItemFigures
  readonly where: WorksheetPlace
  readonly limits: FileLimits
  readonly open: boolean
  /** Whether the row says the whole code instead of its letter. */
  readonly wholeCode?: boolean
  /** Whether any item of the page can be changed; then each closed one says why it cannot. */
  readonly pageOpen: boolean
  readonly onToggle: (code: string, open: boolean) => void
  readonly onSaved: (saved: Saved) => void
}

/** One row of the checklist with all that stands under it. */
export function WorksheetItem(props: WorksheetItemProps) {
  const { view, figures, where, limits, open, pageOpen, wholeCode = false, onToggle, onSaved } = props
  const t = useWords(worksheetWords)
  const f = useFormats()
  const text = useText()
  const form = useRef<HTMLFormElement>(null)
  const [told, setTold] = useState<Told | null>(null)
  const { state, saver } = useAnswer(view, where, form, (saved) => {
    if (saved.history) setTold({ upon: view, history: saved.history })
    onSaved(saved)
  })
  // What was told with a save gives way to a page that was read anew.
  const shown = told?.upon === view ? { ...view, history: told.history } : view
  const { code, letter, item, weight, pieces, returned } = view
  const read = readTyped(item, state.draft)
  const summary = {
    id: code,
    letter,
    ...(wholeCode && { code }),
    text: text(item.text),
    answer: read.ok ? answerText(item, read.value, f) : null,
    evidenceCount: pieces.length,
    state: <ItemState state={figures.state} />,
    won: figures.won,
    possible: weight,
  }
  return (
    <Item item={summary} open={open} onToggle={(now) => onToggle(code, now)}>
      {figures.answered && !figures.hasValidEvidence && returned === null && pieces.length > 0 ? (
        <Notice tone="warn">{t.noEvidence}</Notice>
      ) : null}
      <ItemBody
        {...{ where, limits, state, saver, form, pageOpen }}
        view={shown}
        historyHref={itemPath(where.assessmentId, code)}
      />
    </Item>
  )
}
