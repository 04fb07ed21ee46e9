import { useState } from 'react'
import type { FormEvent } from 'react'
import type { PieceOutcome } from '#app/domain/evidence/outcomes.ts'
import { sendForm } from './send.ts'
import type { Answer } from './send.ts'

/** Where a small form stands: at rest, on its way, or refused in a way that is said beside it. */
export type FormState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'sending' }
  | Extract<Answer, { kind: 'refused' }>
  | { readonly kind: 'broken' }

/**
 * Sends a form to where evidence is changed without leaving the page; before the script has loaded the same form
 * posts itself. `onDone` hears what came of it.
 */
export function useEvidenceForm(url: string, onDone: (outcomes: readonly PieceOutcome[]) => void) {
  const [state, setState] = useState<FormState>({ kind: 'idle' })

  async function send(fields: URLSearchParams) {
    setState({ kind: 'sending' })
    const answer = await sendForm(url, fields)
    if (answer.kind === 'answered') {
      setState({ kind: 'idle' })
      onDone(answer.outcomes)
    } else setState(answer.kind === 'cancelled' ? { kind: 'idle' } : answer)
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    void send(fieldsOf(event.currentTarget))
  }

  return { state, submit, send }
}

/** The texts of a form; files do not travel this way. */
export function fieldsOf(form: HTMLFormElement): URLSearchParams {
  const texts = [...new FormData(form)].filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  return new URLSearchParams(texts)
}
