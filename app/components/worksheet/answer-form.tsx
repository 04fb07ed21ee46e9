import { useId } from 'react'
import type { FormEvent, RefObject } from 'react'
import { TextArea } from '#app/components/forms/text-area.tsx'
import { SaveState } from '#app/components/save-state.tsx'
import { useHydrated } from '#app/components/evidence/use-hydrated.ts'
import { useFormats, useWords } from '#app/content/language.tsx'
import { worksheetWords } from '#app/content/words/worksheet.ts'
import { shownPoints } from '#app/domain/scoring/show.ts'
import { noteLimit } from '#app/domain/scoring/typed-answer.ts'
import type { ItemView } from '#app/use-cases/answers/worksheet-view.server.ts'
import { AnswerFields } from './answer-fields.tsx'
import { itemPath } from './paths.ts'
import type { Saver, SaverState } from './saver.ts'
import { restOfText } from './use-answer.ts'

type AnswerFormProps = {
  readonly view: ItemView
  readonly assessmentId: string
  readonly state: SaverState
  readonly saver: Saver
  readonly form: RefObject<HTMLFormElement>
}

/** Answer and explanation of an item. It saves by itself; before the script has loaded it is a form with a button. */
export function AnswerForm({ view, assessmentId, state, saver, form }: AnswerFormProps) {
  const t = useWords(worksheetWords)
  const f = useFormats()
  const hydrated = useHydrated()
  const heading = useId()
  const { draft, errors, version, theirs } = state
  const disabled = !view.editing.editable || theirs !== null
  const figures = view.item.kind !== 'choice'

  const submitted = (event: FormEvent) => {
    event.preventDefault()
    void saver.flush()
  }
  return (
    <form ref={form} method="post" action={itemPath(assessmentId, view.code)} onSubmit={submitted}>
      <input type="hidden" name="version" value={version} />
      <div className="block">
        <div className="block-head">
          <h3 id={heading}>{figures ? t.officeFigures : t.officeAnswer}</h3>
          <span className="caption">{t.itemWeight(f.points(shownPoints(view.weight)))}</span>
        </div>
        <AnswerFields
          view={view}
          draft={draft}
          errors={errors}
          onEdit={(next, kind) => saver.edit(next, kind === 'choice' ? 0 : restOfText)}
          disabled={disabled}
          labelledBy={heading}
        />
      </div>
      <div className="block">
        <TextArea
          label={t.note}
          name="note"
          hint={t.noteHint}
          errors={errors['note']}
          limit={noteLimit}
          value={draft.note}
          readOnly={disabled}
          beside={<SaveState saving={state.saving} />}
          onChange={(event) => saver.edit({ ...draft, note: event.target.value }, restOfText)}
          onBlur={() => void saver.flush()}
        />
      </div>
      {hydrated || disabled ? null : (
        <button className="btn" type="submit" name="intent" value="answer">
          {t.save}
        </button>
      )}
    </form>
  )
}
