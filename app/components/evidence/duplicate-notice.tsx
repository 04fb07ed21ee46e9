import { useLocation } from '@remix-run/react'
import { useWords } from '#app/content/language.tsx'
import { evidenceWords } from '#app/content/words/evidence.ts'
import type { PieceOutcome } from '#app/domain/evidence/outcomes.ts'
import { Notice } from '#app/components/notice.tsx'
import { useEvidenceForm } from './use-evidence-form.ts'

type Duplicate = Extract<PieceOutcome, { status: 'duplicate' }>

type DuplicateNoticeProps = {
  readonly outcome: Duplicate
  /** Where evidence of the item is changed. */
  readonly url: string
  readonly onClose?: () => void
  readonly onAttached?: () => void
}

/** The office has this very file already: where it is, and the offer to attach that one. */
export function DuplicateNotice({ outcome, url, onClose, onAttached }: DuplicateNoticeProps) {
  const t = useWords(evidenceWords)
  const here = useLocation()
  const { submit, state } = useEvidenceForm(url, () => onAttached?.())
  const { name, piece, serves } = outcome
  const text = outcome.here
    ? t.duplicateHere(name)
    : serves[0]
      ? t.duplicateOf(name, serves[0])
      : t.duplicateInLibrary(name, piece.title)
  return (
    <Notice tone="warn" role="alert">
      <p>{text}</p>
      <form method="post" action={url} className="actions" onSubmit={onAttached ? submit : undefined}>
        <input type="hidden" name="intent" value="attach" />
        <input type="hidden" name="pieceId" value={piece.id} />
        <input type="hidden" name="ke" value={`${here.pathname}${here.search}`} />
        {outcome.here ? null : (
          <button className="btn" type="submit" disabled={state.kind === 'sending'}>
            {t.attachThat}
          </button>
        )}
        {onClose ? (
          <button className="btn btn-plain" type="button" onClick={onClose}>
            {t.dismiss}
          </button>
        ) : null}
      </form>
    </Notice>
  )
}
