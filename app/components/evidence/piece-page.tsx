import { Form, Link } from '@remix-run/react'
import { describeRefusal } from '#app/content/describe-error.ts'
import { useFormats, useLanguage, useWords } from '#app/content/language.tsx'
import { uploadRefusals } from '#app/content/words/evidence.ts'
import { libraryWords, pieceWords } from '#app/content/words/evidence-pages.ts'
import type { FileLimits, UploadRefusal } from '#app/domain/evidence/file-rules.ts'
import { Crumbs } from '#app/components/crumbs.tsx'
import { PlaceBar } from '#app/components/frame/place-bar.tsx'
import { Notice } from '#app/components/notice.tsx'
import type { PiecePage as Piece } from '#app/use-cases/evidence/piece-page.server.ts'
import { AttachForm } from './attach-form.tsx'
import { PieceDetailsForm } from './piece-details.tsx'
import { useKindName, usePieceMeta } from './piece-words.ts'
import { Preview } from './preview.tsx'
import { refusalText } from './refusal-text.ts'
import { RemovePiece } from './remove-piece.tsx'
import { ServedList } from './served-list.tsx'
import { VersionList } from './version-list.tsx'

/** What became of the last act on the page. */
export type PieceReply =
  | { readonly ok: true; readonly intent: string }
  | {
      readonly ok: false
      readonly reason?: string
      readonly errors?: Readonly<Record<string, readonly string[]>>
      readonly refusal?: UploadRefusal
    }

type PiecePageProps = { readonly piece: Piece; readonly limits: FileLimits; readonly reply: PieceReply | undefined }

/** One piece of evidence: itself, what it serves and how it stands there, what it is told, its versions. */
export function PiecePage({ piece, limits, reply }: PiecePageProps) {
  const library = useWords(libraryWords)
  const kindName = useKindName()
  const meta = usePieceMeta()
  const current = piece.versions.find(({ number }) => number === piece.number) ?? piece.versions[0]
  if (!current) return null
  const errors = reply?.ok === false ? (reply.errors ?? {}) : {}
  return (
    <>
      <PlaceBar office={piece.office} />
      <main id="isi" className="wrap desk">
        <header>
          <Crumbs
            crumbs={[
              { text: library.title, href: `/offices/${piece.officeId}/evidence` },
              { text: kindName(piece.kind) },
            ]}
          />
          <h1 className="piece-title">{piece.title}</h1>
          <p className="quiet">{meta({ ...current, alsoServes: [] })}</p>
        </header>
        <Reply reply={reply} />
        <div className="grid">
          <div className="c7 piece-column">
            <Preview piece={piece} current={current} />
            {current.source === 'link' && piece.editable ? <TestLink /> : null}
          </div>
          <div className="c5 piece-column">
            <ServedList piece={piece} current={current} />
            {piece.attachTo ? <AttachForm attachTo={piece.attachTo} errors={errors} /> : null}
            <PieceDetailsForm piece={piece} current={current} errors={errors} />
            <VersionList piece={piece} limits={limits} />
            {piece.removable ? <RemovePiece piece={piece} /> : null}
          </div>
        </div>
      </main>
    </>
  )
}

function Reply({ reply }: { readonly reply: PieceReply | undefined }) {
  const t = useWords(pieceWords)
  const refusals = useWords(uploadRefusals)
  const f = useFormats()
  const language = useLanguage()
  if (!reply) return null
  if (reply.ok) return reply.intent === 'details' ? <Notice tone="good" role="status" title={t.saved} /> : null
  const text = reply.refusal ? refusalText(reply.refusal, refusals, f) : describeRefusal(reply.reason, language)
  if (!text) return null
  return (
    <Notice tone="bad" role="alert" title={t.notDone}>
      {text} {reply.reason === 'stale-version' ? <Link to=".">{t.reload}</Link> : null}
    </Notice>
  )
}

function TestLink() {
  const t = useWords(pieceWords)
  return (
    <Form method="post" className="actions" preventScrollReset>
      <input type="hidden" name="intent" value="test-link" />
      <button className="btn" type="submit">
        {t.testLink}
      </button>
    </Form>
  )
}
