import { useLocation } from '@remix-run/react'
import { useWords } from '#app/content/language.tsx'
import { evidenceWords } from '#app/content/words/evidence.ts'
import { partWords } from '#app/content/words/parts.ts'
import type { PieceView } from '#app/domain/evidence/piece-view.ts'
import { Notice } from '#app/components/notice.tsx'
import { useEvidenceForm } from './use-evidence-form.ts'

type DetachedNoticeProps = {
  readonly piece: PieceView
  readonly url: string
  readonly onUndone: () => void
  readonly onClose: () => void
}

/** A piece was taken off the item; it can be put back at once, and stays in the library. */
export function DetachedNotice({ piece, url, onUndone, onClose }: DetachedNoticeProps) {
  const t = useWords(evidenceWords)
  const p = useWords(partWords)
  const here = useLocation()
  const { submit, state } = useEvidenceForm(url, onUndone)
  return (
    <Notice role="status">
      <p>{t.detached(piece.title)}</p>
      <form method="post" action={url} className="actions" onSubmit={submit}>
        <input type="hidden" name="intent" value="attach" />
        <input type="hidden" name="pieceId" value={piece.id} />
        <input type="hidden" name="ke" value={`${here.pathname}${here.search}`} />
        <button className="btn btn-plain" type="submit" disabled={state.kind === 'sending'}>
          {p.undo}
        </button>
        <button className="btn btn-plain" type="button" onClick={onClose}>
          {t.dismiss}
        </button>
      </form>
    </Notice>
  )
}
