import { Form } from '@remix-run/react'
import { useWords } from '#app/content/language.tsx'
import { worksheetWords } from '#app/content/words/worksheet.ts'
import { itemPath } from './paths.ts'
import type { SaverState } from './saver.ts'

type HandInProps = {
  readonly assessmentId: string
  readonly code: string
  readonly state: SaverState
}

/** Gives a returned item back to the reviewer, once everything typed is saved. */
export function HandIn({ assessmentId, code, state }: HandInProps) {
  const t = useWords(worksheetWords)
  const { draft, saving, version, theirs } = state
  const empty = draft.choice === null && Object.values(draft.inputs).every((input) => input === '')
  const busy = saving.kind === 'saving' || saving.kind === 'offline' || saving.kind === 'failed' || theirs !== null
  return (
    <Form className="actions submit" method="post" action={itemPath(assessmentId, code)}>
      <input type="hidden" name="version" value={version} />
      <button className="btn btn-main" type="submit" name="intent" value="submit" disabled={busy || empty}>
        {t.handIn}
      </button>
      {busy ? <span className="hint">{t.handInAfterSaving}</span> : null}
      {empty ? <span className="hint">{t.handInNeedsAnswer}</span> : null}
    </Form>
  )
}
