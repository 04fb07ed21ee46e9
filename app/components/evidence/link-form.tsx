import { useRef } from 'react'
import { useLocation } from '@remix-run/react'
import { describeRefusal } from '#app/content/describe-error.ts'
import { useLanguage, useWords } from '#app/content/language.tsx'
import { evidenceWords } from '#app/content/words/evidence.ts'
import { partWords } from '#app/content/words/parts.ts'
import type { PieceOutcome } from '#app/domain/evidence/outcomes.ts'
import { TextField } from '#app/components/forms/text-field.tsx'
import { useEvidenceForm } from './use-evidence-form.ts'

type LinkFormProps = {
  /** Where evidence of the item is changed. */
  readonly url: string
  readonly onDone: (outcomes: readonly PieceOutcome[]) => void
}

/** Attaches what lies elsewhere; the link is tried at once, as a stranger would open it. */
export function LinkForm({ url, onDone }: LinkFormProps) {
  const t = useWords(evidenceWords)
  const p = useWords(partWords)
  const language = useLanguage()
  const here = useLocation()
  const form = useRef<HTMLFormElement>(null)
  const { state, submit } = useEvidenceForm(url, (outcomes) => {
    form.current?.reset()
    onDone(outcomes)
  })
  const errors = state.kind === 'refused' ? state.errors : {}
  const trouble =
    state.kind === 'broken' ? p.saveFailed : state.kind === 'refused' ? describeRefusal(state.reason, language) : null

  return (
    <form ref={form} method="post" action={url} className="inline-details" onSubmit={submit}>
      <input type="hidden" name="intent" value="link" />
      <input type="hidden" name="ke" value={`${here.pathname}${here.search}`} />
      <TextField
        label={t.linkAddress}
        name="url"
        type="url"
        inputMode="url"
        required
        maxLength={2000}
        placeholder="https://"
        hint={t.linkHint}
        errors={errors['url']}
      />
      <TextField label={t.linkTitle} name="title" optional maxLength={200} errors={errors['title']} />
      {trouble ? (
        <p className="field-error" role="alert">
          {trouble}
        </p>
      ) : null}
      <div className="actions">
        <button className="btn" type="submit" disabled={state.kind === 'sending'}>
          {state.kind === 'sending' ? t.checking : t.addLink}
        </button>
      </div>
    </form>
  )
}
