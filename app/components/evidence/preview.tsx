import { useFormats, useWords } from '#app/content/language.tsx'
import { pieceWords } from '#app/content/words/evidence-pages.ts'
import { linkReasons } from '#app/content/words/link-reasons.ts'
import { Icon } from '#app/components/icons/icon.tsx'
import type { PiecePage, VersionView } from '#app/use-cases/evidence/piece-page.server.ts'
import { fileHref } from './paths.ts'

type PreviewProps = { readonly piece: PiecePage; readonly current: VersionView }

/** The piece itself in the page: a document, a picture, a video; anything else is opened or downloaded. */
export function Preview({ piece, current }: PreviewProps) {
  const t = useWords(pieceWords)
  if (current.source === 'link') return <LinkPreview piece={piece} current={current} />
  const src = fileHref(piece.id, current.number)
  return (
    <div className="viewer">
      <div className="viewer-bar">
        <span>{current.fileName}</span>
        <span className="end">
          <a className="btn btn-plain" href={fileHref(piece.id, current.number, true)}>
            <Icon name="download" />
            {t.download}
          </a>
        </span>
      </div>
      <div className="page-view">
        <Shown src={src} mediaType={current.mediaType ?? ''} title={piece.title} />
      </div>
    </div>
  )
}

type ShownProps = { readonly src: string; readonly mediaType: string; readonly title: string }

/** A file in the page, in the way its type is seen best. */
export function Shown({ src, mediaType, title }: ShownProps) {
  const t = useWords(pieceWords)
  if (mediaType === 'application/pdf') {
    return <iframe className="preview-page" src={`${src}#navpanes=0`} title={t.previewOf(title)} loading="lazy" />
  }
  if (mediaType.startsWith('image/')) return <img className="preview-picture" src={src} alt={title} />
  if (mediaType.startsWith('video/')) {
    // Evidence comes as it was recorded; there are no captions to offer.
    // eslint-disable-next-line jsx-a11y/media-has-caption
    return <video className="preview-picture" src={src} controls preload="metadata" aria-label={title} />
  }
  return <p className="hint preview-none">{t.noPreview}</p>
}

function LinkPreview({ current }: PreviewProps) {
  const t = useWords(pieceWords)
  const f = useFormats()
  const reasons = useWords(linkReasons) as Readonly<Record<string, string>>
  const { url, linkState, linkReason, linkCheckedAt } = current
  const tested = linkCheckedAt ? f.moment(linkCheckedAt) : ''
  const said =
    linkState === 'opened'
      ? [t.linkOpened(tested), linkReason && t.linkInDoubt].filter(Boolean).join(' ')
      : linkState === 'failed'
        ? (reasons[linkReason ?? ''] ?? reasons['error'])
        : t.linkUntested
  return (
    <div className="viewer link-view">
      <p className="preview-link">{url}</p>
      <p className={linkState === 'failed' ? 'bad' : 'hint'}>{said}</p>
      <p className="actions">
        <a className="btn" href={url ?? '#'} rel="noreferrer noopener" target="_blank">
          <Icon name="link" />
          {t.openLink}
        </a>
      </p>
    </div>
  )
}
