import { useCallback, useRef, useState } from 'react'
import { useLocation } from '@remix-run/react'
import { useFormats, useWords } from '#app/content/language.tsx'
import { evidenceWords } from '#app/content/words/evidence.ts'
import { uploadWords } from '#app/content/words/upload.ts'
import { ACCEPTED_EXTENSIONS } from '#app/domain/evidence/file-rules.ts'
import type { FileLimits } from '#app/domain/evidence/file-rules.ts'
import type { AddedPiece, PieceOutcome } from '#app/domain/evidence/outcomes.ts'
import type { PieceView } from '#app/domain/evidence/piece-view.ts'
import { EvidenceList } from '#app/components/evidence-list.tsx'
import { Icon } from '#app/components/icons/icon.tsx'
import { UploadWell } from '#app/components/upload-well.tsx'
import { DetachedNotice } from './detached-notice.tsx'
import { DuplicateNotice } from './duplicate-notice.tsx'
import { LinkForm } from './link-form.tsx'
import { evidenceHref } from './paths.ts'
import { PieceRow } from './piece-row.tsx'
import { isRunning } from './upload-queue.ts'
import { UploadRows } from './upload-rows.tsx'
import { useDropTarget } from './use-drop-target.ts'
import { useHydrated } from './use-hydrated.ts'
import { useRefresh } from './use-refresh.ts'
import { useUploads } from './use-uploads.ts'

export type EvidencePanelProps = {
  readonly assessmentId: string
  /** An item's code, or `P:` and the key of a prerequisite. */
  readonly itemCode: string
  readonly pieces: readonly PieceView[]
  readonly editable: boolean
  readonly limits: FileLimits
}

type Duplicate = Extract<PieceOutcome, { status: 'duplicate' }>

/** The evidence of one item: its pieces, what is on its way, and the ways to add more. Works without script. */
export function EvidencePanel({ assessmentId, itemCode, pieces, editable, limits }: EvidencePanelProps) {
  const t = useWords(evidenceWords)
  const block = useRef<HTMLDivElement>(null)
  const refresh = useRefresh()
  const url = evidenceHref(assessmentId, itemCode)
  const [asking, setAsking] = useState<ReadonlySet<string>>(new Set())
  const [detached, setDetached] = useState<PieceView | null>(null)
  const [duplicate, setDuplicate] = useState<Duplicate | null>(null)

  const ask = useCallback((id: string, open: boolean) => setAsking((before) => withMember(before, id, open)), [])
  const added = useCallback(
    (piece: AddedPiece) => {
      ask(piece.id, true)
      refresh()
    },
    [ask, refresh],
  )
  const { uploads, add, drop, retry } = useUploads({ url, limits, onAdded: added })
  useDropTarget(block, add, editable)

  const linked = (outcomes: readonly PieceOutcome[]) => {
    for (const outcome of outcomes) {
      if (outcome.status === 'added') added(outcome.piece)
      else if (outcome.status === 'duplicate') setDuplicate(outcome)
    }
  }
  const attached = () => {
    setDuplicate(null)
    setDetached(null)
    refresh()
  }

  return (
    <div className="block evidence-block" ref={block} id={`bukti-${itemCode}`}>
      <div className="block-head">
        <h3>{t.title}</h3>
        <span className="caption">{useCaption(pieces, uploads.filter(isRunning).length)}</span>
      </div>
      {pieces.length + uploads.length > 0 ? (
        <EvidenceList>
          {pieces.map((piece) => (
            <PieceRow
              key={piece.id}
              piece={piece}
              editable={editable}
              url={url}
              asking={editable && asking.has(piece.id)}
              onAsk={(open) => ask(piece.id, open)}
              onDetached={(gone) => (setDetached(gone), refresh())}
            />
          ))}
          <UploadRows uploads={uploads} url={url} onDrop={drop} onRetry={retry} onAttached={attached} />
        </EvidenceList>
      ) : (
        <p className="hint evidence-none">
          {t.emptyTitle} {t.emptyHint}
        </p>
      )}
      {detached ? (
        <DetachedNotice piece={detached} url={url} onUndone={attached} onClose={() => setDetached(null)} />
      ) : null}
      {duplicate ? (
        <DuplicateNotice outcome={duplicate} url={url} onAttached={attached} onClose={() => setDuplicate(null)} />
      ) : null}
      {editable ? <AddEvidence {...{ assessmentId, itemCode, limits, url, add, linked }} /> : null}
    </div>
  )
}

type AddEvidenceProps = Pick<EvidencePanelProps, 'assessmentId' | 'itemCode' | 'limits'> & {
  readonly url: string
  readonly add: (files: readonly File[]) => void
  readonly linked: (outcomes: readonly PieceOutcome[]) => void
}

/** The four equal ways: file, photograph, link, library. */
function AddEvidence({ assessmentId, itemCode, limits, url, add, linked }: AddEvidenceProps) {
  const t = useWords(evidenceWords)
  const w = useWords(uploadWords)
  const f = useFormats()
  const hydrated = useHydrated()
  const [linking, setLinking] = useState(false)
  const here = useLocation()
  const office = assessmentId.replace(/-\d{4}$/, '')
  const library = `/offices/${office}/evidence?${new URLSearchParams({ untuk: `${assessmentId}/${itemCode}` })}`
  return (
    <>
      <form method="post" action={url} encType="multipart/form-data">
        <input type="hidden" name="ke" value={`${here.pathname}${here.search}#bukti-${itemCode}`} />
        <UploadWell
          name="files"
          accept={ACCEPTED_EXTENSIONS.join(',')}
          limits={t.limits(f.fileSize(limits.pdf), f.fileSize(limits.image), f.fileSize(limits.video))}
          libraryHref={library}
          {...(hydrated ? { onFiles: add, onLink: () => setLinking(!linking) } : {})}
        >
          {hydrated ? null : (
            <button className="btn" type="submit">
              {t.send}
            </button>
          )}
        </UploadWell>
      </form>
      {hydrated ? (
        linking && <LinkForm url={url} onDone={(outcomes) => (setLinking(false), linked(outcomes))} />
      ) : (
        <details className="add-link">
          <summary className="btn">
            <Icon name="link" />
            {w.link}
          </summary>
          <LinkForm url={url} onDone={linked} />
        </details>
      )}
    </>
  )
}

/** "2 dikembalikan, 1 sedang diunggah". */
function useCaption(pieces: readonly PieceView[], running: number): string {
  const t = useWords(evidenceWords)
  const returned = pieces.filter(({ verdict }) => verdict === 'returned').length
  const waiting = pieces.filter(({ verdict, fault }) => verdict === 'pending' && fault === null).length
  const idle = pieces.filter(({ verdict, fault }) => verdict !== 'returned' && fault !== null).length
  return [
    returned ? t.returned(returned) : '',
    waiting ? t.waiting(waiting) : '',
    idle ? t.notCounting(idle) : '',
    running ? t.uploading(running) : '',
  ]
    .filter(Boolean)
    .join(', ')
}

function withMember(set: ReadonlySet<string>, id: string, member: boolean): ReadonlySet<string> {
  const next = new Set(set)
  if (member) next.add(id)
  else next.delete(id)
  return next
}
