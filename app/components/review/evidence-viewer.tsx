import { Link } from '@remix-run/react'
import { Icon, Shape } from '#app/components/icons/icon.tsx'
import type { ShapeName } from '#app/components/icons/icon.tsx'
import { fileHref } from '#app/components/evidence/paths.ts'
import { usePieceMeta, usePieceWhy } from '#app/components/evidence/piece-words.ts'
import { Shown } from '#app/components/evidence/preview.tsx'
import { useWords } from '#app/content/language.tsx'
import { reviewWords } from '#app/content/words/review.ts'
import type { DeskPiece, DeskView } from '#app/use-cases/review/review-view.server.ts'
import { reviewPath } from './paths.ts'

type EvidenceViewerProps = {
  readonly view: DeskView
  /** Id of the piece asked for; the first when it is none of them. */
  readonly shownPiece: string
}

const marks: Readonly<Record<DeskPiece['verdict'], ShapeName>> = {
  pending: 'wait',
  accepted: 'done',
  returned: 'return',
}

/** The evidence itself beside the claim: one piece at a time, chosen by its tab. */
export function EvidenceViewer({ view, shownPiece }: EvidenceViewerProps) {
  const t = useWords(reviewWords)
  const { pieces, code } = view.item
  const shown = pieces.find(({ id }) => id === shownPiece) ?? pieces[0]
  return (
    <section className="viewer" aria-label={t.evidence}>
      {shown ? (
        <>
          <nav className="viewer-tabs" aria-label={t.pieces}>
            {pieces.map(({ id, title, verdict }) => (
              <Link
                to={reviewPath(view.head.assessmentId, code, id)}
                aria-current={id === shown.id ? 'true' : undefined}
                preventScrollReset
                replace
                key={id}
              >
                <Shape name={marks[verdict]} className="shape" />
                {title}
              </Link>
            ))}
          </nav>
          <PieceView piece={shown} />
        </>
      ) : (
        <div className="viewer-empty">
          <h2>{t.noEvidenceTitle}</h2>
          <p>{t.noEvidence}</p>
        </div>
      )}
    </section>
  )
}

function PieceView({ piece }: { readonly piece: DeskPiece }) {
  const t = useWords(reviewWords)
  const meta = usePieceMeta()(piece)
  const why = usePieceWhy()(piece)
  const { id, number, source, url, mediaType, title } = piece
  return (
    <>
      <div className="viewer-bar">
        <span>
          {meta}
          {why ? <span className="bad"> {why}</span> : null}
        </span>
        {source === 'file' ? (
          <span className="end">
            <a className="btn btn-plain" href={fileHref(id, number)} target="_blank" rel="noreferrer">
              {t.openPiece}
            </a>
            <a className="btn btn-plain" href={fileHref(id, number, true)}>
              <Icon name="download" />
              {t.download}
            </a>
          </span>
        ) : null}
      </div>
      <div className="page-view">
        {source === 'file' ? (
          <>
            <Shown src={fileHref(id, number)} mediaType={mediaType ?? ''} title={title} />
            {mediaType === 'application/pdf' ? <p className="hint phone-only">{t.pdfOnPhone}</p> : null}
          </>
        ) : (
          <div className="link-view">
            <p className="preview-link">{url}</p>
            <p className="actions">
              <a className="btn" href={url ?? '#'} rel="noreferrer noopener" target="_blank">
                <Icon name="link" />
                {t.openLink}
              </a>
            </p>
          </div>
        )}
      </div>
    </>
  )
}
