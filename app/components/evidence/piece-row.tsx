import { Link, useLocation } from '@remix-run/react'
import { useWords } from '#app/content/language.tsx'
import { evidenceWords } from '#app/content/words/evidence.ts'
import type { PieceView } from '#app/domain/evidence/piece-view.ts'
import { EvidenceState } from '#app/components/named-states.tsx'
import { InlineDetails } from './inline-details.tsx'
import { leafOf } from './refusal-text.ts'
import { pieceState, usePieceMeta, usePieceWhy } from './piece-words.ts'
import { useEvidenceForm } from './use-evidence-form.ts'

type PieceRowProps = {
  readonly piece: PieceView
  readonly editable: boolean
  /** Where evidence of the item is changed. */
  readonly url: string
  /** Whether kind and date are being asked for. */
  readonly asking: boolean
  readonly onAsk: (asking: boolean) => void
  readonly onDetached: (piece: PieceView) => void
}

/** One piece of an item: what it is, whether it counts and why not, and what may be done with it. */
export function PieceRow({ piece, editable, url, asking, onAsk, onDetached }: PieceRowProps) {
  const t = useWords(evidenceWords)
  const meta = usePieceMeta()(piece)
  const why = usePieceWhy()(piece)
  const here = useLocation()
  const { submit, state } = useEvidenceForm(url, () => onDetached(piece))
  const returned = piece.verdict === 'returned'
  return (
    <li>
      <span className="kind" aria-hidden="true">
        {piece.source === 'link' ? t.linkLeaf : leafOf(piece.fileName)}
      </span>
      <div>
        <Link className="name" to={`/evidence/${piece.id}`}>
          {piece.title}
        </Link>
        <p className="meta">{meta}</p>
      </div>
      <EvidenceState state={pieceState(piece)} />
      {why ? <p className={returned ? 'why' : 'why why-open'}>{why}</p> : null}
      {asking ? (
        <InlineDetails piece={piece} onDone={() => onAsk(false)} />
      ) : editable && piece.verdict === 'pending' ? (
        <form method="post" action={url} className="row-actions actions" onSubmit={submit}>
          <input type="hidden" name="intent" value="detach" />
          <input type="hidden" name="pieceId" value={piece.id} />
          <input type="hidden" name="ke" value={`${here.pathname}${here.search}`} />
          {piece.fault === 'undated' ? (
            <button className="btn btn-plain script-only" type="button" onClick={() => onAsk(true)}>
              {t.details} <span className="sr">{piece.title}</span>
            </button>
          ) : null}
          <button className="btn btn-plain" type="submit" disabled={state.kind === 'sending'}>
            {t.detach} <span className="sr">{piece.title}</span>
          </button>
        </form>
      ) : null}
    </li>
  )
}
