import { Link } from '@remix-run/react'
import { useWords } from '#app/content/language.tsx'
import { worksheetWords } from '#app/content/words/worksheet.ts'
import { inputPrefix } from '#app/forms/answer-fields.ts'
import type { ItemView, TheirAnswer } from '#app/use-cases/answers/worksheet-view.server.ts'
import { Conflict } from './conflict.tsx'
import { itemPath } from './paths.ts'
import type { Draft, Saver } from './saver.ts'
import { draftOf } from './use-answer.ts'

type AnswerConflictProps = {
  readonly view: ItemView
  readonly assessmentId: string
  readonly theirs: TheirAnswer
  readonly mine: Draft
  readonly saver: Saver
}

/** Both answers with the two ways out; without script one is a form with one's own answer and the other a link. */
export function AnswerConflict({ view, assessmentId, theirs, mine, saver }: AnswerConflictProps) {
  const t = useWords(worksheetWords)
  const { item, code } = view
  const path = itemPath(assessmentId, code)
  const takeTheirs = () => saver.takeTheirs(draftOf({ item, answer: theirs.value, note: theirs.note }))
  return (
    <Conflict
      item={item}
      theirs={theirs}
      mine={mine}
      actions={{
        theirs: (
          <Link
            className="btn"
            to={path}
            onClick={(event) => {
              event.preventDefault()
              takeTheirs()
            }}
          >
            {t.chooseTheirs}
          </Link>
        ),
        mine: (
          <form
            method="post"
            action={path}
            onSubmit={(event) => {
              event.preventDefault()
              saver.keepMine()
            }}
          >
            <input type="hidden" name="version" value={theirs.version} />
            <input type="hidden" name="note" value={mine.note} />
            {mine.choice === null ? null : <input type="hidden" name="choice" value={mine.choice} />}
            {Object.entries(mine.inputs).map(([key, value]) => (
              <input type="hidden" name={inputPrefix + key} value={value} key={key} />
            ))}
            <button className="btn" type="submit" name="intent" value="answer">
              {t.chooseMine}
            </button>
          </form>
        ),
      }}
    />
  )
}
