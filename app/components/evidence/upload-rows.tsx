import { useFormats, useLanguage, useWords } from '#app/content/language.tsx'
import { describeRefusal } from '#app/content/describe-error.ts'
import { evidenceWords, uploadRefusals } from '#app/content/words/evidence.ts'
import { uploadWords } from '#app/content/words/upload.ts'
import { UploadRow } from '#app/components/evidence-list.tsx'
import { State } from '#app/components/state.tsx'
import { DuplicateNotice } from './duplicate-notice.tsx'
import { leafOf, refusalText } from './refusal-text.ts'
import type { Upload, UploadPhase } from './upload-queue.ts'

type UploadRowsProps = {
  readonly uploads: readonly Upload[]
  /** Where evidence of the item is changed. */
  readonly url: string
  readonly onDrop: (id: number) => void
  readonly onRetry: (id: number) => void
  readonly onAttached: () => void
}

/** What is on its way, inside the list where it will stand; what was refused stays until it is read. */
export function UploadRows({ uploads, url, onDrop, onRetry, onAttached }: UploadRowsProps) {
  return uploads.map((upload) => {
    const { id, phase } = upload
    const drop = () => onDrop(id)
    if (phase.kind === 'refused' || phase.kind === 'rejected') {
      return <RefusedRow upload={upload} key={id} onClose={drop} onRetry={() => onRetry(id)} />
    }
    if (phase.kind === 'duplicate') {
      const attached = () => (drop(), onAttached())
      return (
        <li className="row-notice" key={id}>
          <DuplicateNotice outcome={phase.outcome} url={url} onClose={drop} onAttached={attached} />
        </li>
      )
    }
    if (phase.kind === 'broken')
      return <BrokenRow upload={upload} key={id} onClose={drop} onRetry={() => onRetry(id)} />
    return <RunningRow upload={upload} key={id} onCancel={drop} />
  })
}

function RunningRow({ upload, onCancel }: { readonly upload: Upload; readonly onCancel: () => void }) {
  const { name, phase } = upload
  const meta = useProgressText()(phase)
  const percent =
    phase.kind === 'sending' ? Math.floor((100 * phase.sent) / phase.total) : phase.kind === 'checking' ? 100 : 0
  return <UploadRow kind={leafOf(name)} name={name} meta={meta} percent={percent} onCancel={onCancel} />
}

type EndedProps = { readonly upload: Upload; readonly onClose: () => void; readonly onRetry: () => void }

function BrokenRow({ upload: { name }, onClose, onRetry }: EndedProps) {
  const t = useWords(evidenceWords)
  const w = useWords(uploadWords)
  return (
    <li>
      <span className="kind" aria-hidden="true">
        {leafOf(name)}
      </span>
      <div>
        <span className="name">{name}</span>
      </div>
      <p className="why" role="alert">
        {t.broken}
      </p>
      <div className="row-actions actions">
        <button className="btn btn-plain" type="button" onClick={onRetry}>
          {t.retry}
        </button>
        <button className="btn btn-plain" type="button" onClick={onClose}>
          {w.cancel}
          <span className="sr"> {name}</span>
        </button>
      </div>
    </li>
  )
}

function RefusedRow({ upload: { name, phase }, onClose, onRetry }: EndedProps) {
  const t = useWords(evidenceWords)
  const refusals = useWords(uploadRefusals)
  const f = useFormats()
  const language = useLanguage()
  const text =
    phase.kind === 'refused'
      ? refusalText(phase.refusal, refusals, f)
      : phase.kind === 'rejected' && phase.status === 401
        ? t.signedOut
        : (describeRefusal(phase.kind === 'rejected' ? phase.reason : undefined, language) ?? t.notKept)
  return (
    <li>
      <span className="kind" aria-hidden="true">
        {leafOf(name)}
      </span>
      <div>
        <span className="name">{name}</span>
      </div>
      <State tone="bad" shape="warn">
        {t.notKept}
      </State>
      <p className="why" role="alert">
        {text}
      </p>
      <div className="row-actions actions">
        {phase.kind === 'rejected' ? (
          <button className="btn btn-plain" type="button" onClick={onRetry}>
            {t.retry}
          </button>
        ) : null}
        <button className="btn btn-plain" type="button" onClick={onClose}>
          {t.dismiss}
        </button>
      </div>
    </li>
  )
}

function useProgressText(): (phase: UploadPhase) => string {
  const t = useWords(evidenceWords)
  const f = useFormats()
  return (phase) => {
    if (phase.kind === 'shrinking') return t.shrinking
    if (phase.kind === 'checking') return t.checking
    if (phase.kind !== 'sending') return t.queued
    const [sent, total] = [f.fileSize(phase.sent), f.fileSize(phase.total)]
    return phase.secondsLeft === null ? t.progress(sent, total) : t.progressLeft(sent, total, phase.secondsLeft)
  }
}
