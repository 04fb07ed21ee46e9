import { useFormats, useWords } from '#app/content/language.tsx'
import { paperWords } from '#app/content/words/papers.ts'
import { printedCode } from '#app/domain/papers/kinds.ts'
import type { ScanView } from '#app/use-cases/papers/read-papers.server.ts'
import { scanHref } from './paths.ts'

type ScanListProps = {
  readonly assessmentId: string
  /** The paper's name, for the list's own. */
  readonly name: string
  readonly scans: readonly ScanView[]
}

/** What came back signed, the scan that holds first, the earlier ones beneath. */
export function ScanList({ assessmentId, name, scans }: ScanListProps) {
  const t = useWords(paperWords)
  const f = useFormats()
  if (scans.length === 0) return null
  return (
    <ul className="versions" aria-label={`${t.history} ${t.openPaper(name)}`}>
      {scans.map(({ id, fileName, bytes, signedOn, code, uploadedAt, uploadedByName, isCurrent }) => (
        <li key={id}>
          <div>
            <b className="scan-name">{fileName}</b> {isCurrent ? null : <span className="quiet">{t.superseded}</span>}
            <p className="caption">
              {[t.signedDay(f.date(signedOn)), t.withCode(printedCode(code)), f.fileSize(bytes)].join(', ')}
            </p>
            <p className="caption">
              {f.moment(uploadedAt)}, {uploadedByName}
            </p>
          </div>
          <a className="btn" href={scanHref(assessmentId, id)} target="_blank" rel="noreferrer noopener">
            {t.openScan} <span className="sr">{fileName}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
