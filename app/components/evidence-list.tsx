import type { ReactNode } from 'react'
import { useWords } from '#app/content/language.tsx'
import { uploadWords } from '#app/content/words/upload.ts'

/** The evidence of one item. */
export function EvidenceList({ children }: { readonly children: ReactNode }) {
  return <ul className="evidence">{children}</ul>
}

type UploadRowProps = {
  readonly kind: string
  readonly name: string
  /** "5,0 dari 8,1 MB, kira-kira 12 detik lagi". */
  readonly meta: ReactNode
  /** 0–100. */
  readonly percent: number
  readonly onCancel?: () => void
}

/** A file on its way, inside the list where it will stand. */
export function UploadRow({ kind, name, meta, percent, onCancel }: UploadRowProps) {
  const t = useWords(uploadWords)
  return (
    <li>
      <span className="kind" aria-hidden="true">
        {kind}
      </span>
      <div>
        <span className="name">{name}</span>
        <p className="meta">{meta}</p>
      </div>
      {onCancel ? (
        <button className="btn btn-plain" type="button" aria-label={t.cancelUpload(name)} onClick={onCancel}>
          {t.cancel}
        </button>
      ) : null}
      <div className="running">
        <progress max="100" value={percent} aria-label={name} />
        <span className="num">{percent} %</span>
      </div>
    </li>
  )
}
