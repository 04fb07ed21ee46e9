import { useEffect } from 'react'
import type { FormEvent } from 'react'
import { useFetcher, useLocation } from '@remix-run/react'
import { describeRefusal } from '#app/content/describe-error.ts'
import { useLanguage, useWords } from '#app/content/language.tsx'
import { evidenceWords } from '#app/content/words/evidence.ts'
import { guessDetails } from '#app/domain/evidence/guess-details.ts'
import { untoldKind } from '#app/domain/evidence/kinds.ts'
import type { PieceView } from '#app/domain/evidence/piece-view.ts'
import { DetailsFields } from './details-fields.tsx'

type Reply = { readonly ok: boolean; readonly reason?: string; readonly errors?: Record<string, readonly string[]> }

type InlineDetailsProps = { readonly piece: PieceView; readonly onDone: () => void }

/** Asks for kind, date and period under a piece just added; nothing waits for it. */
export function InlineDetails({ piece, onDone }: InlineDetailsProps) {
  const t = useWords(evidenceWords)
  const language = useLanguage()
  const here = useLocation()
  const fetcher = useFetcher<Reply>()
  const reply = fetcher.state === 'idle' ? fetcher.data : undefined
  const { details, guessed } = proposed(piece)

  useEffect(() => {
    if (reply?.ok) onDone()
  }, [reply, onDone])

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const fields = new FormData(event.currentTarget)
    fields.set('inline', 'yes')
    fetcher.submit(fields, { method: 'post', action: `/evidence/${piece.id}` })
  }

  return (
    <form method="post" action={`/evidence/${piece.id}`} className="inline-details" onSubmit={submit}>
      <input type="hidden" name="intent" value="details" />
      <input type="hidden" name="version" value={piece.pieceVersion} />
      <input type="hidden" name="title" value={piece.title} />
      <input type="hidden" name="ke" value={`${here.pathname}${here.search}`} />
      <DetailsFields details={details} errors={reply?.errors ?? {}} />
      {guessed ? <p className="hint">{t.guessed}</p> : null}
      {reply?.ok === false && reply.reason ? (
        <p className="field-error" role="alert">
          {describeRefusal(reply.reason, language) ?? t.notKept}
        </p>
      ) : null}
      <div className="actions">
        <button className="btn" type="submit" disabled={fetcher.state !== 'idle'}>
          {fetcher.state === 'idle' ? t.save : t.saving}
        </button>
        <button className="btn btn-plain" type="button" onClick={onDone}>
          {t.later}
        </button>
      </div>
    </form>
  )
}

/** What is known, and for what is not, what the file's name says. */
function proposed(piece: PieceView) {
  const guess = guessDetails(piece.source === 'file' ? piece.fileName : piece.title)
  const dated = piece.documentDate ?? piece.periodFrom ?? piece.periodTo
  const kind = piece.kind === untoldKind ? (guess.kind ?? piece.kind) : piece.kind
  const details = {
    kind,
    documentDate: dated ? piece.documentDate : guess.documentDate,
    periodFrom: dated ? piece.periodFrom : guess.periodFrom,
    periodTo: dated ? piece.periodTo : guess.periodTo,
  }
  const guessed = kind !== piece.kind || (!dated && Boolean(details.documentDate ?? details.periodFrom))
  return { details, guessed }
}
