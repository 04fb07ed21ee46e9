import { Form, useNavigation } from '@remix-run/react'
import { useFormats, useWords } from '#app/content/language.tsx'
import { evidenceWords } from '#app/content/words/evidence.ts'
import { pieceWords } from '#app/content/words/evidence-pages.ts'
import { uploadWords } from '#app/content/words/upload.ts'
import { ACCEPTED_EXTENSIONS } from '#app/domain/evidence/file-rules.ts'
import type { FileLimits } from '#app/domain/evidence/file-rules.ts'
import { Section } from '#app/components/section.tsx'
import type { PiecePage, VersionView } from '#app/use-cases/evidence/piece-page.server.ts'
import { fileHref } from './paths.ts'

type VersionListProps = { readonly piece: PiecePage; readonly limits: FileLimits }

/** Every version, each of which can still be opened, and the way to put a new one before them. */
export function VersionList({ piece, limits }: VersionListProps) {
  const t = useWords(pieceWords)
  return (
    <Section title={t.versions}>
      <ul className="versions">
        {piece.versions.map((version) => (
          <VersionRow
            key={version.number}
            pieceId={piece.id}
            version={version}
            current={version.number === piece.number}
          />
        ))}
      </ul>
      {piece.editable && piece.versions[0]?.source === 'file' ? <NewVersion piece={piece} limits={limits} /> : null}
    </Section>
  )
}

type VersionRowProps = { readonly pieceId: string; readonly version: VersionView; readonly current: boolean }

function VersionRow({ pieceId, version, current }: VersionRowProps) {
  const t = useWords(pieceWords)
  const e = useWords(evidenceWords)
  const f = useFormats()
  const { number, source, url, fileName, bytes, uploadedAt, uploadedByName } = version
  const href = source === 'link' ? (url ?? '#') : fileHref(pieceId, number)
  return (
    <li>
      <div>
        <b>{e.version(number)}</b> {current ? <span className="quiet">{t.current}</span> : null}
        <p className="caption">
          {[source === 'link' ? url : fileName, bytes === null ? null : f.fileSize(bytes)].filter(Boolean).join(', ')}
        </p>
        <p className="caption">
          {f.moment(uploadedAt)}, {uploadedByName}
        </p>
      </div>
      <a className="btn" href={href} target="_blank" rel="noreferrer noopener">
        {t.open} <span className="sr">{t.openVersion(number)}</span>
      </a>
    </li>
  )
}

function NewVersion({ piece, limits }: VersionListProps) {
  const t = useWords(pieceWords)
  const e = useWords(evidenceWords)
  const u = useWords(uploadWords)
  const f = useFormats()
  const busy = useNavigation().formData?.get('intent') === 'version'
  return (
    <details className="disclosure">
      <summary>{t.newVersion}</summary>
      <Form method="post" encType="multipart/form-data" className="stack" preventScrollReset>
        <input type="hidden" name="intent" value="version" />
        <input type="hidden" name="version" value={piece.version} />
        <label className="field">
          <span className="label">{u.file}</span>
          <input className="input" type="file" name="files" accept={ACCEPTED_EXTENSIONS.join(',')} required />
        </label>
        <p className="hint">
          {t.newVersionHint} {e.limits(f.fileSize(limits.pdf), f.fileSize(limits.image), f.fileSize(limits.video))}
        </p>
        <div className="actions">
          <button className="btn" type="submit" disabled={busy}>
            {busy ? e.saving : e.send}
          </button>
        </div>
      </Form>
    </details>
  )
}
