import { useId, useRef, useState } from 'react'
import type { MouseEvent } from 'react'
import { Form, useNavigation, useSubmit } from '@remix-run/react'
import { Dialog } from '#app/components/dialog.tsx'
import { Select } from '#app/components/forms/select.tsx'
import { TextArea } from '#app/components/forms/text-area.tsx'
import { State } from '#app/components/state.tsx'
import { useKeptText } from '#app/components/conversation/use-kept-text.ts'
import { useFormats, useWords } from '#app/content/language.tsx'
import { returnReasons } from '#app/content/words/reasons.ts'
import { judgedStates, reviewWords } from '#app/content/words/review.ts'
import { returnReasonCodes, reviewNoteLimit } from '#app/domain/workflow/review-limits.ts'
import type { VerdictRefused } from '#app/use-cases/review/stale-verdict.server.ts'
import type { DeskView } from '#app/use-cases/review/review-view.server.ts'
import { IfAccepted } from './if-accepted.tsx'
import { stateLooks } from './judged-look.ts'
import { noteName, reviewPath } from './paths.ts'
import { PieceVerdicts } from './piece-verdicts.tsx'
import { VerdictAnswer } from './verdict-answer.tsx'
import { firstDraft } from './verdict-draft.ts'
import { ClosedNotice, isClosed, StaleNotice } from './verdict-notices.tsx'

type VerdictPaneProps = { readonly view: DeskView; readonly refused: VerdictRefused | null }

/** The reviewer's verdict: an answer of one's own, the pieces, a note, and the two ways out. */
export function VerdictPane({ view, refused }: VerdictPaneProps) {
  const t = useWords(reviewWords)
  const f = useFormats()
  const states = useWords(judgedStates)
  const heading = useId()
  const { head, item } = view
  const [draft, setDraft] = useState(() => firstDraft(item, refused))
  const kept = useKeptText(noteName(head, item.code), draft.note)
  const disabled = isClosed(view)
  const current = refused?.current ?? null
  return (
    <section className="pane pane-verdict" aria-labelledby={heading}>
      <h2 className="step-label" id={heading}>
        {t.verdict}
        {item.verdict ? (
          <State {...stateLooks[item.state]}>
            {t.lastVerdict(states[item.verdict.outcome], f.dayAndMonth(item.verdict.at))}
          </State>
        ) : null}
      </h2>
      {current ? <StaleNotice view={view} current={current} /> : null}
      <ClosedNotice view={view} />
      <Form
        className="verdict-form"
        method="post"
        action={reviewPath(head.assessmentId, item.code)}
        preventScrollReset={false}
      >
        <input type="hidden" name="version" value={current?.version ?? item.version} />
        <input type="hidden" name="seen" value={(current ? current.judgedAt : item.verdict?.at) ?? ''} />
        <VerdictAnswer
          view={item}
          draft={draft}
          errors={refused?.errors ?? {}}
          onEdit={setDraft}
          disabled={disabled}
          labelledBy={heading}
        />
        <PieceVerdicts pieces={item.pieces} refused={refused} disabled={disabled} />
        {disabled ? null : (
          <>
            <TextArea
              label={t.note}
              name="note"
              hint={t.noteHint}
              limit={reviewNoteLimit}
              short
              errors={refused?.errors['note']}
              value={kept.text}
              onChange={(event) => kept.change(event.target.value)}
            />
            <IfAccepted view={view} draft={draft} />
            <Ways view={view} refused={refused} reasonCode={draft.reasonCode} note={kept.text} />
          </>
        )}
      </Form>
    </section>
  )
}

type WaysProps = VerdictPaneProps & { readonly reasonCode: string; readonly note: string }

/** Accept, or return with a reason; only a return asks once more, once the script is there. */
function Ways({ view, refused, reasonCode, note }: WaysProps) {
  const t = useWords(reviewWords)
  const reasons = useWords(returnReasons)
  const submit = useSubmit()
  const busy = useNavigation().state !== 'idle'
  const button = useRef<HTMLButtonElement>(null)
  const [asking, setAsking] = useState(false)
  const faulty = refused !== null && (refused.errors['reasonCode'] ?? refused.errors['note']) !== undefined

  const ask = (event: MouseEvent<HTMLButtonElement>) => {
    const chosen = new FormData(event.currentTarget.form ?? undefined).get('reasonCode')
    // What is missing is said by the server beside its field, without a question before it.
    if (!chosen || note.trim() === '') return
    event.preventDefault()
    setAsking(true)
  }
  const confirmed = () => {
    setAsking(false)
    if (button.current) submit(button.current)
  }
  return (
    <div className="verdict-foot">
      <details className="return-fold" open={faulty || undefined}>
        <summary className="btn btn-return" data-key="r">
          {t.returnItem} <kbd aria-hidden="true">r</kbd>
        </summary>
        <div className="return-fields">
          <Select
            label={t.reason}
            name="reasonCode"
            empty={t.chooseReason}
            options={returnReasonCodes.map((value) => ({ value, label: reasons[value] }))}
            defaultValue={reasonCode}
            errors={refused?.errors['reasonCode']}
          />
          <button
            className="btn btn-return"
            type="submit"
            name="intent"
            value="return"
            ref={button}
            onClick={ask}
            disabled={busy}
          >
            {t.returnToOffice}
          </button>
        </div>
      </details>
      <button className="btn btn-main" type="submit" name="intent" value="accept" data-key="a" disabled={busy}>
        {t.accept} <kbd aria-hidden="true">a</kbd>
      </button>
      <Dialog
        title={t.confirmTitle(view.item.code)}
        open={asking}
        onClose={() => setAsking(false)}
        actions={
          <button className="btn btn-main" type="button" onClick={confirmed}>
            {t.confirmReturn}
          </button>
        }
      >
        <p>{t.confirmText}</p>
      </Dialog>
    </div>
  )
}
