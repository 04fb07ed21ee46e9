import type { RefObject } from 'react'
import { Conversation } from '#app/components/conversation/conversation.tsx'
import { ReopenedNotice } from '#app/components/course/reopen-item.tsx'
import { Link } from '@remix-run/react'
import { EvidencePanel } from '#app/components/evidence/evidence-panel.tsx'
import { Notice } from '#app/components/notice.tsx'
import { useLanguage, useText, useWords } from '#app/content/language.tsx'
import { describeRefusal } from '#app/content/describe-error.ts'
import { taskWords } from '#app/content/words/tasks.ts'
import { worksheetWords } from '#app/content/words/worksheet.ts'
import type { FileLimits } from '#app/domain/evidence/file-rules.ts'
import type { ItemView, WorksheetPlace } from '#app/use-cases/answers/worksheet-view.server.ts'
import { AnswerConflict } from './answer-conflict.tsx'
import { AnswerForm } from './answer-form.tsx'
import { ExpectedBlock } from './expected-block.tsx'
import { HandIn } from './hand-in.tsx'
import { ItemBeside } from './item-beside.tsx'
import { ItemHistory } from './item-history.tsx'
import { ItemClosed, ReturnNotice } from './item-notices.tsx'
import type { Saver, SaverState } from './saver.ts'

export type ItemBodyProps = {
  readonly view: ItemView
  readonly where: WorksheetPlace
  readonly limits: FileLimits
  readonly state: SaverState
  readonly saver: Saver
  readonly form: RefObject<HTMLFormElement>
  readonly pageOpen: boolean
  /** Where the rest of the history is, when only the newest is shown. */
  readonly historyHref?: string
}

/** Everything under an item: answer, expected documents, evidence, history, and handing it in again. */
export function ItemBody({ view, where, limits, state, saver, form, pageOpen, historyHref }: ItemBodyProps) {
  const { assessmentId } = where
  const { code, item, returned, reopened, editing, pieces, evidenceEditable } = view
  const text = useText()
  const k = useWords(taskWords)
  return (
    <>
      {reopened ? <ReopenedNotice reopened={reopened} /> : null}
      {returned ? <ReturnNotice returned={returned} where={where} editable={editing.editable} /> : null}
      <ItemBeside view={view} assessmentId={assessmentId} />
      <ItemClosed editing={editing} where={where} pageOpen={pageOpen} />
      <p className="caption">
        <Link to={`/assessments/${assessmentId}/tasks?item=${code}`}>{k.link}</Link>
      </p>
      {state.refusal ? <Refused reason={state.refusal} onRetry={saver.retry} /> : null}
      {state.theirs ? (
        <AnswerConflict {...{ view, assessmentId, saver }} theirs={state.theirs} mine={state.draft} />
      ) : null}
      <div className="item-cols">
        <div>
          <AnswerForm {...{ view, assessmentId, state, saver, form }} />
        </div>
        <div>
          <ExpectedBlock view={view} assessmentId={assessmentId} />
          <EvidencePanel
            assessmentId={assessmentId}
            itemCode={code}
            pieces={pieces}
            editable={evidenceEditable}
            limits={limits}
          />
        </div>
      </div>
      <div className="talk">
        <Conversation
          assessmentId={assessmentId}
          itemCode={code}
          conversation={view.conversation}
          personId={where.personId}
          now={where.now}
        />
        <ItemHistory
          item={item}
          history={view.history}
          now={where.now}
          {...(historyHref && view.history.length > 0 && { wholeHref: historyHref })}
        />
        {item.notes ? <InstrumentNote note={text(item.notes)} /> : null}
      </div>
      {(returned || reopened) && editing.editable ? <HandIn {...{ assessmentId, code, state }} /> : null}
    </>
  )
}

function Refused({ reason, onRetry }: { readonly reason: string; readonly onRetry: () => void }) {
  const t = useWords(worksheetWords)
  const said = describeRefusal(reason, useLanguage())
  return (
    <Notice tone="bad" role="alert" title={t.notSaved}>
      {said} {t.keptHere}{' '}
      <button className="btn btn-plain" type="button" onClick={onRetry}>
        {t.tryAgain}
      </button>
    </Notice>
  )
}

function InstrumentNote({ note }: { readonly note: string }) {
  const t = useWords(worksheetWords)
  return (
    <section aria-label={t.instrumentNote}>
      <div className="block-head">
        <h3>{t.instrumentNote}</h3>
      </div>
      <p className="hint">{note}</p>
    </section>
  )
}
